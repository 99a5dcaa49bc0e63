package org.summitatlas.export;

import java.util.regex.Pattern;

/** The kinds of CSV: for programs, for spreadsheets, and with tabs. All are quoted as RFC 4180 says, in UTF-8. */
enum CsvFlavour {

    /** No byte order mark, every cell exactly as it is. */
    PLAIN(','),

    /**
     * Begins with a byte order mark so that Excel reads UTF-8, and puts an apostrophe before a cell that begins
     * with {@code = + - @ TAB CR}, which a spreadsheet might run as a formula. Plain numbers stay numbers. Cells with a
     * semicolon or a tab stand in quotes, since spreadsheets also split at those.
     */
    EXCEL(','),

    /** As {@link #PLAIN}, with tabs in the place of commas. */
    TABS('\t');

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d+(\\.\\d+)?");

    private final char separator;

    CsvFlavour(char separator) {
        this.separator = separator;
    }

    /** What stands between two cells. */
    char separator() {
        return separator;
    }

    String byteOrderMark() {
        return this == EXCEL ? "\uFEFF" : "";
    }

    /** Whether the cell would be a formula where it is to be read. */
    boolean isRisky(String cell) {
        return this == EXCEL && !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
    }

    String guarded(String cell) {
        return isRisky(cell) ? "'" + cell : cell;
    }

    /** Whether where it is to be read a cell without quotes would become several. */
    boolean mayBeSplit(String cell) {
        return this == EXCEL && (cell.indexOf(';') >= 0 || cell.indexOf('\t') >= 0);
    }
}
