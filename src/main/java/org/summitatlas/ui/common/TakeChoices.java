package org.summitatlas.ui.common;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.ui.common.RowsOffer.Extent;

/**
 * How things are taken away, as it was chosen the last time.
 *
 * @param extent     which columns of rows
 * @param hasSidecar whether a file beside rows says what they were made of
 * @param scale      pixels of a PNG for each pixel of the picture
 */
public record TakeChoices(ExportFormat format, Extent extent, boolean hasSidecar, PictureFormat picture, int scale,
                          PictureTheme theme, CitationFormat citation) {

    /** Before anything was chosen. */
    public static final TakeChoices USUAL = new TakeChoices(ExportFormat.CSV_EXCEL, new Extent(false, true), true,
            PictureFormat.PNG, 2, PictureTheme.LIGHT, CitationFormat.TEXT);

    /** The scales there are. */
    public static final List<Integer> SCALES = List.of(1, 2, 4);

    private static final String WHOLE = "whole";
    private static final String BARE = "no-evidence";
    private static final String ALONE = "no-sidecar";

    /** Reads a line as {@link #toLine()} writes it; whatever is not understood is as usual. */
    public static TakeChoices parse(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        return new TakeChoices(find(words, ExportFormat::parse).orElse(USUAL.format),
                new Extent(words.contains(WHOLE), !words.contains(BARE)), !words.contains(ALONE),
                find(words, PictureFormat::parse).orElse(USUAL.picture),
                SCALES.stream().filter(scale -> words.contains(times(scale))).findFirst().orElse(USUAL.scale),
                find(words, PictureTheme::parse).orElse(USUAL.theme),
                find(words, CitationFormat::parse).orElse(USUAL.citation));
    }

    private static <T> Optional<T> find(List<String> words, Function<String, Optional<T>> parse) {
        return words.stream().flatMap(word -> parse.apply(word).stream()).findFirst();
    }

    private static String times(int scale) {
        return scale + "x";
    }

    /** One line of words, no two of which could be taken for each other. */
    public String toLine() {
        return Stream.of(format.word(), extent.isWhole() ? WHOLE : "", extent.withEvidence() ? "" : BARE,
                        hasSidecar ? "" : ALONE, picture.word(), times(scale), theme.word(), citation.word())
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    public TakeChoices withFormat(ExportFormat other) {
        return new TakeChoices(other, extent, hasSidecar, picture, scale, theme, citation);
    }

    public TakeChoices withExtent(Extent other) {
        return new TakeChoices(format, other, hasSidecar, picture, scale, theme, citation);
    }

    public TakeChoices withSidecar(boolean wanted) {
        return new TakeChoices(format, extent, wanted, picture, scale, theme, citation);
    }

    public TakeChoices withPicture(PictureFormat other) {
        return new TakeChoices(format, extent, hasSidecar, other, scale, theme, citation);
    }

    public TakeChoices withScale(int other) {
        return new TakeChoices(format, extent, hasSidecar, picture, other, theme, citation);
    }

    public TakeChoices withTheme(PictureTheme other) {
        return new TakeChoices(format, extent, hasSidecar, picture, scale, other, citation);
    }

    public TakeChoices withCitation(CitationFormat other) {
        return new TakeChoices(format, extent, hasSidecar, picture, scale, theme, other);
    }
}
