package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.view.MatrixSheets;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.Results;
import org.summitatlas.query.matrix.MatrixArrangement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the matrix of parties against documents, or writes it as a table. */
@Command(name = "matrix", sortOptions = false,
        description = {
            "Draw who stands where on every document, or write it as a table.",
            "Parties who endorsed the most first, unless told otherwise."},
        footer = {
            "%nExamples:",
            "  summit-atlas matrix --where \"group:g20\" --order name --format png --out g20.png",
            "  summit-atlas matrix --order similarity:KOR --theme print --out alike.svg",
            "  summit-atlas matrix --format csv --form long --as-of 2024-05-22 --out standings.csv"})
final class MatrixCommand extends DatasetCommand {

    @Option(names = "--order", paramLabel = "ORDER", preprocessor = Verbatim.class,
            description = "How rows are sorted: name, group, count, similarity, similarity:PARTY for those most like "
                    + "one, or document:DOCUMENT for its endorsers first; a minus in front turns the order.")
    private String order = "";

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "wide", converter = TableForm.Words.class,
            completionCandidates = TableForm.Words.class,
            description = "A table with a row a party, or with one for each party and document: one of "
                    + "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private TableForm form;

    @Mixin
    private final ViewOutput view = new ViewOutput();

    MatrixCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = view.answer(this);
        String line = arrangement(answer.whole().atlas());
        Results results = answer.results();
        Supplier<Sheet> table = () -> switch (form) {
            case WIDE -> MatrixSheets.wide(results, line, view.language());
            case LONG -> MatrixSheets.longForm(results, line, view.language());
        };
        view.write(answer, new PictureRequest(PictureSubject.MATRIX, line, Optional.empty()), table, out());
        return 0;
    }

    /** The order as the window keeps it. */
    private String arrangement(Atlas whole) {
        MatrixArrangement read = MatrixArrangement.parse(order);
        boolean isFirst = read.equals(MatrixArrangement.parse(""));
        // What is not understood is read as the first order, which itself has a name too.
        if (isFirst && !order.isEmpty() && !order.equals("count")) {
            throw wrong("unknown order %s; it is name, group, count, similarity, "
                    .formatted(ProblemText.quoted(order)) + "similarity:PARTY or document:DOCUMENT");
        }
        read.like().ifPresent(id -> KnownIds.check(EntityKind.PARTY, id, "--order", whole, this));
        read.order().document().ifPresent(id -> KnownIds.check(EntityKind.DOCUMENT, id, "--order", whole, this));
        return read.toLine();
    }
}
