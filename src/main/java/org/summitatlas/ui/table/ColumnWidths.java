package org.summitatlas.ui.table;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.ui.Messages;

/** A first width for a column, so that its values can be read; one very long name does not widen it for all. */
final class ColumnWidths {

    private static final double LEAST = 56;
    private static final double MOST = 184;
    private static final double WIDEST_HEADING = 110;
    private static final double PADDING = 32;
    private static final int SAMPLE = 60;

    private ColumnWidths() {
    }

    /** Pixels that the heading and the first rows of the column need, within reason. */
    static <T> double of(TableViewModel<T> model, Column<T> column, Messages messages) {
        Text ruler = new Text();
        ruler.setFont(Font.font("Pretendard", 13));
        double heading = measured(ruler, messages.heading(column)) + 14;
        double values = model.table().rows().stream().limit(SAMPLE)
                .map(column.cell())
                .filter(cell -> !(cell instanceof Cell.Stand))
                .mapToDouble(cell -> measured(ruler, CellWords.of(cell, messages)))
                .max().orElse(0);
        return Math.clamp(Math.max(Math.min(heading, WIDEST_HEADING), values) + PADDING, LEAST, MOST);
    }

    private static double measured(Text ruler, String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }
}
