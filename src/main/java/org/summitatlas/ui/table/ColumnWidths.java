package org.summitatlas.ui.table;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.CellWords;

/**
 * First widths for a column, in pixels.
 *
 * @param usual enough to read most values; one very long name does not widen it for all
 * @param whole enough to read every value, for when there is room
 */
record ColumnWidths(double usual, double whole) {

    private static final double LEAST = 56;
    private static final double MOST = 136;
    private static final double WIDEST_HEADING = 96;
    private static final double COMFORTABLE = 220;
    private static final double LONGEST = 460;
    private static final double PADDING = 32;
    private static final double HEADING_PADDING = 24;
    private static final int SAMPLE = 60;

    /** What the column gets where the table has to be scrolled sideways anyway. */
    double comfortable() {
        return Math.min(whole, COMFORTABLE);
    }

    /** Measures the heading and the first rows of the column. */
    static <T> ColumnWidths of(TableViewModel<T> model, Column<T> column, Messages messages) {
        Text ruler = new Text();
        ruler.setFont(Font.font("Pretendard", 13));
        double heading = measured(ruler, messages.heading(column)) + 14;
        double values = model.table().rows().stream().limit(SAMPLE)
                .map(column.cell())
                .filter(cell -> !(cell instanceof Cell.Stand))
                .mapToDouble(cell -> measured(ruler, CellWords.of(cell, messages)))
                .max().orElse(0);
        double usual = Math.clamp(
                Math.max(Math.min(heading, WIDEST_HEADING) + HEADING_PADDING, values + PADDING), LEAST, MOST);
        // Signs gain nothing by room, and there are many of them.
        return new ColumnWidths(usual, column.document().isPresent() ? usual
                : Math.clamp(Math.max(heading + HEADING_PADDING, values + PADDING), LEAST, LONGEST));
    }

    private static double measured(Text ruler, String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }
}
