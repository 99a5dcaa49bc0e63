package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Group;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.State;
import org.summitatlas.model.Summit;

/** Describes a country, organization, company or institution: what it endorsed, who came for it, what followed. */
final class PartyDetail {

    private final Party party;
    private final Pieces pieces;
    private final Atlas atlas;

    private PartyDetail(Party party, Pieces pieces) {
        this.party = party;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
    }

    static Detail of(Party party, Pieces pieces) {
        return new PartyDetail(party, pieces).detail();
    }

    /** A state that is a shape on the map and nothing more. */
    static Detail ofStranger(String code, Pieces pieces) {
        return new PartyDetail(new State(code, Optional.empty(), List.of()), pieces).stranger();
    }

    private Detail detail() {
        PartyDocuments documents = new PartyDocuments(party, pieces);
        return new Detail(Optional.of(party.ref()), pieces.name(party), pieces.otherName(party), subtitle(),
                pieces.flag(party.ref()), documents.summary(), List.of(
                        documents.ofSeries(), FollowThroughSection.of(party, pieces),
                        Participants.ofParty(party, pieces), hosted(), InstituteSection.of(party, pieces),
                        documents.compared(), groups(), DisagreementDetail.about(party.ref(), pieces),
                        documents.closed()));
    }

    private Detail stranger() {
        return new Detail(Optional.of(party.ref()), pieces.name(party), pieces.otherName(party), subtitle(),
                Optional.empty(), List.of(), List.of(
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

    private Section hosted() {
        return Section.of(pieces.say("hosted"), hostedSummits().stream()
                .map(summit -> Entry.of("host:" + summit.id(), pieces.link(summit.ref()))
                        .withDetails(List.of(Phrase.plain(SummitDetail.days(summit, pieces)),
                                pieces.term(summit.confidence())))
                        .withEvidence(pieces.evidence(summit)))
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
}
