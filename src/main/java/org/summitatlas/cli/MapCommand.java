package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.view.MapSheets;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.geo.MapPosition;
import org.summitatlas.geo.Viewport;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the world map of what a query finds, or writes it as a table. */
@Command(name = "map", sortOptions = false,
        description = {
            "Draw the world map, or write it as a table.",
            "It shows how many documents states and organizations endorsed, or where they stand on one."},
        footer = {
            "%nExamples:",
            "  summit-atlas map --colour paris-statement --out paris.svg",
            "  summit-atlas map --format png --scale 2 --theme print --out lost.png \\",
            "      --where \"signed:seoul-declaration -signed:paris-statement\"",
            "  summit-atlas map --colour new-delhi-declaration --at 10,50,4 --out europe.svg"})
final class MapCommand extends DatasetCommand {

    @Option(names = "--colour", paramLabel = "DOCUMENT",
            description = "Colour by where parties stand on the document with this id, instead of by number.")
    private String colour;

    @Option(names = "--at", paramLabel = "LON,LAT,ZOOM", preprocessor = Verbatim.class,
            description = "Only this part of the world: the degrees east and north of its middle, and how much larger "
                    + "it is than the whole.")
    private String at;

    @Mixin
    private final ViewOutput view = new ViewOutput();

    MapCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = view.answer(this);
        Atlas whole = answer.whole().atlas();
        Optional<String> document = Optional.ofNullable(colour);
        document.ifPresent(id -> KnownIds.check(EntityKind.DOCUMENT, id, "--colour", whole, this));
        String arrangement = Optional.ofNullable(at).map(this::position).map(MapPosition::toLine).orElse("");
        view.write(answer, new PictureRequest(PictureSubject.MAP, arrangement, document),
                () -> MapSheets.of(answer.results(), whole, document), out());
        return 0;
    }

    private MapPosition position(String line) {
        return MapPosition.parse(line).orElseThrow(() -> wrong(
                "%s is no part of the world; --at is like 10,50,4: degrees east, degrees north, more than 1 to %d times"
                        .formatted(ProblemText.quoted(line), (int) Viewport.MAX_ZOOM)));
    }
}
