package org.summitatlas.ui.detail;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Ratification;
import org.summitatlas.model.Standing;

/** Describes who stands behind a document and since when, who declined, and what absence from the list means. */
final class DocumentEndorsers {

    /** Behind a name that has lines of its own below. */
    private static final String MARK = "*";

    private final Document document;
    private final Pieces pieces;
    private final Atlas atlas;
    private final Verb verb;

    DocumentEndorsers(Document document, Pieces pieces) {
        this.document = document;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
        this.verb = Verb.of(document);
    }

    /** Every name with its day. */
    List<Section> inShort() {
        return List.of(Section.of(verb.heading(pieces), names(with(EndorsementStatus.ENDORSED))));
    }

    /** What takes more than a name to tell. */
    List<Section> atLength() {
        return List.of(
                Section.folded(pieces.say("remarks", MARK), remarks()),
                Section.folded(verb.laterHeading(pieces), with(EndorsementStatus.JOINED_LATER).stream()
                        .sorted(Comparator.comparing(Endorsement::latest)).map(this::entry).toList()),
                Section.folded(pieces.say("declined"), with(EndorsementStatus.DECLINED).stream()
                        .map(this::entry).toList()),
                Section.folded(pieces.say("ratifications"), ratified()),
                Section.ofNames(pieces.say("present"), present()),
                Section.of(pieces.say("not-on-list"), notOnList()));
    }

    private List<Endorsement> with(EndorsementStatus status) {
        Comparator<Object> byName = Collator.getInstance(pieces.language().locale());
        return atlas.endorsementsOf(document).stream().filter(item -> item.status() == status)
                .sorted(Comparator.comparing(item -> pieces.name(atlas.party(item.party())), byName)).toList();
    }

    /** The names by kind and by day, each set headed by how many they are. */
    private List<Block> names(List<Endorsement> endorsed) {
        List<Block> blocks = new ArrayList<>();
        for (PartyKind kind : PartyKind.values()) {
            Map<String, List<Endorsement>> byDay = endorsed.stream()
                    .filter(item -> atlas.party(item.party()).kind() == kind)
                    .sorted(Comparator.comparing(Endorsement::latest))
                    .collect(Collectors.groupingBy(pieces::when, LinkedHashMap::new, Collectors.toList()));
            byDay.forEach((when, items) -> {
                blocks.add(new Block.Caption(List.of(Phrase.plain(
                        pieces.join(List.of(pieces.say("counted", pieces.kinds(kind), items.size()), when))))));
                blocks.add(new Block.Names(items.stream().map(this::name).toList()));
            });
        }
        return blocks;
    }

    /** A line for each name of which there is more to say; a note that holds for several stands once, before them. */
    private List<Block> remarks() {
        Map<Optional<LocalizedText>, List<Endorsement>> byNote = with(EndorsementStatus.ENDORSED).stream()
                .filter(this::isRemarkable)
                .collect(Collectors.groupingBy(Endorsement::note, LinkedHashMap::new, Collectors.toList()));
        List<Block> blocks = new ArrayList<>();
        byNote.forEach((note, items) -> {
            List<Endorsement> alike = items.stream().filter(item -> items.size() > 1 && flag(item).isEmpty()).toList();
            items.stream().filter(item -> !alike.contains(item)).map(this::entry).forEach(blocks::add);
            if (!alike.isEmpty()) {
                note.map(pieces::of).map(Block.Prose::new).ifPresent(blocks::add);
                blocks.add(new Block.Names(pieces.parties(alike.stream().map(Endorsement::party).toList())));
            }
        });
        return blocks;
    }

    private Phrase name(Endorsement item) {
        Phrase name = pieces.link(atlas.party(item.party()).ref()).withMore(inShort(item));
        return isRemarkable(item) ? name.withText(name.text() + MARK) : name;
    }

    /** The fact behind a name, for where there is no room for its own lines. */
    private String inShort(Endorsement item) {
        return pieces.say("named", pieces.opening(verb.word(Standing.ENDORSED, pieces)).text(),
                pieces.join(List.of(pieces.when(item), pieces.messages().term(item.confidence()))));
    }

    /** Whether there is more to say about it than its day. */
    private boolean isRemarkable(Endorsement item) {
        return item.note().isPresent() || flag(item).isPresent();
    }

    private Optional<Flag> flag(Endorsement item) {
        return pieces.flag(atlas.party(item.party()).ref(), question -> question.about().contains(document.ref()));
    }

    private Entry entry(Endorsement item) {
        Party party = atlas.party(item.party());
        return Entry.of(item.party(), pieces.link(party.ref())).withStanding(atlas.standing(party, document))
                .withFlag(flag(item))
                .withDetails(List.of(Phrase.plain(pieces.when(item)), pieces.term(item.confidence())))
                .withNotes(pieces.note(item.note()))
                .withEvidence(pieces.evidence(item));
    }

    private List<Entry> ratified() {
        return atlas.endorsementsOf(document).stream().flatMap(item -> item.ratified().stream()
                .map(act -> ratification(atlas.party(item.party()), act))).toList();
    }

    private Entry ratification(Party party, Ratification act) {
        return Entry.of("ratified:" + party.id(), pieces.link(party.ref()))
                .withDetails(Stream.concat(Stream.of(pieces.term(act.form())),
                        pieces.details(Optional.of(act.date()), act).stream()).toList())
                .withEvidence(pieces.evidence(act));
    }

    /** Who was there when it was adopted and is not among its endorsers; each name leads to the evidence. */
    private List<Phrase> present() {
        return pieces.names(standing(Standing.ATTENDED_NOT_LISTED));
    }

    private List<Block> notOnList() {
        if (!document.isEndorsable()) {
            return List.of();
        }
        if (document.list() == ListCompleteness.PARTIAL) {
            return List.of(new Block.Prose(pieces.say("not-on-list.partial")));
        }
        List<Party> parties = standing(Standing.NOT_LISTED);
        return parties.isEmpty() ? List.of() : List.of(new Block.Folded(
                pieces.say("not-on-list.count", pieces.count(parties)),
                List.of(new Block.Names(pieces.names(parties)))));
    }

    private List<Party> standing(Standing standing) {
        return atlas.data().parties().stream().filter(party -> atlas.standing(party, document) == standing).toList();
    }
}
