package org.summitatlas.export;

/**
 * A cell that stands in a file with an apostrophe in front, lest a spreadsheet run it as a formula.
 *
 * @param row    the row that it stands in, from 1 for the first below the header
 * @param column the id of its column
 * @param value  what it says without the apostrophe
 */
public record Guarded(int row, String column, String value) {
}
