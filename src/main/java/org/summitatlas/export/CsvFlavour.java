package org.summitatlas.export;

import java.util.regex.Pattern;

/** The two kinds of CSV: one for programs, one for spreadsheets. Both are RFC 4180 in UTF-8. */
enum CsvFlavour {

    /** No byte order mark, every cell exactly as it is. */
    PLAIN,

    /**
     * Begins with a byte order mark so that Excel reads UTF-8, and puts an apostrophe before a cell that begins
     * with {@code = + - @ TAB CR}, which a spreadsheet might run as a formula. Plain numbers stay numbers.
     */
    EXCEL;

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d+(\\.\\d+)?");

    String byteOrderMark() {
        return this == EXCEL ? "\uFEFF" : "";
    }

    String guarded(String cell) {
        boolean risky = this == EXCEL && !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return risky ? "'" + cell : cell;
    }
}
