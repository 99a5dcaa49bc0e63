package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.SheetFile;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;

/** Writes a view as it was asked for: as a picture, or as a table. */
final class ViewOutput {

    private ViewOutput() {
    }

    /**
     * Writes a view where it was asked for.
     *
     * @param table   makes the table of what the picture shows; asked only for a table
     * @throws ExportFailure if the file cannot be written; what stood there before is whole
     * @throws IOException   if standard output refuses
     */
    static void write(Question.Answer answer, PictureRequest request, Supplier<Sheet> table, Drawn drawn, Target target,
                      OutputStream out) throws IOException, ExportFailure {
        switch (drawn.format()) {
            case ViewFormat.Picture(PictureFormat format) -> {
                Drawing drawing = new PictureMaker(() -> World.load(new EqualEarth()))
                        .draw(request, answer.results(), answer.whole().atlas(), drawn.look());
                target.write(stream -> format.write(drawing, drawn.scale(), stream), out);
            }
            case ViewFormat.Table(ExportFormat format) -> {
                Provenance provenance = Provenance.of(answer.results(), answer.whole().atlas());
                String citation = Citations.line(provenance, PictureMaker.sources(request, answer.results()), Language.EN);
                drawn.beside().write(new SheetFile(table.get(), format, provenance, citation), target, out);
            }
        }
    }
}
