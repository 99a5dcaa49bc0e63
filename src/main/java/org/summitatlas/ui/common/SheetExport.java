package org.summitatlas.ui.common;

import java.nio.file.Path;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.EnumWord;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.port.Clipboard;
import org.summitatlas.ui.port.FilePicker;
import org.summitatlas.ui.port.Tasks;

/** Takes rows away, as a file or on the clipboard, and says how it went. */
public final class SheetExport {

    private final FilePicker files;
    private final Clipboard clipboard;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;

    public SheetExport(FilePicker files, Clipboard clipboard, Tasks tasks, Notices notices, Messages messages) {
        this.files = files;
        this.clipboard = clipboard;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = messages;
    }

    /** Copies rows. */
    public void copy(Sheet sheet) {
        clipboard.put(ClipboardText.of(sheet));
        notices.good(messages.text("tables.copied", sheet.rows().size()));
    }

    /**
     * Asks for a file and writes exactly these rows.
     *
     * @param suggestedName file name offered, with its extension
     */
    public void save(Sheet sheet, String suggestedName, ExportFormat format) {
        files.chooseTarget(messages.text("export.title"), suggestedName).ifPresent(target -> tasks.run(
                () -> write(sheet, format, target),
                written -> notices.good(messages.text("export.done", sheet.rows().size(), written)),
                failure -> notices.bad(explain(failure, target))));
    }

    private static Path write(Sheet sheet, ExportFormat format, Path target) throws ExportFailure {
        AtomicFile.write(target, out -> format.write(sheet, out));
        return target;
    }

    private String explain(Exception failure, Path target) {
        String reason = failure instanceof ExportFailure known ? EnumWord.of(known.reason()) : "other";
        return messages.text("export.failed." + reason, target);
    }
}
