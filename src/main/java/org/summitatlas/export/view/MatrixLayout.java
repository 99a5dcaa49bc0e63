package org.summitatlas.export.view;

import java.util.List;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.query.matrix.MatrixBlock;

/**
 * Where everything of one block stands, in pixels from the left of the picture's body: names, then documents of the
 * series, a gap, documents to compare, and how many are endorsed.
 *
 * @param name   width of the names
 * @param column width of each column
 * @param shown  how many columns there is room for
 * @param series how many of them are documents of the series
 * @param count  width of the number endorsed
 * @param slant  degrees by which titles rise
 * @param rise   height that the titles take
 * @param beyond how far the last title reaches to the right of its column, or the number endorsed if that is further
 */
record MatrixLayout(double name, double column, int shown, int series, double count, double slant, double rise,
                    double beyond) {

    static final double ROW = 17;
    static final double SECTION = 26;
    static final double HEADING = 22;
    static final double TEXT = 12;
    static final double TITLE = 11.5;
    static final double SMALL = 11;
    static final double SIGN = 10;
    /** Between the documents of the series and those to compare. */
    private static final double APART = 14;
    /** Between neighbours in a line. */
    private static final double SPACE = 10;
    /** From the foot of the head up to where titles begin. */
    static final double FOOT = 6;
    private static final double LEAST_NAME = 96;
    private static final double NAME_SHARE = 0.3;
    /** Narrower, slanted titles would touch each other. */
    private static final double LEAST_COLUMN = 13.5;
    private static final double MOST_COLUMN = 48;
    /** Wider, an eye would lose the row; a block that stands alone may be spread so far. */
    private static final double MOST_SPREAD = 110;
    /** The longest a title may be before it is cut. */
    private static final double LONGEST = 190;
    /** Titles rise at half a right angle where there is room, else steeper. */
    private static final double USUAL_SLANT = 45;
    private static final double STEEP_SLANT = 68;
    private static final double ROOM_FOR_USUAL = 20;

    /**
     * @param names    of the rows
     * @param titles   of the columns
     * @param counts   what stands at the ends of the rows
     * @param width    of the picture's body
     * @param isSpread whether columns may stand farther apart to use it
     */
    static MatrixLayout of(MatrixBlock block, List<String> names, List<String> titles, List<String> counts,
                           double width, boolean isSpread) {
        double count = SPACE + widest(counts, SMALL);
        double name = Math.min(widest(names, TEXT) + SPACE, Math.max(LEAST_NAME, width * NAME_SHARE));
        double most = isSpread ? MOST_SPREAD : MOST_COLUMN;
        MatrixLayout usual = fitted(block, titles, width, name, count, most, USUAL_SLANT);
        return usual.column >= ROOM_FOR_USUAL ? usual : fitted(block, titles, width, name, count, most, STEEP_SLANT);
    }

    private static MatrixLayout fitted(MatrixBlock block, List<String> titles, double width, double name, double count,
                                       double most, double slant) {
        double longest = Math.min(LONGEST, titles.stream()
                .mapToDouble(title -> Typeface.width(title, TITLE, Weight.SEMI_BOLD)).max().orElse(0));
        double last = Math.min(LONGEST, Typeface.width(titles.getLast(), TITLE, Weight.SEMI_BOLD));
        double beyond = Math.max(count, last * Math.cos(Math.toRadians(slant)) + TITLE);
        double room = width - name - APART - beyond;
        double column = Math.clamp(Math.floor(room / titles.size()), LEAST_COLUMN, most);
        int shown = (int) Math.min(titles.size(), Math.max(1, Math.floor(room / column)));
        return new MatrixLayout(name, column, shown, Math.min(shown, block.ofSeries()), count, slant,
                longest * Math.sin(Math.toRadians(slant)) + TITLE, beyond);
    }

    private static double widest(List<String> texts, double size) {
        return texts.stream().mapToDouble(text -> Typeface.width(text, size, Weight.REGULAR)).max().orElse(0);
    }

    /** The left of a column; of one past the last, where the last one ends. */
    double left(int index) {
        return name + index * column + (isApart() && index >= series ? APART : 0);
    }

    double middle(int index) {
        return left(index) + column / 2;
    }

    /** Where the number endorsed ends, and with it the lines below the rows. */
    double right() {
        return left(shown) + count;
    }

    /** How wide it all is. */
    double width() {
        return left(shown) + beyond;
    }

    /** Whether there are documents of both kinds. */
    boolean isApart() {
        return series > 0 && series < shown;
    }

    /** How long a title may be. */
    static double longest() {
        return LONGEST;
    }
}
