package org.summitatlas.export.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Document;
import org.summitatlas.model.Source;
import org.summitatlas.query.Column;
import org.summitatlas.query.Results;
import org.summitatlas.query.RowOrder;
import org.summitatlas.query.RowOrder.Key;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.language.ColumnText;

/**
 * The table of an answer pack: the rows that were found, under the columns asked for, with those that tell rows apart
 * before them and those of the evidence behind them.
 */
final class PackTable<T> {

    private final Results results;
    private final Provenance.Rows shown;
    private final List<Column<T>> columns;
    private final List<T> rows;

    private PackTable(Results results, Table<T> table, PackRequest request) {
        this.results = results;
        shown = new Provenance.Rows(table.id(), request.sort());
        List<String> keys = keys(table.id()).stream().filter(id -> !request.columns().contains(id)).toList();
        columns = table.withEvidence(
                Stream.concat(keys.stream(), request.columns().stream()).map(table::column).toList());
        List<Key<T>> order = request.sort().isEmpty() ? List.of()
                : ColumnText.read(request.sort(), table, true).columns();
        rows = new RowOrder<>(order, request.look().language()).sorted(results.rows(table));
    }

    /**
     * The table of what was found.
     *
     * @throws java.util.NoSuchElementException if it lacks a column of the request
     */
    static PackTable<?> of(Results results, PackRequest request) {
        return new PackTable<>(results, results.tables().table(request.table()), request);
    }

    /** The columns that together tell a row of a table from all others. */
    static List<String> keys(TableId id) {
        return switch (id) {
            case COUNTRIES, COMPANIES -> List.of("party");
            case LEADERS -> List.of("person");
            case DOCUMENTS -> List.of("document");
            case SUMMITS -> List.of("summit");
            case FRAMEWORKS -> List.of("company", "document");
            case FIGURES -> List.of("figure");
            case ENDORSEMENTS -> List.of("document", "party");
            case ATTENDANCES -> List.of("summit", "session", "person", "party");
            case SESSIONS -> List.of("session");
            case INSTITUTES -> List.of("institute");
            case SOURCES -> List.of("source");
            case DISAGREEMENTS -> List.of("disagreement");
        };
    }

    Provenance.Rows shown() {
        return shown;
    }

    Sheet sheet() {
        return Sheet.of(columns, rows);
    }

    /** The facts behind the rows, each with each of its sources. */
    Sheet evidence() {
        return grounds().sheet(rows);
    }

    /** The sources on which the rows rest, the one with most facts first; of rows that are sources, themselves. */
    List<Source> sources() {
        return grounds().sources(rows);
    }

    private RowGrounds grounds() {
        Set<String> documents = Stream.of(
                        columns.stream().map(Column::document).flatMap(Optional::stream).map(Document::id),
                        results.query().documents().stream(), results.query().excluded().stream())
                .flatMap(ids -> ids).collect(Collectors.toSet());
        return new RowGrounds(results, documents);
    }
}
