package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;
import org.summitatlas.model.Summit;
import org.summitatlas.query.Grounds;

/** Describes where a party stands towards every document: summit by summit, between them, and outside the series. */
final class PartyDocuments {

    private final Party party;
    private final Pieces pieces;
    private final Atlas atlas;
    private final Map<Document, Standing> standings = new LinkedHashMap<>();

    PartyDocuments(Party party, Pieces pieces) {
        this.party = party;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
        atlas.data().documents().stream().filter(Document::isEndorsable)
                .forEach(document -> standings.put(document, atlas.standing(party, document)));
    }

    /** How many documents of the series it stands towards in each way, of those open to it. */
    List<List<Detail.Run>> summary() {
        List<Standing> open = standings.keySet().stream()
                .filter(document -> document.isOfSeries() && document.isOpenTo(party)).map(standings::get).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<List<Detail.Run>> figures = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            long count = open.stream().filter(standing::equals).count();
            if (count > 0) {
                figures.add(pieces.figure(count, pieces.messages().term(standing)));
            }
        }
        figures.add(List.of(new Detail.Run(pieces.say("open", open.size()), false)));
        return figures;
    }

    /** The documents of the series under their summits, in order of time, and those that belong to none. */
    Section ofSeries() {
        List<Block> blocks = new ArrayList<>();
        atlas.data().summits().stream().sorted(Comparator.comparing(summit -> summit.start().earliest()))
                .forEach(summit -> addUnder(blocks, heading(summit), belongsTo(summit)));
        addUnder(blocks, new Block.Heading(Phrase.plain(pieces.say("between")), Optional.empty()),
                document -> document.isOfSeries() && document.summit().isEmpty());
        return Section.of(pieces.say("documents"), blocks);
    }

    private Block.Heading heading(Summit summit) {
        return new Block.Heading(pieces.shortLink(summit), Optional.of(SummitDetail.days(summit, pieces)));
    }

    private static Predicate<Document> belongsTo(Summit summit) {
        return document -> document.isOfSeries() && document.summit().filter(summit.id()::equals).isPresent();
    }

    private void addUnder(List<Block> blocks, Block.Heading heading, Predicate<Document> wanted) {
        List<Entry> entries = entries(wanted);
        if (!entries.isEmpty()) {
            blocks.add(heading);
            blocks.addAll(entries);
        }
    }

    /** Documents outside the series, which count for nothing above. */
    Section compared() {
        return Section.of(pieces.say("compared"), entries(document -> !document.isOfSeries()));
    }

    /** The documents it could not endorse, said rather than left out. */
    Section closed() {
        List<Phrase> documents = standings.keySet().stream()
                .filter(document -> standings.get(document) == Standing.NOT_ELIGIBLE)
                .map(document -> pieces.link(document.ref())).toList();
        return Section.of(pieces.say("closed"), documents.isEmpty() ? List.of() : List.of(new Block.Folded(
                pieces.say("closed.count", documents.size()), List.of(new Block.Names(documents)))));
    }

    /** What it did comes first, then what it did not. */
    private List<Entry> entries(Predicate<Document> wanted) {
        return standings.keySet().stream()
                .filter(document -> standings.get(document) != Standing.NOT_ELIGIBLE).filter(wanted)
                .sorted(Comparator.comparing(standings::get)).map(this::entry).toList();
    }

    private Entry entry(Document document) {
        Standing standing = standings.get(document);
        Entry entry = Entry.of(document.id(), pieces.link(document.ref())).withStanding(standing)
                .withFlag(pieces.flag(party.ref(), item -> item.about().contains(document.ref())))
                .withEvidence(pieces.evidence(Grounds.of(atlas, party, document).toArray(Fact[]::new)));
        Optional<Endorsement> endorsement = atlas.endorsement(party.id(), document.id());
        return endorsement.map(fact -> complete(entry, document, fact))
                .orElseGet(() -> entry.withDetails(absence(document, standing)));
    }

    private Entry complete(Entry entry, Document document, Endorsement fact) {
        List<Phrase> details = List.of(Phrase.plain(Verb.of(document).word(standings.get(document), pieces)),
                Phrase.plain(pieces.when(fact)), pieces.term(fact.confidence()));
        List<String> notes = Stream.concat(fact.ratified().stream().map(act -> pieces.say("ratified",
                        pieces.messages().term(act.form()), pieces.messages().date(act.date()))),
                pieces.note(fact.note()).stream()).toList();
        return entry.withDetails(details).withNotes(notes);
    }

    /** Why it is not among the endorsers; what is known of the list tells how much that says. */
    private List<Phrase> absence(Document document, Standing standing) {
        return List.of(pieces.term(standing), Phrase.plain(Completeness.words(document, pieces)));
    }
}
