package org.summitatlas.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.ui.Messages;

/** The button that offers rows as a file, in the formats that people open. */
public final class ExportMenu extends MenuButton {

    private final Messages messages;

    /**
     * @param style  the style class that says how much it stands out
     * @param export what choosing a format does
     */
    public ExportMenu(String id, String style, Messages messages, Consumer<ExportFormat> export) {
        this.messages = messages;
        setId(id);
        getStyleClass().add(style);
        setAccessibleText(messages.text("export.accessible"));
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(item("export.excel", ExportFormat.CSV_EXCEL, export),
                item("export.plain", ExportFormat.CSV, export));
    }

    private MenuItem item(String key, ExportFormat format, Consumer<ExportFormat> export) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> export.accept(format));
        return item;
    }

    /** Says how many rows it offers; none cannot be exported. */
    public void offer(int rows) {
        setText(messages.text("export.button", rows));
        setDisable(rows == 0);
    }
}
