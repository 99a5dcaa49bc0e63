package org.summitatlas.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say in which form a view is wanted, and how a picture of it is to look. */
final class Drawn {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "svg", converter = ViewFormat.Words.class,
            completionCandidates = ViewFormat.Words.class,
            description = "A picture or the table of what it shows, one of ${COMPLETION-CANDIDATES}; "
                    + "${DEFAULT-VALUE} unless told.")
    private ViewFormat format;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", converter = Themes.class,
            completionCandidates = Themes.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told. In print, nothing is told by "
                    + "colour alone.")
    private PictureTheme theme;

    @Option(names = "--scale", paramLabel = "TIMES", defaultValue = "1", converter = Scales.class,
            completionCandidates = Scales.class,
            description = "How much finer a PNG is, one of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private int scale;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", converter = Languages.class,
            completionCandidates = Languages.class,
            description = "Of the words in a picture, one of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private Language language;

    @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "1200", converter = Width.class,
            description = "How wide a picture is, from 480 to 4000; ${DEFAULT-VALUE} unless told.")
    private int width;

    @Mixin
    private final Beside beside = new Beside();

    ViewFormat format() {
        return format;
    }

    /** How many pixels of a PNG there are for each of the picture. */
    int scale() {
        return scale;
    }

    /** What is written beside a table. */
    Beside beside() {
        return beside;
    }

    Look look() {
        return new Look(theme, language, width);
    }

    static final class Themes implements ITypeConverter<PictureTheme>, Iterable<String> {

        @Override
        public PictureTheme convert(String word) {
            return PictureTheme.parse(word).orElseThrow(() -> wrong("theme", word, this));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(PictureTheme.values()).map(PictureTheme::word).iterator();
        }
    }

    static final class Languages implements ITypeConverter<Language>, Iterable<String> {

        @Override
        public Language convert(String word) {
            return EnumWord.parse(Language.class, word).orElseThrow(() -> wrong("language", word, this));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Language.values()).map(EnumWord::of).iterator();
        }
    }

    static final class Scales implements ITypeConverter<Integer>, Iterable<String> {

        private static final List<String> WORDS = List.of("1", "2", "4");

        @Override
        public Integer convert(String word) {
            if (!WORDS.contains(word)) {
                throw wrong("scale", word, this);
            }
            return Integer.valueOf(word);
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }

    static final class Width implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String word) {
            // Four digits hold every width there is, and nothing that would not fit into a number.
            int asked = word.matches("\\d{1,4}") ? Integer.parseInt(word) : 0;
            if (asked < Look.LEAST_WIDTH || asked > Look.MOST_WIDTH) {
                throw new TypeConversionException("a picture cannot be %s pixels wide; --width is from %d to %d"
                        .formatted(ProblemText.quoted(word), (int) Look.LEAST_WIDTH, (int) Look.MOST_WIDTH));
            }
            return asked;
        }
    }

    private static TypeConversionException wrong(String what, String word, Iterable<String> right) {
        return new TypeConversionException("unknown %s %s; it is one of %s"
                .formatted(what, ProblemText.quoted(word), String.join(", ", right)));
    }
}
