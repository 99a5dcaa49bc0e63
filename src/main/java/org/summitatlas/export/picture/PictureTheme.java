package org.summitatlas.export.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.summitatlas.model.EnumWord;

/** The colours of a picture. Light and dark are those of the window. */
public enum PictureTheme {

    LIGHT(0xf6f6f3, 0xffffff, 0x1c2126, 0x5c6670, 0xe2e3df, 0xe4e4de, 0xd3d4cd, 0xffffff, 0xf7f9fa, 0xc4c8c4, 0x1d62a6,
            0x1f6fb5, 0x4a8bc9, 0xc2482b, 0xa86c15, 0x707880, 0x707880, 0x7c6aa6, 0xe0dbec,
            0x97bfe3, 0x5496cd, 0x1b5f9e),
    DARK(0x14171a, 0x1b1f23, 0xe7eaed, 0x98a3ad, 0x2b3138, 0x2d3339, 0x3a424a, 0x1b1f23, 0x171b1f, 0x4a535c, 0x6cb2ee,
            0x4e9fdf, 0x86bfe8, 0xee7b5c, 0xe0a84a, 0x8a949e, 0x8a949e, 0xa996d8, 0x3d3653,
            0x30618e, 0x4a93cd, 0x8fc8f6),
    /** Black on white: what is told apart by colour elsewhere is told by lightness and hatching. */
    PRINT(0xffffff, 0xffffff, 0x000000, 0x444444, 0xbbbbbb, 0xf2f2f2, 0xd2d2d2, 0xffffff, 0xffffff, 0x888888, 0x000000,
            0x222222, 0x666666, 0x000000, 0x333333, 0x555555, 0x555555, 0x555555, 0xe0e0e0,
            0xc4c4c4, 0x888888, 0x2a2a2a);

    private final Map<Tone, Rgb> colours = new EnumMap<>(Tone.class);

    /** @param values a colour for each {@link Tone}, in their order */
    PictureTheme(int... values) {
        for (Tone tone : Tone.values()) {
            colours.put(tone, new Rgb(values[tone.ordinal()]));
        }
    }

    public Rgb colour(Tone tone) {
        return colours.get(tone);
    }

    /** The name that the command line knows. */
    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<PictureTheme> parse(String word) {
        return EnumWord.parse(PictureTheme.class, word);
    }
}
