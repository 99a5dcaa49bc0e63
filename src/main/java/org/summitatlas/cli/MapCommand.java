package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import org.summitatlas.query.Query;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws the world map of what a query finds, or writes it as a table. */
@Command(name = "map", sortOptions = false,
        description = {
            "Draw the world map, or write it as a table.",
            "It shows how many documents states and organizations endorsed, or where they stand on one."},
        footer = {
            "%nExamples:",
            "  summit-atlas map --colour paris-statement --out paris.svg",
            "  summit-atlas map --format png --scale 2 --theme print --out lost.png \\",
            "      --where \"signed:seoul-declaration -signed:new-delhi-declaration\"",
            "  summit-atlas map --colour new-delhi-declaration --at 10,50,4 --out europe.svg"})
final class MapCommand implements Callable<Integer> {

    private final Supplier<LoadResult> dataset;
    private final OutputStream out;

    @Option(names = "--colour", paramLabel = "DOCUMENT",
            description = "Colour by where parties stand on the document with this id, instead of by number.")
    private String colour;

    @Option(names = "--at", paramLabel = "LON,LAT,ZOOM", preprocessor = Verbatim.class,
            description = "Only this part of the world: the degrees east and north of its middle, and how much larger "
                    + "it is than the whole.")
    private String at;

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Drawn drawn = new Drawn();

    @Mixin
    private final Target target = new Target();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    MapCommand(Supplier<LoadResult> dataset, OutputStream out) {
        this.dataset = dataset;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = asked.answer(dataset, spec.commandLine());
        Atlas whole = answer.whole().atlas();
        Optional<String> document = Optional.ofNullable(colour);
        document.ifPresent(id -> check(id, whole));
        String arrangement = Optional.ofNullable(at).map(this::position).map(MapPosition::toLine).orElse("");
        ViewOutput.write(answer, new PictureRequest(PictureSubject.MAP, arrangement, document),
                () -> MapSheets.of(answer.results(), whole, document), drawn, target, out);
        return 0;
    }

    private void check(String id, Atlas atlas) {
        if (!atlas.contains(EntityKind.DOCUMENT.ref(id))) {
            throw new ParameterException(spec.commandLine(), "unknown document " + ProblemText.quoted(id)
                    + ProblemText.didYouMean(nearest(id, atlas)));
        }
    }

    /** What the query language would offer. */
    private static List<String> nearest(String id, Atlas atlas) {
        return switch (QueryText.read("signed:\"" + id.replace("\"", "") + "\"", Query.EVERYTHING, atlas)) {
            case QueryReading.Understood(var query) -> List.copyOf(query.documents());
            case QueryReading.Wrong(var problems) -> problems.getFirst().nearest();
        };
    }

    private MapPosition position(String line) {
        return MapPosition.parse(line).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "%s is no part of the world; --at is like 10,50,4: degrees east, degrees north, more than 1 to %d times"
                        .formatted(ProblemText.quoted(line), (int) Viewport.MAX_ZOOM)));
    }
}
