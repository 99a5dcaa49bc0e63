package org.summitatlas.cli;

import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say in which form a view is wanted, and how a picture of it is to look. */
final class Drawn {

    @Option(names = "--format", paramLabel = "FORMAT", converter = ViewFormat.Words.class,
            completionCandidates = ViewFormat.Words.class,
            description = "A picture or the table of what it shows, one of ${COMPLETION-CANDIDATES}; "
                    + "svg unless told, or as the name of FILE ends.")
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

    /** @param target whose name may ask for a format, where none was asked for */
    ViewFormat format(Target target) {
        return target.format(format, new ViewFormat.Picture(PictureFormat.SVG), ViewFormat.all(), ViewFormat::extension);
    }

    /** How many pixels of a PNG there are for each of the picture. */
    int scale() {
        return scale;
    }

    Look look() {
        return new Look(theme, language, width);
    }

    static final class Themes extends OneOf<PictureTheme> {
        Themes() {
            super("theme", PictureTheme::word, PictureTheme.values());
        }
    }

    static final class Languages extends OneOf<Language> {
        Languages() {
            super("language", EnumWord::of, Language.values());
        }
    }

    static final class Scales extends OneOf<Integer> {
        Scales() {
            super("scale", String::valueOf, 1, 2, 4);
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
}
