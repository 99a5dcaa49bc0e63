package org.summitatlas.export.view;

import java.util.List;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Typeface;

/**
 * Where everything of the intersections stands, in pixels from the upper left of the picture's body: names of documents
 * with the sizes of their sets, right of them bars above a grid of dots.
 *
 * @param name   width of the names
 * @param set    width of the bar of the largest set; 0 where there is room for numbers only
 * @param number width of the sizes of sets
 * @param pitch  from one bar to the next
 * @param most   how many bars there is room for
 * @param foot   from the top to the foot of the bars
 */
record IntersectionsLayout(double name, double set, double number, double pitch, int most, double foot) {

    static final double TEXT = 12;
    static final double SMALL = 11;
    /** Height of the row of a document. */
    static final double ROW = 22;
    static final double SIGN = 10;
    /** Kept free above the tallest bar for its number. */
    private static final double COUNT = 18;
    private static final double BELOW_BARS = 8;
    private static final double SPACE = 8;
    private static final double LEAST_PITCH = 19;
    private static final double MOST_PITCH = 80;
    private static final double MOST_BAR = 40;
    /** The names of documents take this share of the width at most. */
    private static final double NAME_SHARE = 0.3;
    /** From this width of a body on there is room for the bars of sets, and for higher bars. */
    private static final double WIDE = 640;
    private static final double SET = 72;
    /** Where few bars leave room, those of sets may be so wide. */
    private static final double WIDEST_SET = 240;
    private static final double HIGH = 220;
    private static final double LOW = 150;

    /**
     * @param names of the documents
     * @param sizes of their sets
     * @param bars  how many bars there are
     * @param width of the picture's body
     */
    static IntersectionsLayout of(List<String> names, List<String> sizes, int bars, double width) {
        boolean isWide = width >= WIDE;
        double name = Math.min(widest(names, TEXT) + SPACE, width * NAME_SHARE) + SIGN + SPACE;
        double set = isWide ? SET : 0;
        double number = widest(sizes, SMALL) + SPACE;
        double room = width - name - set - number - 2 * SPACE;
        int most = (int) Math.floor(room / LEAST_PITCH);
        double pitch = Math.clamp(Math.floor(room / Math.max(1, bars)), LEAST_PITCH, MOST_PITCH);
        double wideSet = isWide ? Math.clamp(set + room - bars * pitch, set, WIDEST_SET) : set;
        return new IntersectionsLayout(name, wideSet, number, pitch, most, isWide ? HIGH : LOW);
    }

    private static double widest(List<String> texts, double size) {
        return texts.stream().mapToDouble(text -> Typeface.width(text, size, Weight.REGULAR)).max().orElse(0);
    }

    /** Where the sizes of sets end. */
    double numbers() {
        return name + set + number;
    }

    /** Where the bars begin. */
    double left() {
        return numbers() + 2 * SPACE;
    }

    /** The middle of a bar and of the dots below it. */
    double middle(int bar) {
        return left() + (bar + 0.5) * pitch;
    }

    double barWidth() {
        return Math.min(MOST_BAR, Math.round(pitch * 0.6));
    }

    /** Never too low to be seen. */
    double barHeight(int size, int tallest) {
        return Math.max(2, (foot - COUNT) * size / tallest);
    }

    double rowTop(int row) {
        return foot + BELOW_BARS + row * ROW;
    }

    double rowMiddle(int row) {
        return rowTop(row) + ROW / 2;
    }
}
