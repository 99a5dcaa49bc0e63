package org.summitatlas.ui.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Messages;

/** One tab a table with its number of rows. Tabs that do not fit stand in a menu at the end: none is out of reach. */
final class TableTabs extends Pane {

    private final Messages messages;
    private final Consumer<TableId> open;
    private final Map<TableId, ToggleButton> tabs = new EnumMap<>(TableId.class);
    private final Map<TableId, MenuItem> items = new EnumMap<>(TableId.class);
    private final MenuButton more = new MenuButton();
    private TableId front = TableId.COUNTRIES;

    TableTabs(Messages messages, Consumer<TableId> open) {
        this.messages = messages;
        this.open = open;
        for (TableId id : TableId.values()) {
            tabs.put(id, tab(id));
            items.put(id, item(id));
        }
        more.setText(messages.text("tables.more"));
        more.setAccessibleText(messages.text("tables.more.accessible"));
        more.getStyleClass().addAll("quiet-button", "more-tabs");
        getChildren().setAll(tabs.values());
        getChildren().add(more);
    }

    private ToggleButton tab(TableId id) {
        ToggleButton tab = new ToggleButton();
        tab.setId("tab-" + id.word());
        tab.getStyleClass().add("tab-button");
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            open.accept(id);
        });
        return tab;
    }

    private MenuItem item(TableId id) {
        MenuItem item = new MenuItem();
        item.setOnAction(_ -> open.accept(id));
        return item;
    }

    /** Shows which table is in front and how many rows each has. */
    void show(TableId table, ToIntFunction<TableId> count) {
        front = table;
        tabs.forEach((id, tab) -> {
            String name = messages.text("table." + id.word());
            tab.setText(messages.text("tables.tab", name, count.applyAsInt(id)));
            tab.setAccessibleText(messages.text("tables.tab.accessible", name, count.applyAsInt(id)));
            tab.setSelected(id == table);
            items.get(id).setText(tab.getText());
        });
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return tabs.get(front).prefWidth(-1) + more.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return tabs.get(TableId.COUNTRIES).prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return tabs.values().stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
    }

    /** Lays out as many tabs as fit; the one in front always does. */
    @Override
    protected void layoutChildren() {
        boolean all = computePrefWidth(-1) <= getWidth();
        double room = getWidth() - (all ? 0 : more.prefWidth(-1)) - tabs.get(front).prefWidth(-1);
        List<MenuItem> left = new ArrayList<>();
        double x = 0;
        for (TableId id : TableId.values()) {
            ToggleButton tab = tabs.get(id);
            double width = tab.prefWidth(-1);
            boolean fits = id == front || width <= room && left.isEmpty();
            tab.setVisible(fits);
            if (fits) {
                tab.resizeRelocate(x, 0, width, getHeight());
                x += width;
                room -= id == front ? 0 : width;
            } else {
                left.add(items.get(id));
            }
        }
        // An open menu must not change under the pointer.
        if (!more.getItems().equals(left)) {
            more.getItems().setAll(left);
        }
        more.setVisible(!left.isEmpty());
        more.resizeRelocate(x, 2, more.prefWidth(-1), getHeight() - 4);
    }
}
