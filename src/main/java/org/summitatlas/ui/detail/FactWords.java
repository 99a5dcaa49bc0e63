package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Account;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Group;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.Paragraph;
import org.summitatlas.model.Person;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Ratification;
import org.summitatlas.model.Session;
import org.summitatlas.model.Summit;

/** Names any fact in a few words, with what it belongs to, for a list of facts of every kind. */
final class FactWords {

    private final Pieces pieces;
    private final Atlas atlas;
    /** By identity: two parties may have ratified in the same words on the same day. */
    private final Map<Fact, EntityRef> documents = new IdentityHashMap<>();
    private final Map<Fact, EntityRef> disagreements = new IdentityHashMap<>();
    private final Map<Fact, Endorsement> ratified = new IdentityHashMap<>();
    private final Map<Fact, Institute> institutes = new IdentityHashMap<>();

    FactWords(Pieces pieces) {
        this.pieces = pieces;
        this.atlas = pieces.atlas();
        for (Document document : atlas.data().documents()) {
            document.paragraphs().forEach(part -> documents.put(part, document.ref()));
            document.references().forEach(part -> documents.put(part, document.ref()));
        }
        for (Disagreement disagreement : atlas.data().disagreements()) {
            disagreement.accounts().forEach(account -> disagreements.put(account, disagreement.ref()));
        }
        atlas.data().endorsements().forEach(item -> item.ratified().ifPresent(act -> ratified.put(act, item)));
        atlas.data().institutes().forEach(item -> item.changes().forEach(change -> institutes.put(change, item)));
    }

    Phrase title(Fact fact) {
        return switch (fact) {
            case Endorsement item -> party(item.party());
            case Attendance item -> item.person().map(EntityKind.PERSON::ref)
                    .or(() -> item.party().map(EntityKind.PARTY::ref)).map(pieces::link).orElseThrow();
            case Document item -> pieces.link(item.ref());
            case Paragraph item -> Phrase.link(pieces.of(item.gist()), documents.get(item));
            case DocumentReference item -> Phrase.link(pieces.of(item.title()), documents.get(item));
            case Session item -> pieces.link(item.ref());
            case Summit item -> pieces.link(item.ref());
            case Person item -> pieces.link(item.ref());
            case Institute item -> Phrase.link(pieces.of(item.name()), EntityKind.PARTY.ref(item.parties().getFirst()));
            case Group item -> Phrase.plain(pieces.of(item.name()));
            case Account item -> Phrase.link(pieces.of(item.statement()), disagreements.get(item));
            case Framework item -> party(item.company());
            case PublishedFigure item -> Phrase.link(pieces.say("printed-figure", item.value(), pieces.of(item.what())),
                    EntityKind.DOCUMENT.ref(item.document()));
            case Ratification item -> party(ratified.get(item).party());
            case InstituteChange item -> Phrase.link(pieces.of(item.event()),
                    EntityKind.PARTY.ref(institutes.get(item).parties().getFirst()));
        };
    }

    List<Phrase> context(Fact fact) {
        return switch (fact) {
            case Endorsement item -> List.of(document(item.document()), verb(item), Phrase.plain(pieces.when(item)));
            case Attendance item -> attendance(item);
            case Document item -> List.of(pieces.term(item.kind()), pieces.date(item.date()));
            case Paragraph item -> List.of(pieces.link(documents.get(item)), Phrase.plain(item.number()));
            case DocumentReference item -> List.of(pieces.link(documents.get(item)), pieces.term(item.relation()));
            case Session item -> item.date().map(pieces.messages()::date).map(Phrase::plain).stream().toList();
            case Summit item -> List.of(Phrase.plain(SummitDetail.days(item, pieces)));
            case Institute item -> Stream.concat(item.parties().stream().map(this::party),
                    Stream.of(pieces.term(item.stage()))).toList();
            case Account item -> List.of(pieces.link(disagreements.get(item)));
            case Framework item -> framework(item);
            case PublishedFigure item -> List.of(document(item.document()),
                    Phrase.plain(pieces.say("as-of", pieces.messages().date(item.asOf()))));
            case Ratification item -> List.of(document(ratified.get(item).document()), pieces.term(item.form()),
                    pieces.date(item.date()));
            case InstituteChange item -> Stream.concat(institutes.get(item).parties().stream().map(this::party),
                    Stream.of(pieces.date(item.date()))).toList();
            case Person item -> pieces.other(item.name()).map(Phrase::plain).stream().toList();
            case Group _ -> List.of();
        };
    }

    private Phrase party(String id) {
        return pieces.link(EntityKind.PARTY.ref(id));
    }

    private Phrase document(String id) {
        return pieces.link(EntityKind.DOCUMENT.ref(id));
    }

    private Phrase verb(Endorsement item) {
        Document document = atlas.document(item.document());
        return Phrase.plain(Verb.of(document).word(atlas.standing(atlas.party(item.party()), document), pieces));
    }

    private List<Phrase> attendance(Attendance item) {
        List<Phrase> words = new ArrayList<>(List.of(pieces.link(item.at())));
        item.person().flatMap(_ -> item.party()).map(this::party).ifPresent(words::add);
        words.add(pieces.term(item.outcome()));
        return words;
    }

    private List<Phrase> framework(Framework item) {
        Optional<Phrase> first = item.published().map(published -> pieces.date(published.first().date()));
        return Stream.concat(Stream.of(document(item.document()), pieces.term(item.followThrough())), first.stream())
                .toList();
    }
}
