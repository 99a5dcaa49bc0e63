package org.summitatlas.export.pack;

import java.util.List;
import java.util.Optional;
import org.summitatlas.export.pack.Finding.Unknown;
import org.summitatlas.export.pack.Finding.Unknown.Part;
import org.summitatlas.query.Column;
import org.summitatlas.query.Query;
import org.summitatlas.query.Table;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.ColumnText;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;

/** Whether what a manifest asks for can be asked of a dataset. */
sealed interface RequestReading {

    record Understood(PackRequest request) implements RequestReading {
    }

    record NotUnderstood(Unknown unknown) implements RequestReading {
    }

    /** @param whole the dataset not cut at any day */
    static RequestReading of(Manifest manifest, Tables whole) {
        return switch (QueryText.read(manifest.line(), Query.EVERYTHING, whole.atlas())) {
            case QueryReading.Wrong(var problems) ->
                    new NotUnderstood(new Unknown(Part.QUERY, problems.getFirst().word()));
            case QueryReading.Understood(var query) -> unknown(manifest, query, whole)
                    .<RequestReading>map(NotUnderstood::new)
                    .orElseGet(() -> new Understood(new PackRequest(query, manifest.table(), manifest.columns(),
                            manifest.sort(), manifest.picture(), manifest.look())));
        };
    }

    private static Optional<Unknown> unknown(Manifest manifest, Query query, Tables whole) {
        Table<?> table = whole.asOf(query.asOf()).table(manifest.table());
        List<String> ids = table.columns().stream().map(Column::id).toList();
        Optional<Unknown> column = manifest.columns().stream().filter(id -> !ids.contains(id)).findFirst()
                .map(id -> new Unknown(Part.COLUMNS, id));
        Optional<Unknown> sort = Optional.of(manifest.sort()).filter(line -> !line.isEmpty())
                .flatMap(line -> ColumnText.read(line, table, true).problem())
                .map(problem -> new Unknown(Part.SORT, problem.word()));
        Optional<Unknown> colour = manifest.picture().colour()
                .filter(id -> whole.atlas().data().documents().stream().noneMatch(document -> document.id().equals(id)))
                .map(id -> new Unknown(Part.COLOUR, id));
        return column.or(() -> sort).or(() -> colour);
    }
}
