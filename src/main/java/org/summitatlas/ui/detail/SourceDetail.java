package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Account;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.Endorsement;
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
import org.summitatlas.model.Source;
import org.summitatlas.model.Summit;

/** Describes a source: what it is, and every fact that rests on it. */
final class SourceDetail {

    private final Source source;
    private final Pieces pieces;
    private final FactWords words;
    private final List<Fact> facts;

    private SourceDetail(Source source, Pieces pieces) {
        this.source = source;
        this.pieces = pieces;
        this.words = new FactWords(pieces);
        this.facts = pieces.atlas().factsFrom(source);
    }

    static Detail of(Source source, Pieces pieces) {
        return new SourceDetail(source, pieces).detail();
    }

    private Detail detail() {
        List<Phrase> subtitle = Stream.of(source.publisher(), pieces.messages().term(source.kind()),
                        Locale.of(source.language()).getDisplayLanguage(pieces.language().locale()))
                .map(Phrase::plain).toList();
        return new Detail(Optional.of(source.ref()), source.title(), Optional.empty(), subtitle,
                pieces.flag(source.ref()), summary(), List.of(
                        Section.of("", about()),
                        facts("endorsements", Endorsement.class),
                        facts("attendances", Attendance.class),
                        facts("documents", Document.class),
                        facts("gists", Paragraph.class),
                        facts("references", DocumentReference.class),
                        facts("sessions", Session.class),
                        facts("summits", Summit.class),
                        facts("people", Person.class),
                        facts("frameworks", Framework.class),
                        facts("figures", PublishedFigure.class),
                        facts("ratifications", Ratification.class),
                        facts("institutes", Institute.class),
                        facts("institute-changes", InstituteChange.class),
                        facts("groups.all", Group.class),
                        facts("disagreement.accounts", Account.class),
                        DisagreementDetail.about(source.ref(), pieces)));
    }

    private List<List<Detail.Run>> summary() {
        return List.of(Detail.Run.of(pieces.say("rests", facts.size())));
    }

    private List<Block> about() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Address(pieces.say("address.source"), new WebAddress(source.url())));
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
        return Entry.of(id, words.title(fact)).withDetails(words.context(fact))
                .withNotes(fact.evidence().stream().filter(item -> item.source().equals(source.id()))
                        .map(pieces::place).map(pieces::join).distinct().toList());
    }
}
