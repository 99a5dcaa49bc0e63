package org.summitatlas.export.view;

import java.util.Optional;
import org.summitatlas.model.EnumWord;

/** What there are pictures of; each is a view of the window. */
public enum PictureSubject {
    MAP, MATRIX, INTERSECTIONS, TIMELINE;

    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<PictureSubject> parse(String word) {
        return EnumWord.parse(PictureSubject.class, word);
    }
}
