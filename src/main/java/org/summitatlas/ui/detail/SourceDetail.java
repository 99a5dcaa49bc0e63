package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Account;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Group;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Paragraph;
import org.summitatlas.model.Person;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;
import org.summitatlas.model.Summit;

/** Describes a source: what it is, and every fact that rests on it. */
final class SourceDetail {

    private final Source source;
    private final Pieces pieces;
    private final Atlas atlas;
    private final List<Fact> facts;

    private SourceDetail(Source source, Pieces pieces) {
        this.source = source;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
        this.facts = atlas.factsFrom(source);
    }

    static Detail of(Source source, Pieces pieces) {
        return new SourceDetail(source, pieces).detail();
    }

    private Detail detail() {
        List<Phrase> subtitle = Stream.of(source.publisher(), pieces.messages().term(source.kind()),
                        Locale.of(source.language()).getDisplayLanguage(pieces.language().locale()))
                .map(Phrase::plain).toList();
        return new Detail(Optional.of(source.ref()), source.title(), Optional.empty(), subtitle,
                pieces.flag(source.ref()), summary(), Pieces.sections(
                        Section.of("", about()),
                        facts("endorsements", Endorsement.class),
                        facts("attendances", Attendance.class),
                        facts("documents", Document.class),
                        facts("gists", Paragraph.class),
                        facts("references", DocumentReference.class),
                        facts("sessions", Session.class),
                        facts("summits", Summit.class),
                        facts("people", Person.class),
                        facts("institutes", Institute.class),
                        facts("groups.all", Group.class),
                        facts("disagreement.accounts", Account.class),
                        pieces.disagreements(source.ref())));
    }

    private List<List<Detail.Run>> summary() {
        return List.of(Pieces.runs(pieces.say("rests", facts.size())));
    }

    private List<Block> about() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new WebAddress(source.url()));
        source.published().map(date -> pieces.say("published", pieces.messages().date(date)))
                .map(Block.Prose::new).ifPresent(blocks::add);
        source.retrieved().map(date -> pieces.say("retrieved", pieces.messages().date(date)))
                .map(Block.Prose::new).ifPresent(blocks::add);
        source.note().map(pieces::of).map(Block.Prose::new).ifPresent(blocks::add);
        return blocks;
    }

    private Section facts(String key, Class<? extends Fact> kind) {
        List<? extends Fact> wanted = facts.stream().filter(kind::isInstance).toList();
        return Section.folded(pieces.say("counted", pieces.say(key), wanted.size()), IntStream.range(0, wanted.size())
                .mapToObj(index -> entry(key + ":" + index, wanted.get(index))).toList());
    }

    /** What the source is quoted for: the place in it is all the evidence needed here. */
    private Entry entry(String id, Fact fact) {
        return Entry.of(id, title(fact)).withDetails(context(fact))
                .withNotes(fact.evidence().stream().filter(item -> item.source().equals(source.id()))
                        .map(pieces::place).map(pieces::join).distinct().toList());
    }

    private Phrase title(Fact fact) {
        return switch (fact) {
            case Endorsement item -> pieces.link(atlas.party(item.party()).ref());
            case Attendance item -> item.person().map(atlas::person).map(Person::ref)
                    .or(() -> item.party().map(atlas::party).map(party -> party.ref()))
                    .map(pieces::link).orElseThrow();
            case Document item -> pieces.link(item.ref());
            case Paragraph item -> Phrase.link(pieces.of(item.gist()), owner(item).ref());
            case DocumentReference item -> Phrase.link(pieces.of(item.title()), owner(item).ref());
            case Session item -> pieces.link(item.ref());
            case Summit item -> pieces.link(item.ref());
            case Person item -> pieces.link(item.ref());
            case Institute item -> Phrase.plain(pieces.of(item.name()));
            case Group item -> Phrase.plain(pieces.of(item.name()));
            case Account item -> Phrase.link(pieces.of(item.statement()), owner(item).ref());
        };
    }

    private List<Phrase> context(Fact fact) {
        return switch (fact) {
            case Endorsement item -> List.of(pieces.link(atlas.document(item.document()).ref()),
                    pieces.term(item.status()));
            case Attendance item -> List.of(pieces.link(atlas.session(item.session()).ref()),
                    pieces.term(item.outcome()));
            case Paragraph item -> List.of(pieces.link(owner(item).ref()));
            case DocumentReference item -> List.of(pieces.link(owner(item).ref()));
            case Institute item -> item.parties().stream().map(id -> pieces.link(atlas.party(id).ref())).toList();
            case Account item -> List.of(pieces.link(owner(item).ref()));
            case Document _, Session _, Summit _, Person _, Group _ -> List.of();
        };
    }

    private Document owner(Paragraph paragraph) {
        return atlas.data().documents().stream().filter(document -> document.paragraphs().contains(paragraph))
                .findFirst().orElseThrow();
    }

    private Document owner(DocumentReference reference) {
        return atlas.data().documents().stream().filter(document -> document.references().contains(reference))
                .findFirst().orElseThrow();
    }

    private Disagreement owner(Account account) {
        return atlas.data().disagreements().stream().filter(item -> item.accounts().contains(account))
                .findFirst().orElseThrow();
    }
}
