package org.summitatlas.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;

/** Short ways to make cells. */
final class Cells {

    private Cells() {
    }

    static Cell text(Optional<String> value) {
        return value.<Cell>map(Cell.Text::new).orElse(Cell.BLANK);
    }

    static Cell text(String value) {
        return new Cell.Text(value);
    }

    /** The text in exactly one language; blank where it is not known. */
    static Cell in(Language language, LocalizedText value) {
        return text(value.exactly(language));
    }

    static Cell in(Language language, Optional<LocalizedText> value) {
        return text(value.flatMap(found -> found.exactly(language)));
    }

    static Cell several(Collection<String> values) {
        return values.isEmpty() ? Cell.BLANK : new Cell.Several(List.copyOf(values));
    }

    /** The stable words of a set of constants, in its order. */
    static Cell words(Collection<? extends Enum<?>> values) {
        return several(values.stream().map(Cell::word).toList());
    }

    static Cell confidence(Fact fact) {
        return new Cell.Term(fact.confidence());
    }

    static Cell sources(Fact fact) {
        return several(fact.evidence().stream().map(Evidence::source).distinct().toList());
    }
}
