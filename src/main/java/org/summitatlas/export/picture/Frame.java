package org.summitatlas.export.picture;

import java.util.ArrayList;
import java.util.List;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.picture.Body.LegendEntry;
import org.summitatlas.export.picture.Mark.Weight;

/** Puts its subject, the sentence, legend and small print around a body, so that a picture can travel alone. */
public final class Frame {

    private static final double MARGIN = 32;
    private static final double SUBJECT = 13;
    private static final double HEADLINE = 22;
    private static final double SMALL_HEADLINE = 18;
    /** Narrower than this, a large headline would take more room than what it is about. */
    private static final double WIDE = 700;
    private static final double SMALL = 11;
    /** By which lines of a headline are made shorter until they are equally long. */
    private static final double STEP = 12;
    private static final double SIGN = 14;
    /** Line height by height of font. */
    private static final double LEADING = 1.45;

    private final Look look;
    private final List<Mark> marks = new ArrayList<>();
    private double y = MARGIN;

    private Frame(Look look) {
        this.look = look;
    }

    /** How wide a body may be, in pixels. */
    public static double inner(Look look) {
        return look.width() - 2 * MARGIN;
    }

    /**
     * A whole picture.
     *
     * @param citation how to cite it, in one line
     */
    public static Drawing around(Body body, Provenance provenance, String citation, Look look) {
        return new Frame(look).drawing(body, provenance, citation);
    }

    private Drawing drawing(Body body, Provenance provenance, String citation) {
        String sentence = provenance.sentence().in(look.language());
        headline(body.subject(), sentence, provenance.line().isEmpty());
        marks.add(new Mark.Group("", body.marks().stream().map(mark -> moved(mark, MARGIN, y)).toList()));
        y += body.height() + 16;
        legend(body.legend());
        y += 4;
        marks.add(Mark.drawn(Trace.line(MARGIN, y, look.width() - MARGIN, y),
                Stroke.of(look.colour(Tone.HAIRLINE), 1)));
        y += 10;
        body.notes().forEach(note -> paragraph(note, SMALL, Weight.REGULAR, Tone.MUTED));
        paragraph(citation, SMALL, Weight.REGULAR, Tone.MUTED);
        y += MARGIN - SMALL;
        return new Drawing(look.width(), Math.ceil(y), look.language(), provenance.title().in(look.language()),
                body.subject() + ". " + sentence + " " + body.description(), citation, look.colour(Tone.PANEL), marks);
    }

    /** What was found is the news; where everything was asked, what is shown of it is. */
    private void headline(String subject, String sentence, boolean isEverything) {
        double size = look.width() < WIDE ? SMALL_HEADLINE : HEADLINE;
        if (isEverything) {
            balanced(subject, size, Tone.INK);
            paragraph(sentence, SUBJECT, Weight.REGULAR, Tone.MUTED);
        } else {
            balanced(subject, SUBJECT, Tone.ACCENT);
            y += 2;
            balanced(sentence, size, Tone.INK);
        }
        y += 16;
    }

    /** A headline whose lines are about equally long, so that none is a single word. */
    private void balanced(String text, double size, Tone tone) {
        double width = inner(look);
        List<String> lines = Typeface.wrapInRoom(text, size, Weight.SEMI_BOLD, width);
        List<String> closer = lines;
        while (closer.size() == lines.size() && lines.size() > 1) {
            lines = closer;
            width -= STEP;
            closer = Typeface.wrapInRoom(text, size, Weight.SEMI_BOLD, width);
        }
        lines(lines, size, Weight.SEMI_BOLD, tone);
    }

    private void paragraph(String text, double size, Weight weight, Tone tone) {
        lines(Typeface.wrapInRoom(text, size, weight, inner(look)), size, weight, tone);
    }

    private void lines(List<String> lines, double size, Weight weight, Tone tone) {
        for (String line : lines) {
            y += size * LEADING;
            marks.add(Mark.words(line, MARGIN, y - size * (LEADING - 1) / 2 - size * 0.15, size, weight,
                    Mark.Anchor.START, look.colour(tone)));
        }
    }

    /** The entries side by side, in as many lines as they need. */
    private void legend(List<LegendEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        double size = 12;
        double x = MARGIN;
        for (LegendEntry entry : entries) {
            double width = SIGN + 6 + Typeface.room(entry.words(), size, Weight.REGULAR);
            if (x > MARGIN && x + width > look.width() - MARGIN) {
                x = MARGIN;
                y += 22;
            }
            double left = x;
            entry.sign().forEach(mark -> marks.add(moved(mark, left, y)));
            marks.add(Mark.words(entry.words(), x + SIGN + 6, y + SIGN / 2 + size * 0.36, size, look.colour(Tone.INK)));
            x += width + 14;
        }
        y += 22;
    }

    /** The same piece at another place. */
    static Mark moved(Mark mark, double dx, double dy) {
        return switch (mark) {
            case Mark.Area area -> new Mark.Area(area.trace().moved(dx, dy), area.fill(), area.stroke());
            case Mark.Words words -> new Mark.Words(words.text(), words.x() + dx, words.y() + dy, words.size(),
                    words.weight(), words.anchor(), words.colour(), words.slant());
            case Mark.Group(String name, var parts) ->
                    new Mark.Group(name, moved(parts, dx, dy));
            case Mark.Clipped(var left, var top, var width, var height, var parts) ->
                    new Mark.Clipped(left + dx, top + dy, width, height, moved(parts, dx, dy));
        };
    }

    private static List<Mark> moved(List<Mark> marks, double dx, double dy) {
        return marks.stream().map(mark -> moved(mark, dx, dy)).toList();
    }
}
