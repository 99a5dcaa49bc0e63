package org.summitatlas.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.picture.PictureFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A form in which a view can leave the program: as a picture, or as the table of what the picture shows. */
sealed interface ViewFormat {

    record Picture(PictureFormat format) implements ViewFormat {
    }

    record Table(ExportFormat format) implements ViewFormat {
    }

    /** Reads and lists the words for them. */
    final class Words implements ITypeConverter<ViewFormat>, Iterable<String> {

        @Override
        public ViewFormat convert(String word) {
            Optional<ViewFormat> picture = PictureFormat.parse(word).map(Picture::new);
            return picture.or(() -> ExportFormat.parse(word).map(Table::new))
                    .orElseThrow(() -> new TypeConversionException("unknown format %s; it is one of %s"
                            .formatted(ProblemText.quoted(word), String.join(", ", this))));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Arrays.stream(PictureFormat.values()).map(PictureFormat::word),
                    Arrays.stream(ExportFormat.values()).map(ExportFormat::word)).iterator();
        }
    }
}
