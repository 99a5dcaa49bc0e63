package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Mark.Anchor;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.query.map.ColouredParty;

/** The organizations found, which have no land, in lines below the map. */
final class MapBadges {

    private static final double TEXT = 12;
    private static final double LINE = 22;
    private static final double SIGN = 9;
    private static final double GAP = 18;

    private final double top;
    private final Look look;
    private final List<Mark> marks = new ArrayList<>();
    private double bottom;

    /** @param top where the lines begin, pixels from the upper edge of the map */
    MapBadges(double top, Look look) {
        this.top = top;
        this.look = look;
        bottom = top;
    }

    /**
     * Draws one after the other, with a heading before the first.
     *
     * @param name what an organization is called and does
     */
    void draw(String heading, List<ColouredParty> organizations, Function<ColouredParty, String> name, double width) {
        if (organizations.isEmpty()) {
            return;
        }
        bottom = top + LINE;
        marks.add(words(heading, 0, look.colour(Tone.MUTED)));
        double start = Typeface.room(heading, TEXT, Weight.REGULAR) + GAP;
        double x = start;
        for (ColouredParty organization : organizations) {
            String id = organization.party().id();
            double own = SIGN + 5 + Typeface.width(id, TEXT, Weight.REGULAR);
            if (x > start && x + own > width) {
                x = start;
                bottom += LINE;
            }
            List<Mark> badge = new ArrayList<>(
                    MapFill.dot(organization.tone(), x + SIGN / 2, bottom - LINE / 2, look.theme()));
            badge.add(words(id, x + SIGN + 5, look.colour(Tone.INK)));
            marks.add(new Mark.Group(name.apply(organization), badge));
            x += own + GAP;
        }
    }

    private Mark words(String text, double x, Rgb colour) {
        return Mark.words(text, x, bottom - LINE / 2 + TEXT * 0.36, TEXT, Weight.REGULAR, Anchor.START, colour);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Where the last line ends. */
    double bottom() {
        return bottom;
    }
}
