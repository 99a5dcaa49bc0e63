package org.summitatlas.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.summitatlas.query.Cell;

/** What a column of a file holds, as programs that read it want to know. */
public enum ColumnKind {

    /** Whole numbers. */
    COUNT,
    /** Days, months or years, each as precise as its source. */
    DATE,
    /** Several values in one cell. */
    LIST,
    /** Words, names, addresses; also a column without any value. */
    TEXT;

    /** The kind of each column of a sheet, told from its cells: TEXT where they differ. */
    public static List<ColumnKind> of(Sheet sheet) {
        ColumnKind[] kinds = new ColumnKind[sheet.header().size()];
        for (List<Cell> row : sheet.rows()) {
            for (int column = 0; column < kinds.length; column++) {
                Optional<ColumnKind> kind = of(row.get(column));
                if (kind.isPresent()) {
                    kinds[column] = kinds[column] == null || kinds[column] == kind.get() ? kind.get() : TEXT;
                }
            }
        }
        return Arrays.stream(kinds).map(kind -> kind == null ? TEXT : kind).toList();
    }

    private static Optional<ColumnKind> of(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> Optional.empty();
            case Cell.Count _ -> Optional.of(COUNT);
            case Cell.Day _ -> Optional.of(DATE);
            case Cell.Many _ -> Optional.of(LIST);
            case Cell.Text _, Cell.Name _, Cell.Tongue _, Cell.Stand _, Cell.Term _ -> Optional.of(TEXT);
        };
    }
}
