package org.summitatlas.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.TableId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words that arguments are made of: read, listed in the help, and listed again where one is wrong. */
final class Words {

    private Words() {
    }

    static final class TableNames implements ITypeConverter<TableId>, Iterable<String> {

        @Override
        public TableId convert(String word) {
            return TableId.parse(word).orElseThrow(() -> wrong("table", word, this));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(TableId.values()).map(TableId::word).iterator();
        }
    }

    static final class Formats implements ITypeConverter<ExportFormat>, Iterable<String> {

        @Override
        public ExportFormat convert(String word) {
            return ExportFormat.parse(word).orElseThrow(() -> wrong("format", word, this));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values()).map(ExportFormat::word).iterator();
        }
    }

    static final class DiffFormats implements ITypeConverter<DiffFormat>, Iterable<String> {

        @Override
        public DiffFormat convert(String word) {
            return EnumWord.parse(DiffFormat.class, word).orElseThrow(() -> wrong("format", word, this));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(DiffFormat.values()).map(EnumWord::of).iterator();
        }
    }

    static final class CitationFormats implements ITypeConverter<CitationFormat>, Iterable<String> {

        @Override
        public CitationFormat convert(String word) {
            return CitationFormat.parse(word).orElseThrow(() -> wrong("format", word, this));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(CitationFormat.values()).map(CitationFormat::word).iterator();
        }
    }

    private static TypeConversionException wrong(String what, String word, Iterable<String> right) {
        return new TypeConversionException("unknown %s \"%s\"; it is one of %s".formatted(what, word, list(right)));
    }

    /** For example {@code 1 fact} or {@code 12 facts}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String list(Iterable<String> words) {
        return String.join(", ", words);
    }

    /** The text on one line, whatever control characters came with it. */
    static String onOneLine(String text) {
        return text.strip().replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }
}
