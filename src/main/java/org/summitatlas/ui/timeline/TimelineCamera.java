package org.summitatlas.ui.timeline;

import org.summitatlas.query.timeline.TimelineReach;
import org.summitatlas.query.timeline.TimelineSpan;

/** From days to pixels and back: the span that is looked at, over the width there is. */
final class TimelineCamera {

    /** Below this difference two scales draw the same to a fraction of a pixel, over any span. */
    private static final double SAME = 1e-9;

    private TimelineSpan limits;
    private TimelineSpan span;
    private double width = 1;

    TimelineCamera(TimelineSpan limits, TimelineSpan span) {
        this.limits = limits;
        this.span = span;
    }

    TimelineSpan span() {
        return span;
    }

    double width() {
        return width;
    }

    /** Pixels that a day takes. */
    double dayWidth() {
        return width / span.days();
    }

    /** Where a moment is on the drawing that is moved, which begins where time does. */
    double drawn(double day) {
        return (day - limits.from()) * dayWidth();
    }

    /** How far the drawing is moved. */
    double offset() {
        return -drawn(span.from());
    }

    /** Where a moment is in sight. */
    double x(double day) {
        return (day - span.from()) * dayWidth();
    }

    double day(double x) {
        return span.from() + x / dayWidth();
    }

    void resize(double newWidth) {
        width = Math.max(1, newWidth);
    }

    /** @return whether the scale has changed, and not only the place */
    boolean look(TimelineSpan newSpan) {
        double before = span.days();
        span = newSpan.within(limits, TimelineReach.LEAST);
        return Math.abs(span.days() - before) > SAME * before;
    }

    boolean zoom(double x, double factor) {
        return look(span.zoomed(day(x), factor));
    }

    /** Moves what is seen to the right, or to the left if negative. */
    void pan(double pixels) {
        look(span.shifted(-pixels / dayWidth()));
    }

    /** Moves just so far that a stretch comes into sight, its begin rather than its end. */
    void reveal(TimelineSpan wanted, double marginPixels) {
        double margin = Math.min(marginPixels / dayWidth(), span.days() / 4);
        if (wanted.from() < span.from() + margin) {
            look(span.shifted(wanted.from() - margin - span.from()));
        } else if (wanted.to() > span.to() - margin) {
            double byEnd = wanted.to() + margin - span.to();
            look(span.shifted(Math.min(byEnd, wanted.from() - margin - span.from())));
        }
    }
}
