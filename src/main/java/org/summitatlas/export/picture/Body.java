package org.summitatlas.export.picture;

import java.util.List;

/**
 * What a picture is about: a map, a matrix, intersections or a timeline, drawn in a box from (0, 0) that is as wide as
 * {@link Frame#inner} says.
 *
 * @param height      of the box, pixels
 * @param subject     what the drawing shows, in a few words: "Countries by the Seoul Declaration"
 * @param description what can be seen, for whoever cannot see it
 * @param legend      what its colours and signs mean
 * @param notes       what a reader has to know besides; each becomes a line of small print
 */
public record Body(double height, String subject, String description, List<Mark> marks, List<LegendEntry> legend,
                   List<String> notes) {

    /**
     * A colour or sign and its meaning.
     *
     * @param sign drawn in a box 14 wide and 14 high from (0, 0)
     */
    public record LegendEntry(List<Mark> sign, String words) {

        public LegendEntry {
            sign = List.copyOf(sign);
        }
    }

    public Body {
        marks = List.copyOf(marks);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
    }
}
