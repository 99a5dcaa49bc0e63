package org.summitatlas.query;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Party;

/**
 * Finds anything that has a name: parties, people, documents, summits, sessions, sources and disagreements, under every
 * name they go by in either language.
 */
public final class Lookup {

    /** The order among things that match equally well. */
    private static final List<EntityKind> ORDER = List.of(EntityKind.PARTY, EntityKind.DOCUMENT, EntityKind.PERSON,
            EntityKind.SUMMIT, EntityKind.SESSION, EntityKind.DISAGREEMENT, EntityKind.SOURCE);

    /**
     * Something found.
     *
     * @param rank how well it matches; less is better, see {@link #rank}
     */
    public record Found(EntityRef ref, LocalizedText name, int rank) {
    }

    private record Entry(EntityRef ref, LocalizedText name, List<String> folded) {
    }

    private final List<Entry> entries;

    public Lookup(Atlas atlas) {
        entries = Stream.of(
                        atlas.data().parties().stream().map(party -> entry(party.ref(), party.names(), more(party))),
                        atlas.data().documents().stream().map(document -> entry(document.ref(), document.shortTitle(),
                                Stream.concat(each(document.title()), Stream.of(document.id())))),
                        atlas.data().people().stream().map(person -> entry(person.ref(), person.name(),
                                person.aliases().stream())),
                        atlas.data().summits().stream().map(summit -> entry(summit.ref(), summit.name(),
                                Stream.concat(each(summit.shortName()), each(summit.place())))),
                        atlas.data().sessions().stream().map(session -> entry(session.ref(), session.title(),
                                each(atlas.summit(session.summit()).shortName()))),
                        atlas.data().disagreements().stream().map(item -> entry(item.ref(), item.question(),
                                Stream.empty())),
                        atlas.data().sources().stream().map(source -> entry(source.ref(),
                                LocalizedText.of(source.title()), Stream.of(source.publisher()))))
                .flatMap(some -> some).toList();
    }

    private static Stream<String> more(Party party) {
        return Stream.concat(party.aliases().stream(), Stream.of(party.id()));
    }

    private static Stream<String> each(LocalizedText text) {
        return Stream.of(text.en(), text.in(Language.KO));
    }

    private static Entry entry(EntityRef ref, LocalizedText name, Stream<String> others) {
        return new Entry(ref, name, Stream.concat(each(name), others).map(TextFold::fold).distinct().toList());
    }

    /**
     * What goes by a name with all the words typed, best first: among equals in the order of {@link #ORDER}, then the
     * shorter name, then as in the dataset.
     *
     * @param most how many at most
     */
    public List<Found> find(String typed, int most) {
        List<String> words = TextFold.words(typed);
        return words.isEmpty() ? List.of() : entries.stream()
                .flatMap(entry -> rank(entry.folded(), words).stream()
                        .mapToObj(rank -> new Found(entry.ref(), entry.name(), rank)))
                .sorted(Comparator.comparingInt(Found::rank)
                        .thenComparingInt(found -> ORDER.indexOf(found.ref().kind()))
                        .thenComparingInt(found -> found.name().en().length()))
                .limit(most).toList();
    }

    /**
     * How well names answer words: 0 if a name is just what was typed, 1 if one begins with it, 2 if every word begins
     * a word of one name, 3 if one name contains them all; empty if none does.
     *
     * @param foldedNames what a thing is called, folded
     * @param words       what was typed, folded, in order
     */
    public static OptionalInt rank(List<String> foldedNames, List<String> words) {
        String whole = String.join(" ", words);
        return foldedNames.stream().flatMapToInt(name -> rank(name, whole, words).stream()).min();
    }

    private static OptionalInt rank(String name, String whole, List<String> words) {
        if (name.equals(whole)) {
            return OptionalInt.of(0);
        }
        if (name.startsWith(whole)) {
            return OptionalInt.of(1);
        }
        if (words.stream().allMatch(word -> beginsAWord(name, word))) {
            return OptionalInt.of(2);
        }
        return TextFold.containsAll(name, words) ? OptionalInt.of(3) : OptionalInt.empty();
    }

    private static boolean beginsAWord(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
