package org.summitatlas.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/** Where the keys lead from a spot. Headings over groups are stepped over. */
record MatrixMoves(List<MatrixLine> lines, int page) {

    /** The spot a key leads to; empty if the key leads nowhere from there. */
    Optional<MatrixSpot> to(KeyCode key, boolean far, MatrixSpot from) {
        int last = lines.get(from.line()).block().columns().size();
        return switch (key) {
            case LEFT -> Optional.of(at(from.line(), from.column() - 1));
            case RIGHT -> Optional.of(at(from.line(), from.column() + 1));
            case HOME -> Optional.of(far ? new MatrixSpot(0, MatrixSpot.NAME) : at(from.line(), MatrixSpot.NAME));
            case END -> Optional.of(far ? at(lines.size() - 1, Integer.MAX_VALUE) : at(from.line(), last));
            case UP -> Optional.of(vertical(from, -1));
            case DOWN -> Optional.of(vertical(from, 1));
            case PAGE_UP -> Optional.of(vertical(from, -page));
            case PAGE_DOWN -> Optional.of(vertical(from, page));
            default -> Optional.empty();
        };
    }

    private MatrixSpot vertical(MatrixSpot from, int by) {
        int aim = Math.clamp((long) from.line() + by, 0, lines.size() - 1);
        int step = Integer.signum(by);
        return IntStream.iterate(aim, line -> line >= 0 && line < lines.size(), line -> line + step)
                .filter(line -> !(lines.get(line) instanceof MatrixLine.Section)).boxed().findFirst()
                .map(line -> across(from, line)).orElse(from);
    }

    /** The count stays the count, though another block has another number of documents. */
    private MatrixSpot across(MatrixSpot from, int line) {
        boolean isCount = from.column() == lines.get(from.line()).block().columns().size();
        return at(line, isCount ? Integer.MAX_VALUE : from.column());
    }

    private MatrixSpot at(int line, int column) {
        return new MatrixSpot(line, Math.clamp(column, MatrixSpot.NAME, lines.get(line).block().columns().size()));
    }
}
