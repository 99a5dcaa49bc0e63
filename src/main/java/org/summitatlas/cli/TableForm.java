package org.summitatlas.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.summitatlas.model.EnumWord;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the table of a view is laid out. */
enum TableForm {
    /** A row for each thing, with what it is set against as columns or lists. */
    WIDE,
    /** A row for each pair. */
    LONG;

    /** Reads and lists the words for them. */
    static final class Words implements ITypeConverter<TableForm>, Iterable<String> {

        @Override
        public TableForm convert(String word) {
            return EnumWord.parse(TableForm.class, word).orElseThrow(() -> new TypeConversionException(
                    "unknown form %s; it is one of %s".formatted(ProblemText.quoted(word), String.join(", ", this))));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(TableForm.values()).map(EnumWord::of).iterator();
        }
    }
}
