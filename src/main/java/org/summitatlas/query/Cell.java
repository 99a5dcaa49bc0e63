package org.summitatlas.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Standing;

/** One value of a row. {@link #plain()} is its stable form for files; the screen may show it in words. */
public sealed interface Cell {

    /** The text that exports carry, the same in every language; empty for "does not apply" or "not known". */
    String plain();

    /** Several values, joined by {@code |} in files. */
    sealed interface Many extends Cell {

        /** Stands between two values in files. */
        String BETWEEN = "|";

        /** The stable form of each. */
        List<String> values();

        @Override
        default String plain() {
            List<String> values = values();
            return values.size() == 1 ? values.getFirst() : String.join(BETWEEN, values);
        }
    }

    /** Plain words or an address, the same for every reader. */
    record Text(String plain) implements Cell {
    }

    /** Several texts. */
    record Several(List<String> values) implements Many {

        public Several {
            values = List.copyOf(values);
        }
    }

    /**
     * Something that has a name: files carry its id, or its name in one language, the screen its name in the reader's.
     *
     * @param plain empty where it has no name in that one language
     */
    record Name(String plain, LocalizedText label) implements Cell {
    }

    /** Several things that have a name. */
    record Names(List<Name> names) implements Many {

        public Names {
            names = List.copyOf(names);
        }

        @Override
        public List<String> values() {
            return names.stream().map(Name::plain).toList();
        }

        @Override
        public String plain() {
            return names.size() == 1 ? names.getFirst().plain() : Many.super.plain();
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
            return EnumWord.of(value);
        }
    }

    /** Several words of a fixed vocabulary. */
    record Terms(List<? extends Enum<?>> terms) implements Many {

        public Terms {
            terms = List.copyOf(terms);
        }

        @Override
        public List<String> values() {
            return terms.stream().map(EnumWord::of).toList();
        }
    }

    /** A party's standing towards a document. */
    record Stand(Standing value) implements Cell {

        @Override
        public String plain() {
            return EnumWord.of(value);
        }
    }

    /**
     * The language that something is written in.
     *
     * @param plain its ISO 639-1 code, which files carry
     */
    record Tongue(String plain) implements Cell {

        /** The name that readers have for it. */
        public String in(Language reader) {
            return Locale.of(plain).getDisplayLanguage(reader.locale());
        }
    }

    /** A whole number, of things or of days; below zero where something came before or is too few. */
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

    /** No value: it does not apply or is not known. */
    record Blank() implements Cell {

        @Override
        public String plain() {
            return "";
        }
    }

    /** The one blank cell. */
    Cell BLANK = new Blank();

    /** Sorts cells of one column for readers of a language; blanks come last. */
    static Comparator<Cell> order(Language language) {
        return new CellOrder(language);
    }
}
