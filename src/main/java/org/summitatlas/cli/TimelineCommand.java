package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.export.view.TimelineSheets;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.Results;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineArrangement;
import org.summitatlas.query.timeline.TimelineReach;
import org.summitatlas.query.timeline.TimelineSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Draws the timeline of what a query finds, or writes it as a table. */
@Command(name = "timeline", sortOptions = false,
        description = {
            "Draw the timeline, or write it as a table.",
            "It shows summits, documents, who joined one later, safety institutes and frameworks."},
        footer = {
            "%nExamples:",
            "  summit-atlas timeline --from 2024-05 --to 2024-12 --out 2024.svg",
            "  summit-atlas timeline --where \"kind:company\" --format png --scale 2 --out companies.png",
            "  summit-atlas timeline --where summit:seoul-2024 --format csv",
            "  summit-atlas timeline --links --format csv"})
final class TimelineCommand extends DatasetCommand {

    @Option(names = "--from", paramLabel = "DATE", converter = Moment.class,
            description = "Only what lasts until this day or comes after it: 2024-05-21; 2024-05 or 2024 for the "
                    + "first day of it.")
    private PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Moment.class,
            description = "Only what begins by this day; of a month or year, its last.")
    private PartialDate to;

    @Option(names = "--links",
            description = "As a table: which document points to which other, instead of what has a date.")
    private boolean links;

    @Mixin
    private final ViewOutput view = new ViewOutput();

    TimelineCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = view.answer(this);
        String arrangement = arrangement(answer);
        view.write(answer, new PictureRequest(PictureSubject.TIMELINE, arrangement, Optional.empty()),
                () -> table(answer.results(), arrangement), out());
        return 0;
    }

    private Sheet table(Results results, String arrangement) {
        return links ? TimelineSheets.links(results, arrangement) : TimelineSheets.of(results, arrangement);
    }

    /** The line of the time asked for, where one end is not told as far as there is anything; empty if none is. */
    private String arrangement(Question.Answer answer) {
        if (from == null && to == null) {
            return "";
        }
        Results results = answer.results();
        Optional<String> summit = results.query().summit();
        TimelineSpan all = TimelineReach.of(answer.whole().atlas()).homeWith(Timeline.of(results), summit);
        double begin = from == null ? all.from() : from.earliest().toEpochDay();
        double end = to == null ? all.to() : to.latest().toEpochDay() + 1;
        if (begin >= end) {
            throw wrong(from == null || to == null
                    ? "nothing has a date " + (to == null ? "from " + from + " on" : "up to " + to)
                    : "--from %s is after --to %s".formatted(from, to));
        }
        return new TimelineArrangement(new TimelineSpan(begin, end), summit).toLine();
    }

    static final class Moment implements ITypeConverter<PartialDate> {

        @Override
        public PartialDate convert(String typed) {
            try {
                return PartialDate.parse(typed);
            } catch (DateTimeException e) {
                throw new TypeConversionException(ProblemText.noDate(ProblemText.quoted(typed)));
            }
        }
    }
}
