package org.summitatlas.export.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Mark.Anchor;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.query.timeline.TimelineUnit;

/** The axis of a timeline: the names of its steps, a line down from each, and a line for each day of its own. */
final class TimelineAxis {

    /** How high the names above the lanes are. */
    static final double HEIGHT = 56;

    private static final double UPPER = 13;
    private static final double LOWER = 30;
    private static final double FLAG = 48;
    private static final double UPPER_SIZE = 12;
    private static final double SIZE = 11;
    private static final double AFTER_LINE = 4;
    private static final double APART = 8;
    /** Nearer to each other, lines would be a grey area. */
    private static final double NEAREST = 6;
    private static final double DASH = 3;
    private static final double THIN = 0.5;

    private final TimelineScale scale;
    private final TimelineWords words;
    private final Look look;
    private final double bottom;

    /** @param bottom down to where its lines run */
    TimelineAxis(TimelineScale scale, TimelineWords words, Look look, double bottom) {
        this.scale = scale;
        this.words = words;
        this.look = look;
        this.bottom = bottom;
    }

    /** The names of the steps and their lines. */
    List<Mark> steps() {
        TimelineUnit unit = TimelineUnit.at(scale.dayWidth());
        List<Mark> marks = new ArrayList<>();
        double lastLine = Double.NEGATIVE_INFINITY;
        double free = 0;
        for (LocalDate start : unit.in(scale.span())) {
            double x = scale.x(start.toEpochDay());
            if (x >= 0 && x - lastLine >= NEAREST) {
                marks.add(Mark.drawn(Trace.line(x, HEIGHT, x, bottom),
                        Stroke.of(look.colour(Tone.HAIRLINE), isFirst(start, unit) ? 1 : THIN)));
                lastLine = x;
            }
            String name = words.step(unit, start);
            double right = x + AFTER_LINE + Typeface.width(name, SIZE, Weight.REGULAR);
            if (unit.above().isPresent() && x + AFTER_LINE >= free && right <= scale.width()) {
                marks.add(Mark.words(name, x + AFTER_LINE, LOWER, SIZE, look.colour(Tone.MUTED)));
                free = right + APART;
            }
        }
        marks.addAll(upper(unit.above().orElse(unit), unit.above().isPresent() ? UPPER : LOWER));
        marks.add(Mark.drawn(Trace.line(0, HEIGHT, scale.width(), HEIGHT),
                Stroke.of(look.colour(Tone.HAIRLINE), 1)));
        return marks;
    }

    /** Whether a greater step begins on the day as well. */
    private static boolean isFirst(LocalDate start, TimelineUnit unit) {
        return unit.above().map(above -> above.floor(start).equals(start)).orElse(true);
    }

    private List<Mark> upper(TimelineUnit unit, double y) {
        List<Mark> marks = new ArrayList<>();
        List<LocalDate> starts = unit.in(scale.span());
        for (LocalDate start : starts) {
            double x = scale.inside(start.toEpochDay()) + (scale.x(start.toEpochDay()) < 0 ? 0 : AFTER_LINE);
            String name = words.upperStep(unit, start);
            double right = x + Typeface.width(name, UPPER_SIZE, Weight.SEMI_BOLD);
            double next = scale.inside(unit.next(start).toEpochDay()) + AFTER_LINE;
            if (starts.size() == 1 || right + APART <= next) {
                marks.add(Mark.words(name, x, y, UPPER_SIZE, Weight.SEMI_BOLD, Anchor.START, look.colour(Tone.INK)));
            }
        }
        return marks;
    }

    /** The lines of the day asked about and of that up to which the facts were checked; the first goes before. */
    List<Mark> days(Optional<LocalDate> asked, LocalDate checked) {
        List<Flag> flags = new ArrayList<>();
        asked.ifPresent(day -> flags.add(flag(day, words.asOf(day), true)));
        Flag last = flag(checked, words.dataset(checked), false);
        boolean isFree = flags.stream().allMatch(other -> last.isApartFrom(other));
        return Stream.concat(flags.stream().flatMap(flag -> marks(flag, true)), marks(last, isFree)).toList();
    }

    /** A line with a name beside it. */
    private record Flag(double x, String name, double left, double right, boolean isAsked) {

        private boolean isApartFrom(Flag other) {
            return right + APART <= other.left || other.right + APART <= left;
        }

        private Weight weight() {
            return isAsked ? Weight.SEMI_BOLD : Weight.REGULAR;
        }
    }

    private Flag flag(LocalDate day, String name, boolean isAsked) {
        double x = scale.x(day.toEpochDay() + 0.5);
        double wide = Typeface.width(name, SIZE, isAsked ? Weight.SEMI_BOLD : Weight.REGULAR);
        double left = x + AFTER_LINE + wide > scale.width() ? x - AFTER_LINE - wide : x + AFTER_LINE;
        return new Flag(x, name, left, left + wide, isAsked);
    }

    private Stream<Mark> marks(Flag flag, boolean isNamed) {
        if (flag.x() < 0 || flag.x() > scale.width()) {
            return Stream.empty();
        }
        Rgb colour = look.colour(flag.isAsked() ? Tone.ACCENT : Tone.MUTED);
        Mark line = Mark.drawn(Trace.line(flag.x(), FLAG - SIZE, flag.x(), bottom),
                flag.isAsked() ? Stroke.of(colour, 1.5) : new Stroke(colour, 1, DASH));
        return isNamed ? Stream.of(line, Mark.words(flag.name(), flag.left(), FLAG, SIZE, flag.weight(), Anchor.START,
                colour)) : Stream.of(line);
    }
}
