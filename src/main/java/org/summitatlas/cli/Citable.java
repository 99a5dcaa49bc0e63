package org.summitatlas.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.summitatlas.export.citation.Citation;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.query.Terms;
import org.summitatlas.query.language.Nearest;

/**
 * One thing that can be cited.
 *
 * @param kind the word before the colon
 * @param id   unique among the things of its kind
 */
record Citable(String kind, String id, Supplier<List<Citation>> citations) {

    /** What the thing is called on the command line. */
    String ref() {
        return kind + ":" + id;
    }

    /** Everything in a dataset that can be cited, the kinds one after the other. */
    static List<Citable> all(Atlas atlas) {
        return Stream.of(
                        atlas.data().documents().stream().map(item -> new Citable("document", item.id(),
                                () -> Citations.ofDocument(atlas, item))),
                        atlas.data().sources().stream().map(item -> new Citable("source", item.id(),
                                () -> Citations.ofSources(atlas.data().info(), List.of(item)))),
                        atlas.data().endorsements().stream().map(item -> new Citable("endorsement",
                                item.document() + "/" + item.party(),
                                () -> Citations.ofFact(atlas, item, subject(atlas, item)))),
                        atlas.data().attendances().stream().map(item -> new Citable("attendance", item.id(),
                                () -> Citations.ofFact(atlas, item, subject(atlas, item)))),
                        atlas.data().figures().stream().map(item -> new Citable("figure", item.id(),
                                () -> Citations.ofFact(atlas, item, subject(atlas, item)))))
                .flatMap(things -> things).toList();
    }

    /** The words of all kinds, in the order in which they are offered. */
    static List<String> kinds() {
        return List.of("document", "source", "endorsement", "attendance", "figure");
    }

    /**
     * The one that is meant by {@code kind:id}, or by its id alone.
     *
     * @throws IllegalArgumentException if there is none, or several have that id; the message says what could be meant
     */
    static Citable find(String typed, List<Citable> all) {
        int colon = typed.indexOf(':');
        Optional<String> kind = Optional.of(typed.substring(0, Math.max(0, colon))).filter(kinds()::contains);
        if (colon >= 0 && kind.isEmpty()) {
            throw new IllegalArgumentException("unknown kind %s; it is one of %s"
                    .formatted(ProblemText.quoted(typed.substring(0, colon)), Words.list(kinds())));
        }
        List<Citable> candidates = all.stream().filter(one -> kind.isEmpty() || one.kind.equals(kind.get())).toList();
        String id = typed.substring(colon + 1);
        List<Citable> found = candidates.stream().filter(one -> one.id.equals(id)).toList();
        if (found.isEmpty()) {
            List<String> near = Nearest.among(candidates.stream().map(Citable::id).distinct().toList(), id);
            throw new IllegalArgumentException("unknown %s %s%s".formatted(kind.orElse("thing"),
                    ProblemText.quoted(id), ProblemText.didYouMean(near.stream()
                            .flatMap(word -> candidates.stream().filter(one -> one.id.equals(word)))
                            .map(Citable::ref).toList())));
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("%s is the id of several things%s".formatted(ProblemText.quoted(id),
                    ProblemText.didYouMean(found.stream().map(Citable::ref).toList())));
        }
        return found.getFirst();
    }

    private static LocalizedText subject(Atlas atlas, Endorsement item) {
        return words(language -> atlas.party(item.party()).name(language) + ": "
                + atlas.document(item.document()).shortTitle().in(language) + ", "
                + new Terms(language).of(atlas.standing(atlas.party(item.party()), atlas.document(item.document()))));
    }

    private static LocalizedText subject(Atlas atlas, Attendance item) {
        return words(language -> item.person().map(EntityKind.PERSON::ref).map(atlas::name)
                .or(() -> item.party().map(id -> atlas.party(id).names())).orElseThrow().in(language) + ": "
                + atlas.name(item.at()).in(language) + ", " + new Terms(language).of(item.outcome()));
    }

    private static LocalizedText subject(Atlas atlas, PublishedFigure item) {
        return words(language -> atlas.document(item.document()).shortTitle().in(language) + ": " + item.value() + " "
                + item.what().in(language));
    }

    private static LocalizedText words(Function<Language, String> text) {
        return LocalizedText.of(text.apply(Language.EN), text.apply(Language.KO));
    }
}
