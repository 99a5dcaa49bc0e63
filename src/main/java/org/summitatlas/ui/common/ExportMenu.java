package org.summitatlas.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.ui.Messages;

/** The button that offers rows as a file, in the formats that people open, and every other way after them. */
public final class ExportMenu extends MenuButton {

    private final Messages messages;

    /**
     * @param style  the style class that says how much it stands out
     * @param export what choosing a format does
     * @param more   opens every other way to take the rows away
     */
    public ExportMenu(String id, String style, Messages messages, Consumer<ExportFormat> export, Runnable more) {
        this.messages = messages;
        setId(id);
        getStyleClass().add(style);
        setAccessibleText(messages.text("export.accessible"));
        setMinWidth(USE_PREF_SIZE);
        Region sign = new Region();
        sign.getStyleClass().addAll("icon", "icon-take");
        setGraphic(sign);
        shorten(false);
        getItems().setAll(item("export.excel", () -> export.accept(ExportFormat.CSV_EXCEL)),
                item("export.plain", () -> export.accept(ExportFormat.CSV)),
                new SeparatorMenuItem(), item("export.more", more));
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> run.run());
        return item;
    }

    /** Whether it shows a sign and tells in a tooltip what it otherwise says, for where there is little room. */
    public void shorten(boolean isShort) {
        setContentDisplay(isShort ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        Tips.give(this, isShort ? getText() : null);
    }

    /** Says how many rows it offers; none cannot be exported. */
    public void offer(int rows) {
        setText(messages.text("export.button", rows));
        shorten(getContentDisplay() == ContentDisplay.GRAPHIC_ONLY);
        setDisable(rows == 0);
    }
}
