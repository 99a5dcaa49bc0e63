package org.summitatlas.ui.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.query.TextFold;
import org.summitatlas.query.comparison.ComparisonKind;

/** Finds what to compare by its name in either language, by another name of it, or by its code. */
final class CompareCandidates {

    /** More are not read, but typed further for. */
    static final int MOST = 8;

    /** How well a name fits what was typed; lower is better. */
    private enum Fit {
        WHOLE, BEGINNING, WORD, INSIDE, NONE
    }

    private record Found(EntityRef ref, Fit fit) {
    }

    private CompareCandidates() {
    }

    /** The best first, those that fit alike in the order of the dataset; with nothing typed, the first of all. */
    static List<EntityRef> find(Atlas atlas, String typed, Predicate<EntityRef> wanted) {
        String folded = TextFold.fold(typed.strip());
        return Arrays.stream(ComparisonKind.values()).flatMap(kind -> kind.all(atlas)).filter(wanted)
                .map(ref -> new Found(ref, fit(atlas, ref, folded))).filter(found -> found.fit() != Fit.NONE)
                .sorted(Comparator.comparing(Found::fit)).limit(MOST).map(Found::ref).toList();
    }

    private static Fit fit(Atlas atlas, EntityRef ref, String folded) {
        return names(atlas, ref).map(TextFold::fold).map(name -> fit(name, folded))
                .min(Comparator.naturalOrder()).orElse(Fit.NONE);
    }

    private static Fit fit(String name, String typed) {
        if (name.equals(typed)) {
            return Fit.WHOLE;
        }
        if (name.startsWith(typed)) {
            return Fit.BEGINNING;
        }
        return name.contains(" " + typed) ? Fit.WORD : name.contains(typed) ? Fit.INSIDE : Fit.NONE;
    }

    private static Stream<String> names(Atlas atlas, EntityRef ref) {
        return Stream.concat(Stream.of(ref.id()), switch (ref.kind()) {
            case PARTY -> Stream.concat(both(atlas.name(ref)), atlas.party(ref.id()).aliases().stream());
            default -> Stream.concat(both(atlas.name(ref)), both(atlas.document(ref.id()).title()));
        });
    }

    private static Stream<String> both(LocalizedText name) {
        return Arrays.stream(Language.values()).map(name::in);
    }
}
