package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.view.IntersectionSheets;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.intersections.Arrangement;
import org.summitatlas.query.intersections.BarOrder;
import org.summitatlas.query.intersections.DocumentSets;
import org.summitatlas.query.intersections.Intersections;
import org.summitatlas.query.intersections.Intersections.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws what the endorsers of several documents have in common, or writes it as a table. */
@Command(name = "intersections", sortOptions = false,
        description = {
            "Draw what the endorsers of several documents have in common, or write it as a table.",
            "The documents asked about, or else those that most readers would compare, unless told otherwise."},
        footer = {
            "%nExamples:",
            "  summit-atlas intersections --format png --out overlaps.png",
            "  summit-atlas intersections --documents bletchley-declaration,seoul-declaration \\",
            "      --reading inclusive --where \"kind:state\" --out both.svg",
            "  summit-atlas intersections --format csv --form long --out members.csv"})
final class IntersectionsCommand extends DatasetCommand {

    @Option(names = "--documents", paramLabel = "IDS", split = ",",
            description = "Compare these documents, with commas between them; at most " + Intersections.MOST + ".")
    private List<String> documents = List.of();

    @Option(names = "--reading", paramLabel = "READING", defaultValue = "exclusive", converter = Readings.class,
            completionCandidates = Readings.class,
            description = "Count who endorsed just the documents of a combination, or these and whatever else: one of "
                    + "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private Reading reading;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "size", converter = Orders.class,
            completionCandidates = Orders.class,
            description = "The largest combinations first, or those of few documents: one of "
                    + "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private BarOrder order;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "wide", converter = TableForm.Words.class,
            completionCandidates = TableForm.Words.class,
            description = "A table with a row a combination, or with one for each combination and party: one of "
                    + "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private TableForm form;

    @Mixin
    private final ViewOutput view = new ViewOutput();

    IntersectionsCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = view.answer(this);
        Results results = answer.results();
        check(results);
        String line = new Arrangement(documents, List.of(), reading, order).toLine();
        Supplier<Sheet> table = () -> switch (form) {
            case WIDE -> IntersectionSheets.wide(results, line, view.language());
            case LONG -> IntersectionSheets.longForm(results, line, view.language());
        };
        view.write(answer, new PictureRequest(PictureSubject.INTERSECTIONS, line, Optional.empty()), table, out());
        return 0;
    }

    /** Refuses documents that could not be compared, rather than compare others. */
    private void check(Results results) {
        List<String> offered = new DocumentSets(Query.EVERYTHING, results.scope()).offered().stream()
                .map(Document::id).toList();
        documents.stream().filter(id -> !offered.contains(id)).findFirst().ifPresent(id -> {
            throw wrong("--documents: %s is none of those that can be compared: %s%s".formatted(ProblemText.quoted(id),
                    Words.list(offered), ProblemText.didYouMean(ProblemText.nearest(id, offered))));
        });
        if (documents.stream().distinct().count() > Intersections.MOST) {
            throw wrong("--documents: at most %d can be compared, not %d"
                    .formatted(Intersections.MOST, documents.size()));
        }
    }

    static final class Readings extends OneOf<Reading> {
        Readings() {
            super("reading", EnumWord::of, Reading.values());
        }
    }

    static final class Orders extends OneOf<BarOrder> {
        Orders() {
            super("order", EnumWord::of, BarOrder.values());
        }
    }
}
