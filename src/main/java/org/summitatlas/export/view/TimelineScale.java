package org.summitatlas.export.view;

import org.summitatlas.query.timeline.TimelineSpan;

/**
 * From days to pixels.
 *
 * @param span  the time shown
 * @param width what it is drawn over, from 0
 */
record TimelineScale(TimelineSpan span, double width) {

    /** Pixels that a day takes. */
    double dayWidth() {
        return width / span.days();
    }

    double x(double day) {
        return (day - span.from()) * dayWidth();
    }

    /** The nearest place that is in the drawing. */
    double inside(double day) {
        return Math.clamp(x(day), 0, width);
    }
}
