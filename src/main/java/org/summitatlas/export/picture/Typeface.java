package org.summitatlas.export.picture;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.summitatlas.export.picture.Mark.Weight;

/**
 * The bundled type family: how wide words are and what their letters look like, read from the font files themselves, so
 * that it is the same on every machine, with or without fonts of its own. Safe to share between threads.
 */
public final class Typeface {

    /** The name of the family, as style sheets ask for it. */
    public static final String FAMILY = "Pretendard";

    private static final Map<Weight, Typeface> FACES = new ConcurrentHashMap<>();

    private final OpenTypeFont font;
    private final CmapLookup letters;
    private final CFFFont outlines;
    private final Map<Integer, GeneralPath> paths = new ConcurrentHashMap<>();

    private Typeface(OpenTypeFont font) throws IOException {
        this.font = font;
        letters = font.getUnicodeCmapLookup();
        outlines = font.getCFF().getFont();
    }

    /** One face of the family. */
    static Typeface of(Weight weight) {
        return FACES.computeIfAbsent(weight, Typeface::load);
    }

    private static Typeface load(Weight weight) {
        String face = switch (weight) {
            case REGULAR -> "Regular";
            case MEDIUM -> "Medium";
            case SEMI_BOLD -> "SemiBold";
        };
        String name = "/org/summitatlas/fonts/Pretendard-" + face + ".otf";
        try (InputStream file = Typeface.class.getResourceAsStream(name)) {
            return new Typeface(new OTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** How wide a line of text is, in pixels. */
    public static double width(String text, double size, Weight weight) {
        return of(weight).width(text) * size;
    }

    /** The width at a height of 1. */
    private double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** How far a letter moves the next one, at a height of 1. */
    double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(codePoint)) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many units of {@link #outline} make a height of 1. */
    double units() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a letter looks like, from its place on the base line, with y upwards. Not to be changed. */
    synchronized GeneralPath outline(int codePoint) {
        return paths.computeIfAbsent(letters.getGlyphId(codePoint), glyph -> {
            try {
                return outlines.getType2CharString(outlines.getCharset().getCIDForGID(glyph)).getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * How wide a line of text may become where another font stands in and nobody heeds how long it should be: the
     * letters of those that are usual are wider by a seventh, in bold by a fifth.
     */
    public static double room(String text, double size, Weight weight) {
        return width(text, size, weight) * standIn(weight);
    }

    private static double standIn(Weight weight) {
        return weight == Weight.REGULAR ? 1.15 : 1.2;
    }

    /** Breaks text as {@link #wrap} does, into lines that have room for fonts that stand in. */
    public static List<String> wrapInRoom(String text, double size, Weight weight, double width) {
        return wrap(text, size, weight, width / standIn(weight));
    }

    /** Breaks text into lines no wider than this, between words where it can. */
    public static List<String> wrap(String text, double size, Weight weight, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text, size, weight, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, weight) > width) {
                lines.add(line.toString());
                longer = word;
            }
            line.replace(0, line.length(), longer);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The words of a text; those that are wider than this in pieces. */
    private static List<String> words(String text, double size, Weight weight, double width) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            int begin = 0;
            double wide = 0;
            for (int at = 0; at < word.length(); at = word.offsetByCodePoints(at, 1)) {
                double letter = of(weight).advance(word.codePointAt(at)) * size;
                if (at > begin && wide + letter > width) {
                    words.add(word.substring(begin, at));
                    begin = at;
                    wide = 0;
                }
                wide += letter;
            }
            words.add(word.substring(begin));
        }
        return words;
    }

    /** The text, or its beginning with an ellipsis where it is wider than this. */
    public static String cut(String text, double size, Weight weight, double width) {
        if (width(text, size, weight) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", size, weight) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
