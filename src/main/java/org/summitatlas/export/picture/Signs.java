package org.summitatlas.export.picture;

import java.util.List;
import java.util.stream.Stream;
import org.summitatlas.model.Standing;

/**
 * The sign of a standing, as in the window: ● endorsed, ◐ joined later, ✕ declined, ○ attended but not listed,
 * – not listed, · not eligible, ? unknown. Its form tells the standing without its colour.
 */
public final class Signs {

    private static final double STROKE = 1.5;

    private Signs() {
    }

    /**
     * The sign in its usual colour.
     *
     * @param x    middle of the sign
     * @param y    the same
     * @param size width and height
     */
    public static List<Mark> of(Standing standing, double x, double y, double size, PictureTheme theme) {
        return of(standing, x, y, size, theme.colour(Tone.of(standing)));
    }

    public static List<Mark> of(Standing standing, double x, double y, double size, Rgb colour) {
        Stroke stroke = Stroke.of(colour, STROKE);
        double half = size / 2;
        double arm = half - 1.5;
        return switch (standing) {
            case ENDORSED -> List.of(Mark.filled(Trace.circle(x, y, half - 0.5), colour));
            case JOINED_LATER -> List.of(Mark.drawn(Trace.circle(x, y, half - 1.25), stroke),
                    Mark.filled(leftHalf(x, y, half - 1), colour));
            case DECLINED -> Stream.of(Trace.line(x - arm, y - arm, x + arm, y + arm),
                    Trace.line(x - arm, y + arm, x + arm, y - arm)).map(line -> Mark.drawn(line, stroke)).toList();
            case ATTENDED_NOT_LISTED -> List.of(Mark.drawn(Trace.circle(x, y, half - 1.25), stroke));
            case NOT_LISTED -> List.of(Mark.drawn(Trace.line(x - arm, y, x + arm, y), stroke));
            case NOT_ELIGIBLE -> List.of(Mark.filled(Trace.circle(x, y, 1.25), colour));
            case UNKNOWN -> List.of(Mark.drawn(hook(x - half, y - half, size / 10), stroke),
                    Mark.filled(Trace.circle(x, y + half - 0.9, 1), colour));
        };
    }

    private static Trace leftHalf(double x, double y, double radius) {
        double arm = 0.5522847498 * radius;
        Trace trace = new Trace();
        trace.moveTo(x, y - radius);
        trace.curveTo(x - arm, y - radius, x - radius, y - arm, x - radius, y);
        trace.curveTo(x - radius, y + arm, x - arm, y + radius, x, y + radius);
        trace.closePath();
        return trace;
    }

    /** The upper part of a question mark. */
    private static Trace hook(double x, double y, double unit) {
        Trace trace = new Trace();
        trace.moveTo(x + 2.4 * unit, y + 3.2 * unit);
        trace.curveTo(x + 2.4 * unit, y - 0.4 * unit, x + 7.7 * unit, y - 0.4 * unit, x + 7.6 * unit, y + 2.9 * unit);
        trace.curveTo(x + 7.5 * unit, y + 4.8 * unit, x + 5 * unit, y + 4.4 * unit, x + 5 * unit, y + 6.2 * unit);
        return trace;
    }
}
