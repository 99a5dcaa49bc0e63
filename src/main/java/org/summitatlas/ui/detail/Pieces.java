package org.summitatlas.ui.detail;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Source;
import org.summitatlas.model.State;
import org.summitatlas.model.Summit;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.sentence.QueryWords;
import org.summitatlas.ui.Messages;

/** What the descriptions of different things have in common, in one language. */
record Pieces(Atlas atlas, Messages messages) {

    private static final int LONG_TITLE = 40;
    /** Characters a title must have before its colon to be told by them: "Session 1" says too little. */
    private static final int TELLING = 12;

    String say(String key, Object... values) {
        return messages.text("detail." + key, values);
    }

    String of(LocalizedText text) {
        return messages.of(text);
    }

    /** The text in the language the reader has not chosen, where it says anything new. */
    Optional<String> other(LocalizedText text) {
        return text.exactly(messages.language().other()).filter(words -> !words.equals(of(text)));
    }

    String name(Party party) {
        return party.name(messages.language());
    }

    Optional<String> otherName(Party party) {
        return Optional.of(party.name(messages.language().other())).filter(words -> !words.equals(name(party)));
    }

    /** The name of anything, opening it; of a long title the first part, with all of it at hand. */
    Phrase link(EntityRef ref) {
        String name = name(ref);
        int colon = name.indexOf(':');
        return ref.kind() == EntityKind.SESSION && name.length() > LONG_TITLE && colon >= TELLING
                ? Phrase.link(name.substring(0, colon), ref).withMore(name) : Phrase.link(name, ref);
    }

    /** A summit by its short name. */
    Phrase shortLink(Summit summit) {
        return Phrase.link(of(summit.shortName()), summit.ref()).withMore(of(summit.name()));
    }

    private String name(EntityRef ref) {
        String id = ref.id();
        return switch (ref.kind()) {
            case PARTY -> atlas.findParty(id).map(this::name).orElseGet(() -> State.cldrName(id, messages.language()));
            case PERSON -> of(atlas.person(id).name());
            case DOCUMENT -> of(atlas.document(id).shortTitle());
            case SESSION -> of(atlas.session(id).title());
            case SUMMIT -> of(atlas.summit(id).name());
            case SOURCE -> atlas.source(id).title();
            case DISAGREEMENT -> of(atlas.disagreement(id).question());
        };
    }

    List<Phrase> parties(List<String> ids) {
        return ids.stream().map(EntityKind.PARTY::ref).map(this::link).toList();
    }

    List<Phrase> names(List<Party> parties) {
        return parties.stream().map(Party::ref).map(this::link).toList();
    }

    /** "States", "Companies". */
    String kinds(PartyKind kind) {
        return say(switch (kind) {
            case STATE -> "kind.states";
            case ORGANIZATION -> "kind.organizations";
            case COMPANY -> "kind.companies";
            case INSTITUTION -> "kind.institutions";
        });
    }

    Phrase term(Enum<?> constant) {
        return Phrase.plain(messages.term(constant));
    }

    Phrase date(PartialDate date) {
        return Phrase.plain(messages.date(date));
    }

    /** The usual line under a dated fact. */
    List<Phrase> details(Optional<PartialDate> date, Fact fact) {
        return Stream.concat(date.map(this::date).stream(), Stream.of(term(fact.confidence()))).toList();
    }

    /** When a party took its stand: the date, or the day by which it is known to have. */
    String when(Endorsement endorsement) {
        return endorsement.date().map(messages::date)
                .orElseGet(() -> say("by", endorsement.knownBy().map(messages::date).orElseThrow()));
    }

    /** "27 states and the EU". */
    String count(Collection<? extends Party> parties) {
        return count(PartyCount.of(parties));
    }

    String count(PartyCount count) {
        return new QueryWords(language()).count(count);
    }

    List<String> note(Optional<LocalizedText> note) {
        return note.map(this::of).stream().toList();
    }

    List<EvidenceLine> evidence(Fact... facts) {
        return Arrays.stream(facts).flatMap(fact -> fact.evidence().stream()).distinct().map(this::line).toList();
    }

    private EvidenceLine line(Evidence evidence) {
        Source source = atlas.source(evidence.source());
        Stream<String> about = Stream.of(
                Stream.of(source.publisher(), messages.term(source.kind()), messages.term(evidence.confidence())),
                source.published().map(date -> say("published.short", messages.date(date))).stream(),
                source.retrieved().map(date -> say("retrieved.short", messages.date(date))).stream())
                .flatMap(words -> words);
        return new EvidenceLine(evidence, Phrase.link(source.title(), source.ref()), join(place(evidence)),
                join(about.toList()), new WebAddress(source.url()));
    }

    /** Who printed the fact, the first of them by name. */
    Phrase publishers(Fact fact) {
        List<String> names = fact.evidence().stream().map(Evidence::source).map(atlas::source).map(Source::publisher)
                .distinct().toList();
        return Phrase.plain(names.size() == 1 ? names.getFirst() : say("and-more", names.getFirst(), names.size() - 1));
    }

    /** The name as printed and the place in the source. */
    List<String> place(Evidence evidence) {
        return Stream.concat(evidence.printedAs().map(name -> say("printed", name)).stream(),
                Stream.of(of(evidence.locator()))).toList();
    }

    String join(List<String> words) {
        return String.join(" · ", words);
    }

    /** A word as it opens a line; Korean has no capitals and stays as it is. */
    Phrase opening(String word) {
        return Phrase.plain(word.substring(0, 1).toUpperCase(messages.language().locale()) + word.substring(1));
    }

    Optional<Flag> flag(EntityRef ref) {
        return flag(ref, _ -> true);
    }

    /** One flag for all disagreements about something that meet the condition. */
    Optional<Flag> flag(EntityRef ref, Predicate<Disagreement> condition) {
        List<Phrase> questions = atlas.disagreementsAbout(ref).stream().filter(condition)
                .map(Disagreement::ref).map(this::link).toList();
        String words = questions.size() == 1 ? say("differ.one") : say("differ.several", questions.size());
        return questions.isEmpty() ? Optional.empty() : Optional.of(new Flag(words, questions));
    }

    /** A figure and what it counts, with the figure strong; the words decide which of the two comes first. */
    List<Detail.Run> figure(Object figure, String words) {
        return Detail.Run.of(say("figure", figure, words));
    }

    Block.Address officialAddress(String url) {
        return new Block.Address(say("address.official"), new WebAddress(url));
    }

    Language language() {
        return messages.language();
    }
}
