package org.summitatlas.export.view;

import java.util.List;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.model.Relation;

/** Curved arrows from documents to those that they point to. */
final class TimelineArrows {

    private static final double BEND = 26;
    private static final double HEAD = 6;
    private static final double DASH = 4;
    private static final double REACH = 6;

    private TimelineArrows() {
    }

    /** The middle of the sign of a document. */
    record Place(double x, double y) {
    }

    /**
     * An arrow. It arrives from above or below, where no name stands; between signs that stand nearly one above the
     * other it bends around the left of them.
     */
    static List<Mark> of(Relation relation, Place from, Place to, Rgb colour) {
        double side = from.y() >= to.y() ? 1 : -1;
        double high = Math.abs(from.y() - to.y());
        double wide = Math.abs(from.x() - to.x());
        Trace line = new Trace();
        Trace head;
        if (high > 0 && wide < BEND) {
            double left = Math.min(from.x(), to.x()) - REACH - BEND / 2 - high / 5;
            line.moveTo(from.x() - REACH, from.y());
            line.curveTo(left, from.y(), left, to.y(), to.x() - REACH - HEAD, to.y());
            head = head(to.x() - REACH, to.y(), -HEAD, 0);
        } else {
            double startY = from.y() + (high > 0 ? 0 : REACH);
            double endY = to.y() + side * REACH;
            double out = from.x() + Math.copySign(Math.max(BEND, wide / 3), to.x() - from.x());
            line.moveTo(from.x(), startY);
            line.curveTo(out, startY + (high > 0 ? 0 : BEND), to.x(), endY + side * Math.max(BEND, high / 2),
                    to.x(), endY + side * HEAD);
            head = head(to.x(), endY, 0, side * HEAD);
        }
        double dash = relation == Relation.REFERS_TO ? 0 : DASH;
        return List.of(Mark.drawn(line, new Stroke(colour, 1.1, dash)), Mark.filled(head, colour));
    }

    /** A triangle with its tip at a place and its base at a distance from it. */
    private static Trace head(double x, double y, double dx, double dy) {
        Trace head = new Trace();
        head.moveTo(x, y);
        head.lineTo(x + dx - dy / 2, y + dy - dx / 2);
        head.lineTo(x + dx + dy / 2, y + dy + dx / 2);
        head.closePath();
        return head;
    }

    /** A short one, for a legend, in a box 14 wide and high. */
    static List<Mark> sample(Relation relation, Rgb colour) {
        return List.of(Mark.drawn(Trace.line(0, 7, 14 - HEAD, 7),
                        new Stroke(colour, 1.1, relation == Relation.REFERS_TO ? 0 : DASH)),
                Mark.filled(head(14, 7, -HEAD, 0), colour));
    }
}
