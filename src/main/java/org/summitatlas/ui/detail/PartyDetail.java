package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Group;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Session;
import org.summitatlas.model.Standing;
import org.summitatlas.model.State;
import org.summitatlas.model.Summit;

/** Describes a country, an organization or a company: what it endorsed, who came for it, and how we know. */
final class PartyDetail {

    private final Party party;
    private final Pieces pieces;
    private final Atlas atlas;
    private final Map<Document, Standing> standings = new LinkedHashMap<>();

    private PartyDetail(Party party, Pieces pieces) {
        this.party = party;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
        atlas.data().documents().forEach(document -> standings.put(document, atlas.standing(party, document)));
    }

    static Detail of(Party party, Pieces pieces) {
        return new PartyDetail(party, pieces).detail();
    }

    /** A state that is a shape on the map and nothing more. */
    static Detail ofStranger(String code, Pieces pieces) {
        return new PartyDetail(new State(code, Optional.empty(), List.of()), pieces).stranger();
    }

    private Detail detail() {
        return new Detail(Optional.of(party.ref()), pieces.name(party), pieces.otherName(party), subtitle(),
                pieces.flag(party.ref()), summary(), Pieces.sections(
                        documents("endorsed", Standing.ENDORSED),
                        documents("joined-later", Standing.JOINED_LATER),
                        documents("declined", Standing.DECLINED),
                        documents("absent", Standing.ATTENDED_NOT_LISTED, Standing.NOT_LISTED, Standing.UNKNOWN),
                        people(), hosted(), institutes(), groups(), pieces.disagreements(party.ref()), closed()));
    }

    private Detail stranger() {
        return new Detail(Optional.of(party.ref()), pieces.name(party), pieces.otherName(party), subtitle(), Optional.empty(),
                List.of(), Pieces.sections(
                        Section.of(pieces.say("stranger"), new Block.Prose(pieces.say("stranger.hint"))), groups()));
    }

    private List<Phrase> subtitle() {
        List<Phrase> words = new ArrayList<>();
        words.add(pieces.opening(pieces.messages().term(party.kind())));
        if (party.kind() == PartyKind.STATE) {
            words.add(Phrase.plain(party.id()));
        }
        atlas.groupsOf(party).forEach(group -> words.add(Phrase.plain(pieces.of(group.name()))));
        hostedSummits().forEach(summit -> words.add(Phrase.link(
                pieces.say(summit.hosts().size() > 1 ? "co-host" : "host", pieces.of(summit.name())), summit.ref())));
        return words;
    }

    private List<Summit> hostedSummits() {
        return atlas.data().summits().stream().filter(summit -> summit.hosts().contains(party.id())).toList();
    }

    private List<List<Detail.Run>> summary() {
        long open = standings.values().stream().filter(standing -> standing != Standing.NOT_ELIGIBLE).count();
        if (open == 0) {
            return List.of();
        }
        List<List<Detail.Run>> figures = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            long count = standings.values().stream().filter(standing::equals).count();
            if (standing != Standing.NOT_ELIGIBLE && count > 0) {
                figures.add(pieces.figure(count, pieces.messages().term(standing)));
            }
        }
        figures.add(List.of(new Detail.Run(pieces.say("open", open), false)));
        return figures;
    }

    private Section documents(String key, Standing... wanted) {
        return Section.of(pieces.say(key), Stream.of(wanted)
                .flatMap(standing -> standings.keySet().stream().filter(document -> standings.get(document) == standing))
                .map(this::document).toList());
    }

    private Entry document(Document document) {
        Standing standing = standings.get(document);
        Entry entry = Entry.of(document.id(), pieces.link(document.ref())).withStanding(standing)
                .withFlag(pieces.flag(party.ref(), item -> item.about().contains(document.ref())));
        Optional<Endorsement> endorsement = atlas.endorsement(party.id(), document.id());
        return endorsement.map(fact -> entry.withDetails(pieces.details(fact.date(), fact))
                        .withNotes(pieces.note(fact.note())).withEvidence(pieces.evidence(fact)))
                .orElseGet(() -> entry.withDetails(absence(document, standing))
                        .withEvidence(pieces.evidence(behindAbsence(document, standing))));
    }

    private List<Phrase> absence(Document document, Standing standing) {
        return List.of(standing == Standing.UNKNOWN
                ? Phrase.plain(pieces.say("partial", atlas.endorsementsOf(document).size()))
                : pieces.term(standing));
    }

    /** The list that does not name the party and, where it was there all the same, what says so. */
    private Fact[] behindAbsence(Document document, Standing standing) {
        Stream<Attendance> presence = atlas.attendancesFor(party).stream()
                .filter(item -> standing == Standing.ATTENDED_NOT_LISTED && item.outcome() == Outcome.ATTENDED
                        && item.session().equals(document.session()));
        return Stream.concat(Stream.of(document), presence).toArray(Fact[]::new);
    }

    private Section people() {
        Attendances attendances = new Attendances(pieces);
        List<Block> blocks = new ArrayList<>();
        for (Session session : atlas.data().sessions()) {
            List<Attendance> here = atlas.attendancesFor(party).stream()
                    .filter(item -> item.session().equals(session.id())).toList();
            if (!here.isEmpty()) {
                blocks.add(new Block.Caption(List.of(pieces.link(session.ref()),
                        Phrase.plain(pieces.messages().date(session.date())))));
                here.forEach(item -> blocks.add(attendances.byWho(item, false)));
            }
        }
        return Section.of(pieces.say("people"), blocks);
    }

    private Section hosted() {
        return Section.of(pieces.say("hosted"), hostedSummits().stream()
                .map(summit -> Entry.of(summit.id(), pieces.link(summit.ref()))
                        .withDetails(List.of(pieces.term(summit.confidence())))
                        .withEvidence(pieces.evidence(summit)))
                .toList());
    }

    private Section institutes() {
        return Section.of(pieces.say("institutes"), atlas.data().institutes().stream()
                .filter(institute -> institute.parties().contains(party.id()))
                .map(institute -> Entry.of(institute.id(), Phrase.plain(pieces.of(institute.name())))
                        .withDetails(pieces.details(institute.date(), institute))
                        .withNotes(List.of(pieces.of(institute.plan())))
                        .withEvidence(pieces.evidence(institute)))
                .toList());
    }

    private Section groups() {
        return Section.of(pieces.say("groups"), atlas.groupsOf(party).stream().map(this::group).toList());
    }

    private Entry group(Group group) {
        return Entry.of("group:" + group.id(), Phrase.plain(pieces.of(group.name())))
                .withDetails(List.of(pieces.term(group.confidence())))
                .withEvidence(pieces.evidence(group));
    }

    /** The documents it could not endorse, said rather than left out. */
    private Section closed() {
        List<Phrase> documents = standings.keySet().stream()
                .filter(document -> standings.get(document) == Standing.NOT_ELIGIBLE)
                .map(document -> pieces.link(document.ref())).toList();
        return Section.of(pieces.say("closed"), documents.isEmpty() ? List.of() : List.of(new Block.Names(documents)));
    }
}
