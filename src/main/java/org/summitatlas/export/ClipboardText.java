package org.summitatlas.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows, or words, in the two forms that other programs paste. Of rows both begin with the header, and neither has line
 * breaks or tabs inside a cell.
 *
 * @param text of rows, lines of cells, separated by tabs, each line ended by LF
 * @param html of rows, a table
 */
public record ClipboardText(String text, String html) {

    public static ClipboardText of(Sheet sheet) {
        return new ClipboardText(text(sheet), html(sheet));
    }

    /** Words that are no table, such as a sentence. */
    public static ClipboardText ofWords(String words) {
        return new ClipboardText(words, "<meta charset=\"utf-8\">" + escaped(words));
    }

    private static String text(Sheet sheet) {
        return Stream.concat(Stream.of(sheet.header()), sheet.plainRows().stream())
                .map(row -> row.stream().map(ClipboardText::onOneLine).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String html(Sheet sheet) {
        return "<meta charset=\"utf-8\"><table><thead>" + row(sheet.header(), "th") + "</thead><tbody>"
                + sheet.plainRows().stream().map(row -> row(row, "td")).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream().map(cell -> "<" + tag + ">" + escaped(onOneLine(cell)) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String onOneLine(String cell) {
        return cell.replaceAll("\\R|\t", " ");
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
