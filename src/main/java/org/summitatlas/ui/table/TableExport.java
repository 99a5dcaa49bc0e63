package org.summitatlas.ui.table;

import java.nio.file.Path;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.CsvFlavour;
import org.summitatlas.export.CsvWriter;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.ExportName;
import org.summitatlas.export.Sheet;
import org.summitatlas.query.Cell;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.port.FilePicker;
import org.summitatlas.ui.port.Tasks;

/** Saves what a table shows, away from the JavaFX thread, and says how it went. */
public final class TableExport {

    private final FilePicker files;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;

    public TableExport(FilePicker files, Tasks tasks, Notices notices, Messages messages) {
        this.files = files;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = messages;
    }

    /** Asks for a file and writes exactly what the table shows at this moment. */
    public void save(TableViewModel<?> model, CsvFlavour flavour) {
        Sheet sheet = model.sheet();
        String name = ExportName.of(model.table().id(), model.exploration().atlas().data().info());
        files.chooseTarget(messages.text("export.title"), name).ifPresent(target -> tasks.run(
                () -> write(sheet, flavour, target),
                written -> notices.good(messages.text("export.done", sheet.rows().size(), written)),
                failure -> notices.bad(explain(failure, target))));
    }

    private static Path write(Sheet sheet, CsvFlavour flavour, Path target) throws ExportFailure {
        AtomicFile.write(target, out -> CsvWriter.write(sheet, flavour, out));
        return target;
    }

    private String explain(Exception failure, Path target) {
        String reason = failure instanceof ExportFailure known ? Cell.word(known.reason()) : "other";
        return messages.text("export.failed." + reason, target);
    }
}
