package org.summitatlas.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What commands share that ask something of the dataset. */
final class Question {

    /** A day as it is typed; of a month or year its last. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String typed) {
            try {
                return PartialDate.parse(typed).latest();
            } catch (DateTimeException e) {
                throw new TypeConversionException("--as-of: " + ProblemText.noDate(ProblemText.quoted(typed)));
            }
        }
    }

    private Question() {
    }

    /**
     * What was found.
     *
     * @param whole   the dataset that was asked, not cut at any day
     * @param results as of the day asked about
     */
    record Answer(Tables whole, Results results) {
    }

    /**
     * Asks the dataset the query that a line and a day make together.
     *
     * @param asOf {@code null} if no day was given beside the line
     * @throws BrokenDataset      if there is none to ask
     * @throws ParameterException if the line is no query, or names another day
     */
    static Answer ask(Supplier<LoadResult> dataset, String line, LocalDate asOf, CommandLine command)
            throws BrokenDataset {
        Tables whole = new Tables(load(dataset));
        return new Answer(whole, Results.of(whole, read(line, asOf, whole.atlas(), command)));
    }

    /** @throws BrokenDataset if there is none to ask */
    static Atlas load(Supplier<LoadResult> dataset) throws BrokenDataset {
        return switch (dataset.get()) {
            case LoadResult.Loaded(var atlas) -> atlas;
            case LoadResult.Rejected(var problems) -> throw new BrokenDataset("the dataset is not loaded", problems);
        };
    }

    private static Query read(String line, LocalDate asOf, Atlas atlas, CommandLine command) {
        return switch (QueryText.read(line, Query.EVERYTHING, atlas)) {
            case QueryReading.Understood(var query) when asOf == null -> query;
            case QueryReading.Understood(var query) when query.asOf().filter(day -> !day.equals(asOf)).isPresent() ->
                    throw new ParameterException(command, "--as-of %s contradicts as-of:%s in the query"
                            .formatted(asOf, query.asOf().get()));
            case QueryReading.Understood(var query) -> query.withAsOf(Optional.of(asOf));
            case QueryReading.Wrong(var problems) ->
                    throw new ParameterException(command, ProblemText.ofQuery(problems.getFirst(), line));
        };
    }
}
