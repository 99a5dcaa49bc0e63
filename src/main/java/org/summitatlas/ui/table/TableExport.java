package org.summitatlas.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.query.Column;
import org.summitatlas.query.Table;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.RowsOffer.Origin;
import org.summitatlas.ui.common.SheetExport;

/** Takes away what a table shows, as a file or on the clipboard. */
public final class TableExport {

    private final SheetExport sheets;
    private final Messages messages;

    public TableExport(SheetExport sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /** Copies rows. */
    void copy(Sheet sheet) {
        sheets.copy(sheet);
    }

    /** Asks for a file and writes exactly the rows that the table shows at this moment. */
    void save(TableViewModel<?> model, ExportFormat format) {
        sheets.save(offer(model), format);
    }

    /** Opens every way to take these rows away. */
    void more(TableViewModel<?> model) {
        sheets.more(offer(model));
    }

    /** The rows that the table shows at this moment. */
    <T> RowsOffer offer(TableViewModel<T> model) {
        List<Column<T>> shown = model.shownColumns();
        List<T> rows = model.rows();
        Table<T> table = model.table();
        String sort = model.sortKeys().stream().map(key -> (key.descending() ? "-" : "") + key.column().id())
                .collect(Collectors.joining(","));
        return new RowsOffer(model.id().word(), messages.text("table." + model.id().word()),
                Optional.of(new Origin(model.id(), model.shownIds(), sort)),
                extent -> Sheet.of(extent.of(table, shown), rows));
    }
}
