package org.summitatlas.export.picture;

import java.util.List;
import org.summitatlas.model.Language;

/**
 * A whole picture, ready to be written.
 *
 * @param width       pixels at 1×
 * @param height      the same
 * @param title       what it shows, for whoever cannot see it
 * @param description the same at length
 * @param citation    how to cite it
 * @param ground      what is behind everything
 */
public record Drawing(double width, double height, Language language, String title, String description, String citation,
                      Rgb ground, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }
}
