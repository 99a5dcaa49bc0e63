package org.summitatlas.ui.table;

import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.common.SheetExport;
import org.summitatlas.ui.port.Clipboard;
import org.summitatlas.ui.port.FilePicker;
import org.summitatlas.ui.port.Tasks;

/** Takes away what a table shows, as a file or on the clipboard, and says how it went. */
public final class TableExport {

    private final SheetExport sheets;

    public TableExport(FilePicker files, Clipboard clipboard, Tasks tasks, Notices notices, Messages messages) {
        sheets = new SheetExport(files, clipboard, tasks, notices, messages);
    }

    /** Copies rows. */
    void copy(Sheet sheet) {
        sheets.copy(sheet);
    }

    /** Asks for a file and writes exactly what the table shows at this moment. */
    public void save(TableViewModel<?> model, ExportFormat format) {
        sheets.save(model.sheet(), model.exportName(), format);
    }
}
