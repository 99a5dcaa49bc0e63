package org.summitatlas.query;

import org.summitatlas.model.Atlas;
import org.summitatlas.model.PublishedFigure;

/** How our list of endorsers compares with a number somebody printed. */
public enum Agreement {
    /** It bears the number out. */
    AGREES,
    /** It gives another number, and the figure says why; the dataset has none without. */
    EXPLAINED;

    public static Agreement of(Atlas atlas, PublishedFigure figure) {
        return figure.agreesWith(atlas.ourCount(figure)) ? AGREES : EXPLAINED;
    }
}
