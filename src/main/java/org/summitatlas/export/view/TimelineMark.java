package org.summitatlas.export.view;

import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineKind;
import org.summitatlas.query.timeline.TimelineRows.Extent;

/**
 * An item with its place along the axis: a sign or a bar, and its name after it, before it where there is no room, or
 * in it.
 *
 * @param from  left end of the sign or bar
 * @param to    its right end
 * @param name  as it is drawn, cut short where it has to be
 * @param nameX where that begins
 * @param full  all that there is to say
 */
record TimelineMark(TimelineItem item, double from, double to, String name, double nameX, String full) {

    static final double TEXT = 12;
    /** Width of a sign. */
    static final double SIGN = 10;
    /** From a sign to its name. */
    static final double GAP = 5;
    /** The least width of a bar, so that it shows around the sign in it. */
    private static final double LEAST_BAR = 18;
    /** From the end of a bar to what stands in it. */
    private static final double INSET = 4;
    private static final double LONGEST = 260;

    /** Lays it out on a scale. */
    static TimelineMark of(TimelineItem item, String label, String full, TimelineScale scale) {
        double least = item.isExact() ? SIGN : LEAST_BAR;
        double left = item.isDay() ? scale.x(item.span().middle()) : scale.inside(item.span().from());
        double right = item.isDay() ? left : scale.inside(item.span().to());
        double wide = Math.max(least, right - left);
        double from = Math.clamp((left + right - wide) / 2, 0, scale.width() - wide);
        return named(item, from, from + wide, label, full, scale.width());
    }

    private static TimelineMark named(TimelineItem item, double from, double to, String label, String full,
                                      double width) {
        String name = Typeface.cut(label, TEXT, Weight.REGULAR, LONGEST);
        double wide = Typeface.width(name, TEXT, Weight.REGULAR);
        double inBar = from + INSET + (hasOwnBar(item) ? INSET : SIGN + GAP);
        if (!item.isExact() && inBar + wide + INSET <= to) {
            return new TimelineMark(item, from, to, name, inBar, full);
        }
        if (to + GAP + wide <= width) {
            return new TimelineMark(item, from, to, name, to + GAP, full);
        }
        if (from - GAP - wide >= 0) {
            return new TimelineMark(item, from, to, name, from - GAP - wide, full);
        }
        if (hasOwnBar(item) && inBar + wide + INSET <= to) {
            return new TimelineMark(item, from, to, name, inBar, full);
        }
        double before = from - GAP;
        double after = width - to - GAP;
        String shorter = Typeface.cut(label, TEXT, Weight.REGULAR, Math.max(before, after));
        return new TimelineMark(item, from, to, shorter,
                after >= before ? to + GAP : before - Typeface.width(shorter, TEXT, Weight.REGULAR), full);
    }

    /** A summit is a bar by itself and has no sign in one. */
    private static boolean hasOwnBar(TimelineItem item) {
        return item.kind() == TimelineKind.SUMMIT && !item.isDay();
    }

    boolean hasOwnBar() {
        return hasOwnBar(item);
    }

    double nameWidth() {
        return Typeface.width(name, TEXT, Weight.REGULAR);
    }

    boolean isNameInside() {
        return nameX > from && nameX < to;
    }

    /** The middle of its sign: in the middle of a bar, or at its begin where the name follows in it. */
    double signX() {
        return isNameInside() ? from + INSET + SIGN / 2 : (from + to) / 2;
    }

    /** What it takes of a row. */
    Extent extent() {
        return new Extent(Math.min(from, nameX), to, Math.max(to, nameX + nameWidth()));
    }
}
