package org.summitatlas.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.summitatlas.model.EnumWord;

/** The forms in which a picture can leave the program, by the names the command line knows. */
public enum PictureFormat {

    /** For editing and for any size; text stays text. */
    SVG,
    /** For documents and messages, in pixels. */
    PNG;

    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<PictureFormat> parse(String word) {
        return EnumWord.parse(PictureFormat.class, word);
    }

    /**
     * Writes a drawing in this form, and flushes. The stream stays open.
     *
     * @param scale pixels of a PNG for each pixel of the drawing; an SVG has no need of it
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    public void write(Drawing drawing, int scale, OutputStream out) throws IOException {
        switch (this) {
            case SVG -> SvgWriter.write(drawing, out);
            case PNG -> PngWriter.write(drawing, scale, out);
        }
    }
}
