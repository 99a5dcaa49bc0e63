package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
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
import picocli.CommandLine.Mixin;

/** The options that all views have: what is asked, and as what picture or table it is written where. */
final class ViewOutput {

    /** Options that say something of a table and nothing of a picture. */
    private static final List<String> OF_TABLES = List.of("--form", "--links");

    @Mixin
    private final Asked asked = new Asked();
    @Mixin
    private final Drawn drawn = new Drawn();
    @Mixin
    private final Evidence evidence = new Evidence();
    @Mixin
    private final Beside beside = new Beside();
    @Mixin
    private final Target target = new Target();

    /**
     * Asks what the view is to show.
     *
     * @throws picocli.CommandLine.ParameterException if options do not go together, or the query is none
     */
    Question.Answer answer(DatasetCommand command) throws BrokenDataset {
        if (drawn.format(target) instanceof ViewFormat.Picture(var format)) {
            OF_TABLES.stream().filter(command.commandLine().getParseResult()::hasMatchedOption).findFirst()
                    .ifPresent(option -> {
                        throw command.wrong(option + " is about a table, and --format says a picture; csv would do");
                    });
            if (format == PictureFormat.PNG) {
                target.refuseScreen("a PNG", command.out(), command.commandLine());
            }
        }
        return asked.answer(command.dataset(), command.commandLine());
    }

    /** The language of the words in a picture, which also orders the rows of a table. */
    Language language() {
        return drawn.look().language();
    }

    /**
     * Writes the view where it was asked for.
     *
     * @param table   makes the table of what the picture shows; asked only for a table
     * @throws ExportFailure if the file cannot be written; what stood there before is whole
     * @throws IOException   if standard output refuses
     */
    void write(Question.Answer answer, PictureRequest request, Supplier<Sheet> table, OutputStream out)
            throws IOException, ExportFailure {
        switch (drawn.format(target)) {
            case ViewFormat.Picture(PictureFormat format) -> {
                Drawing drawing = new PictureMaker(() -> World.load(new EqualEarth()))
                        .draw(request, answer.results(), answer.whole().atlas(), drawn.look());
                target.write(stream -> format.write(drawing, drawn.scale(), stream), out);
            }
            case ViewFormat.Table(ExportFormat format) -> {
                Provenance provenance = Provenance.of(answer.results(), answer.whole().atlas()).shownAs(
                        new Provenance.View(request.subject().word(), request.arrangement(), request.colour()));
                String citation = Citations.line(provenance,
                        PictureMaker.sources(request, answer.results()), Language.EN);
                beside.write(new SheetFile(evidence.of(table.get()), format, provenance, citation), target, out);
            }
        }
    }
}
