package org.summitatlas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.picture.PictureFormat;

/** A form in which a view can leave the program: as a picture, or as the table of what the picture shows. */
sealed interface ViewFormat {

    /** What it is called in an option. */
    String word();

    /** What names of such files end in, without a dot. */
    String extension();

    /** Every format, pictures first. */
    static List<ViewFormat> all() {
        return Stream.<ViewFormat>concat(Arrays.stream(PictureFormat.values()).map(Picture::new),
                Arrays.stream(ExportFormat.values()).map(Table::new)).toList();
    }

    record Picture(PictureFormat format) implements ViewFormat {
        @Override
        public String word() {
            return format.word();
        }

        @Override
        public String extension() {
            return format.word();
        }
    }

    record Table(ExportFormat format) implements ViewFormat {
        @Override
        public String word() {
            return format.word();
        }

        @Override
        public String extension() {
            return format.extension();
        }
    }

    final class Words extends OneOf<ViewFormat> {
        Words() {
            super("format", ViewFormat::word, all().toArray(ViewFormat[]::new));
        }
    }
}
