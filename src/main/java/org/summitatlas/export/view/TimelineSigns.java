package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Paint;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.export.picture.Signs;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.model.Standing;
import org.summitatlas.query.timeline.TimelineKind;

/**
 * The signs of the timeline. Every kind has a form of its own beside its colour; what is announced is drawn in dashes,
 * and around what is known to the month or year only is a pale bar as long as that.
 */
record TimelineSigns(Look look) {

    private static final double BAR = 16;
    private static final double OUTLINE = 1.2;
    private static final double THICK = 2;
    private static final double DASH = 3;
    /** How near the colour of a bar is to the ground. */
    private static final double PALE = 0.82;

    private Rgb tone(TimelineKind kind) {
        return look.colour(switch (kind) {
            case SUMMIT -> Tone.ACCENT;
            case DOCUMENT -> Tone.ENDORSED;
            case COMPARISON -> Tone.NOT_LISTED;
            case JOINING -> Tone.JOINED_LATER;
            case INSTITUTE, INSTITUTE_CHANGE -> Tone.ATTENDED_NOT_LISTED;
            case FRAMEWORK, FRAMEWORK_LATEST -> Tone.UNKNOWN;
        });
    }

    /** The sign of something known to the day, in a box 10 wide and high around a point. */
    List<Mark> sign(TimelineKind kind, double x, double y) {
        Rgb tone = tone(kind);
        Stroke ring = Stroke.of(tone, THICK);
        return switch (kind) {
            case JOINING -> Signs.of(Standing.JOINED_LATER, x, y, 11, tone);
            case COMPARISON, INSTITUTE_CHANGE, FRAMEWORK_LATEST ->
                    List.of(Mark.filled(form(kind, x, y, 4), paint(look.colour(Tone.PANEL)), ring));
            case SUMMIT, DOCUMENT, INSTITUTE, FRAMEWORK -> List.of(Mark.filled(form(kind, x, y, 5), tone));
        };
    }

    /** The same of something that is announced only. */
    List<Mark> announced(TimelineKind kind, double x, double y) {
        return List.of(Mark.filled(form(kind, x, y, 4.4), paint(look.colour(Tone.PANEL)), dashes(kind)));
    }

    private static Paint paint(Rgb colour) {
        return new Paint.Solid(colour);
    }

    private Stroke dashes(TimelineKind kind) {
        return new Stroke(tone(kind), OUTLINE, DASH);
    }

    private static Trace form(TimelineKind kind, double x, double y, double half) {
        return switch (kind) {
            case SUMMIT -> Trace.rounded(x - half * 0.8, y - half * 1.5, half * 1.6, half * 3, 2);
            case DOCUMENT, COMPARISON, JOINING -> Trace.circle(x, y, half);
            case INSTITUTE, INSTITUTE_CHANGE -> Trace.box(x - half * 0.9, y - half * 0.9, half * 1.8, half * 1.8);
            case FRAMEWORK, FRAMEWORK_LATEST -> diamond(x, y, half * 1.15);
        };
    }

    private static Trace diamond(double x, double y, double half) {
        Trace trace = new Trace();
        trace.moveTo(x, y - half);
        trace.lineTo(x + half, y);
        trace.lineTo(x, y + half);
        trace.lineTo(x - half, y);
        trace.closePath();
        return trace;
    }

    /** The bar of something that lasts for days, each of them known. */
    private List<Mark> days(TimelineKind kind, double from, double to, double y, boolean isAnnounced) {
        Trace bar = Trace.rounded(from, y - BAR / 2, to - from, BAR, 2);
        return List.of(isAnnounced ? Mark.filled(bar, paint(look.colour(Tone.PANEL)), dashes(kind))
                : Mark.filled(bar, tone(kind)));
    }

    /** The bar of something known to the month or year only. */
    List<Mark> rough(TimelineKind kind, double from, double to, double y, boolean isAnnounced) {
        Rgb panel = look.colour(Tone.PANEL);
        return List.of(Mark.filled(Trace.rounded(from, y - BAR / 2, to - from, BAR, 4),
                paint(isAnnounced ? panel : tone(kind).towards(panel, PALE)),
                isAnnounced ? dashes(kind) : Stroke.of(tone(kind), 1)));
    }

    /** A mark with its name. */
    Mark mark(TimelineMark mark, double y) {
        TimelineKind kind = mark.item().kind();
        boolean isAnnounced = mark.item().isAnnounced();
        List<Mark> parts = new ArrayList<>();
        if (!mark.isNameInside()) {
            parts.add(behind(mark.nameX(), mark.nameWidth(), y));
        }
        if (!mark.item().isExact()) {
            parts.addAll(rough(kind, mark.from(), mark.to(), y, isAnnounced));
        } else if (mark.hasOwnBar()) {
            parts.addAll(days(kind, mark.from(), mark.to(), y, isAnnounced));
        }
        if (!mark.hasOwnBar()) {
            parts.addAll(isAnnounced ? announced(kind, mark.signX(), y) : sign(kind, mark.signX(), y));
        }
        boolean isOnSolid = mark.isNameInside() && mark.hasOwnBar() && mark.item().isExact() && !isAnnounced;
        parts.add(Mark.words(mark.name(), mark.nameX(), y + TimelineMark.TEXT * 0.36, TimelineMark.TEXT,
                look.colour(isOnSolid ? Tone.PANEL : Tone.INK)));
        return new Mark.Group(mark.full(), parts);
    }

    /** Hides lines that would run through a name. */
    private Mark behind(double x, double width, double y) {
        return Mark.filled(Trace.box(x - 2, y - 8, width + 4, 16), look.colour(Tone.PANEL));
    }

    /** A sign for several. */
    Mark gathered(int count, String full, double from, double to, double y) {
        return new Mark.Group(full, List.of(
                Mark.filled(Trace.rounded(from, y - BAR / 2, to - from, BAR, BAR / 2),
                        paint(look.colour(Tone.GROUND)), Stroke.of(look.colour(Tone.MUTED), 1)),
                Mark.words(Integer.toString(count), (from + to) / 2, y + 4, 11, Weight.SEMI_BOLD, Mark.Anchor.MIDDLE,
                        look.colour(Tone.INK))));
    }
}
