package org.summitatlas.export.picture;

import org.summitatlas.model.Standing;

/** What a colour is for. The window has the same names; a {@link PictureTheme} gives each a colour. */
public enum Tone {
    GROUND, PANEL, INK, MUTED, HAIRLINE, LAND, LAND_HOVER, BORDER, SEA, COAST, ACCENT,
    ENDORSED, JOINED_LATER, DECLINED, ATTENDED_NOT_LISTED, NOT_LISTED, NOT_ELIGIBLE, UNKNOWN, UNKNOWN_LAND,
    COUNT_1, COUNT_2, COUNT_3;

    /** The colour of the sign of a standing. */
    public static Tone of(Standing standing) {
        return valueOf(standing.name());
    }
}
