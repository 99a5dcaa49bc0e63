package org.summitatlas.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Standing;

/** One value of a row. {@link #plain()} is its stable form for files; the screen may show it in words. */
public sealed interface Cell {

    /** The text that exports carry, the same in every language; empty for "does not apply" or "not known". */
    String plain();

    /** Plain words, names or addresses. */
    record Text(String plain) implements Cell {
    }

    /** Several values, joined by {@code |} in files. */
    record Several(List<String> values) implements Cell {
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String plain() {
            return String.join("|", values);
        }
    }

    /** A number of things. */
    record Count(int value) implements Cell {
        @Override
        public String plain() {
            return Integer.toString(value);
        }
    }

    /** A date as precise as its source. */
    record Day(PartialDate value) implements Cell {
        @Override
        public String plain() {
            return value.toString();
        }
    }

    /** A party's standing towards a document. */
    record Stand(Standing value) implements Cell {
        @Override
        public String plain() {
            return word(value);
        }
    }

    /**
     * A word of a fixed vocabulary.
     *
     * @param value the enum constant; files carry it in kebab-case
     */
    record Term(Enum<?> value) implements Cell {
        @Override
        public String plain() {
            return word(value);
        }
    }

    /** Something that can be opened: files carry its id, the screen its name. */
    record Link(EntityRef ref, LocalizedText label) implements Cell {
        @Override
        public String plain() {
            return ref.id();
        }
    }

    /** No value: it does not apply or is not known. */
    record Blank() implements Cell {
        @Override
        public String plain() {
            return "";
        }
    }

    /** The one blank cell. */
    Cell BLANK = new Blank();

    /** The stable word of an enum constant, for example {@code joined-later}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Sorts cells of one column for readers of a language; blanks come last. */
    static Comparator<Cell> order(Language language) {
        return new CellOrder(language);
    }
}
