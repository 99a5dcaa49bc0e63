package org.summitatlas.cli;

import java.util.List;
import org.summitatlas.query.RowOrder.Key;
import org.summitatlas.query.Table;
import org.summitatlas.query.language.ColumnText;
import org.summitatlas.query.language.QueryProblem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Columns as they are named in an option. */
final class ColumnLine {

    private ColumnLine() {
    }

    /**
     * Reads the columns of a line; a minus in front of one counts where rows are sorted by them.
     *
     * @param whole the same table not cut at any day, which may have more columns
     * @throws ParameterException if the line names anything else
     */
    static <T> List<Key<T>> read(String line, Table<T> table, String option, Table<?> whole, CommandLine command) {
        ColumnText.Reading<T> reading = ColumnText.read(line, table, option.equals("--sort"));
        if (reading.problem().isPresent()) {
            QueryProblem problem = reading.problem().get();
            boolean later = problem.kind() == QueryProblem.Kind.UNKNOWN_VALUE
                    && whole.columns().stream().anyMatch(column -> column.id().equals(problem.word()));
            throw new ParameterException(command, later
                    ? ProblemText.notYet(problem, line, option) : ProblemText.ofColumns(problem, line, option));
        }
        return reading.columns();
    }
}
