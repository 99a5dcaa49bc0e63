package org.summitatlas.export.picture;

import java.util.List;
import java.util.Optional;

/** A piece of a drawing; in pixels, from its upper left corner. */
public sealed interface Mark {

    /** Lines, filled or drawn or both. */
    record Area(Trace trace, Optional<Paint> fill, Optional<Stroke> stroke) implements Mark {
    }

    /**
     * A line of text.
     *
     * @param x      where the anchor is
     * @param y      the base line
     * @param size   height of the font in pixels
     * @param slant  degrees by which the line is turned clockwise about its anchor
     */
    record Words(String text, double x, double y, double size, Weight weight, Anchor anchor, Rgb colour, double slant)
            implements Mark {
    }

    /**
     * Pieces that belong together and have a name, which a browser shows on hovering.
     *
     * @param name empty for none
     */
    record Group(String name, List<Mark> marks) implements Mark {

        public Group {
            marks = List.copyOf(marks);
        }
    }

    /** Pieces of which only what lies in a box is seen. */
    record Clipped(double x, double y, double width, double height, List<Mark> marks) implements Mark {

        public Clipped {
            marks = List.copyOf(marks);
        }
    }

    /** Faces of the type family. */
    enum Weight {
        REGULAR(400), MEDIUM(500), SEMI_BOLD(600);

        private final int number;

        Weight(int number) {
            this.number = number;
        }

        /** As CSS counts it. */
        public int number() {
            return number;
        }
    }

    /** Which point of a line of text lies at its place. */
    enum Anchor {
        START, MIDDLE, END
    }

    static Mark filled(Trace trace, Rgb colour) {
        return new Area(trace, Optional.of(new Paint.Solid(colour)), Optional.empty());
    }

    static Mark filled(Trace trace, Paint paint, Stroke stroke) {
        return new Area(trace, Optional.of(paint), Optional.of(stroke));
    }

    static Mark drawn(Trace trace, Stroke stroke) {
        return new Area(trace, Optional.empty(), Optional.of(stroke));
    }

    static Mark words(String text, double x, double y, double size, Rgb colour) {
        return new Words(text, x, y, size, Weight.REGULAR, Anchor.START, colour, 0);
    }

    static Mark words(String text, double x, double y, double size, Weight weight, Anchor anchor, Rgb colour) {
        return new Words(text, x, y, size, weight, anchor, colour, 0);
    }
}
