package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.Source;
import org.summitatlas.model.State;
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

    Block.Names parties(List<String> ids) {
        return new Block.Names(ids.stream().map(id -> link(atlas.party(id).ref())).toList());
    }

    Phrase term(Enum<?> constant) {
        return Phrase.plain(messages.term(constant));
    }

    Phrase date(PartialDate date) {
        return Phrase.plain(messages.date(date));
    }

    /** The usual line under a dated fact. */
    List<Phrase> details(PartialDate date, Fact fact) {
        return List.of(date(date), term(fact.confidence()));
    }

    List<String> note(Optional<LocalizedText> note) {
        return note.map(this::of).stream().toList();
    }

    List<EvidenceLine> evidence(Fact... facts) {
        return Arrays.stream(facts).flatMap(fact -> fact.evidence().stream()).distinct().map(this::line).toList();
    }

    private EvidenceLine line(Evidence evidence) {
        Source source = atlas.source(evidence.source());
        List<String> words = new ArrayList<>(place(evidence));
        words.addAll(List.of(source.publisher(), messages.term(source.kind()), messages.term(evidence.confidence())));
        return new EvidenceLine(Phrase.link(source.title(), source.ref()), join(words), new WebAddress(source.url()));
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
        return questions.isEmpty() ? Optional.empty()
                : Optional.of(new Flag(questions.size() == 1 ? say("differ.one") : say("differ.several", questions.size()), questions));
    }

    String accounts(Disagreement disagreement) {
        return say("accounts", disagreement.accounts().size());
    }

    /** The section every kind of thing ends with when sources differ on it. */
    Section disagreements(EntityRef ref) {
        return Section.of(say("disagreements"), atlas.disagreementsAbout(ref).stream()
                .map(item -> Entry.of(item.ref().toString(), link(item.ref()))
                        .withDetails(List.of(Phrase.plain(accounts(item)), Phrase.plain(followed(item)))))
                .toList());
    }

    private String followed(Disagreement item) {
        return item.followed().isEmpty() ? say("follows-none")
                : say("follows", of(item.accounts().get(item.followed().getAsInt()).statement()));
    }

    /** A figure and what it counts, with the figure strong; the words decide which of the two comes first. */
    List<Detail.Run> figure(Object figure, String words) {
        return runs(say("figure", figure, words));
    }

    /** Reads {@code *strong*} words. */
    static List<Detail.Run> runs(String text) {
        List<Detail.Run> runs = new ArrayList<>();
        String[] parts = text.split("\\*");
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                runs.add(new Detail.Run(parts[i].strip(), i % 2 == 1));
            }
        }
        return runs;
    }

    /** The sections that have something to say. */
    static List<Section> sections(Section... sections) {
        return Arrays.stream(sections).filter(section -> !section.blocks().isEmpty()).toList();
    }

    Language language() {
        return messages.language();
    }
}
