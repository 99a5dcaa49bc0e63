package org.summitatlas.export.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.PartialDate;

/**
 * Writes citations for BibTeX and its successors. Letters stay as they are, in UTF-8; only what LaTeX would take for a
 * command is escaped. Names and titles stand in double braces, so that no style splits or changes them.
 */
final class BibTexWriter {

    /** The names that every style knows months by. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Braces too become words: BibTeX counts them, escaped or not. */
    private static final Map<Character, String> IN_TEXT = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"), Map.entry('{', "\\textbraceleft{}"),
            Map.entry('}', "\\textbraceright{}"), Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"), Map.entry('<', "\\textless{}"),
            Map.entry('>', "\\textgreater{}"), Map.entry('|', "\\textbar{}"), Map.entry('$', "\\$"),
            Map.entry('&', "\\&"), Map.entry('#', "\\#"), Map.entry('%', "\\%"), Map.entry('_', "\\_"));
    /** An address is set verbatim; only what would end it, or the field, has to go. */
    private static final Map<Character, String> IN_ADDRESS = Map.of('\\', "%5C", '{', "%7B", '}', "%7D", ' ', "%20");

    private BibTexWriter() {
    }

    static String text(List<Cited> citations) {
        return citations.stream().map(BibTexWriter::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Cited citation) {
        String publisher = escaped(citation.publisher());
        Optional<String> genre = citation.genre().map(BibTexWriter::escaped);
        boolean report = citation.type() == CitationType.REPORT;
        return Stream.of(
                        field("author", Optional.of("{" + publisher + "}")),
                        field("title", Optional.of("{" + escaped(citation.title()) + "}")),
                        field("journal", Optional.of(publisher).filter(_ -> citation.type() == CitationType.NEWS)),
                        field("institution", Optional.of(publisher).filter(_ -> report)),
                        field(report ? "type" : "howpublished", genre),
                        citation.issued().stream().flatMap(BibTexWriter::date),
                        field("version", citation.version().map(BibTexWriter::escaped)),
                        field("url", citation.url().map(url -> replaced(url, IN_ADDRESS))),
                        field("urldate", citation.accessed().map(Object::toString)),
                        field("language", citation.language()),
                        field("note", citation.note().map(BibTexWriter::escaped)))
                .flatMap(fields -> fields)
                .collect(Collectors.joining(",\n",
                        "@" + citation.type().bibTex() + "{" + citation.id() + ",\n", "\n}\n"));
    }

    private static Stream<String> field(String name, Optional<String> value) {
        return value.stream().map(text -> "  " + name + " = {" + text + "}");
    }

    private static Stream<String> date(PartialDate date) {
        return Stream.of(Stream.of("  year = {" + date.year() + "}"),
                        date.month().stream().mapToObj(month -> "  month = " + MONTHS.get(month - 1)),
                        date.day().stream().mapToObj(day -> "  day = {" + day + "}"))
                .flatMap(fields -> fields);
    }

    private static String escaped(String text) {
        // LaTeX would make a dash of two hyphens.
        return replaced(text, IN_TEXT).replaceAll("(?<=-)-", "{}-");
    }

    private static String replaced(String text, Map<Character, String> by) {
        return text.chars().mapToObj(unit -> (char) unit)
                .map(unit -> by.getOrDefault(unit, String.valueOf(unit))).collect(Collectors.joining());
    }
}
