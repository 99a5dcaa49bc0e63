package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitatlas.query.Cell;

/**
 * Writes sheets as a pipe table, as GitHub and most others read it: a row a line under the ids of the columns, UTF-8,
 * LF. A cell reads as it is: what Markdown would take for its own is escaped, a line break is {@code <br>}, several
 * values have a pipe between them.
 */
final class MarkdownWriter {

    /** An address links by itself for as long as nothing in it is escaped. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s|<>]+");
    /** An underscore within a word marks nothing. */
    private static final Pattern MARKS =
            Pattern.compile("[\\\\`*\\[\\]<>|~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)");
    /** Most cells have nothing of the kind. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<>|~_&\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private MarkdownWriter() {
    }

    /**
     * Writes the header and the rows, one after the other, and flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer text = Utf8.writer(out);
        text.write(line(sheet.header().stream().map(MarkdownWriter::escaped).toList()));
        text.write(line(sheet.header().stream().map(_ -> "---").toList()));
        for (List<Cell> row : sheet.rows()) {
            text.write(line(row.stream().map(MarkdownWriter::cell).toList()));
        }
        text.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Many many -> many.values().stream().map(MarkdownWriter::escaped)
                    .collect(Collectors.joining(" \\| "));
            default -> escaped(cell.plain());
        };
    }

    private static String escaped(String value) {
        if (!SPECIAL.matcher(value).find()) {
            return value;
        }
        StringBuilder escaped = new StringBuilder();
        int from = 0;
        for (MatchResult address : (Iterable<MatchResult>) ADDRESS.matcher(value).results()::iterator) {
            escaped.append(marked(value.substring(from, address.start()))).append(address.group());
            from = address.end();
        }
        return escaped.append(marked(value.substring(from))).toString();
    }

    private static String marked(String words) {
        String safe = MARKS.matcher(words).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
        return LINE_BREAK.matcher(safe).replaceAll("<br>").replace('\t', ' ');
    }
}
