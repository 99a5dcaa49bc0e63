package org.summitatlas.ui.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.query.Column;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.ExportMenu;
import org.summitatlas.ui.common.RowsOffer;

/** The tables below the map: one tab a table with its row count, the column chooser and the export button. */
public final class TablesView {

    private final Exploration exploration;
    private final Messages messages;
    private final TableExport export;
    private final Function<TableId, Optional<String>> remembered;
    private final BiConsumer<TableId, String> remember;
    private final Map<TableId, TablePane<?>> panes = new EnumMap<>(TableId.class);
    private final Map<TableId, TableViewModel<?>> models = new EnumMap<>(TableId.class);
    private final TableTabs tabs;
    private final ExportMenu exportButton;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox root;
    @FXML
    private HBox bar;
    @FXML
    private HBox tabBar;
    @FXML
    private MenuButton columnsButton;
    @FXML
    private StackPane stack;

    /**
     * @param remembered how the user left a table, as a line of its layout; empty for one as described by its columns
     * @param remember   told each time a table is arranged, by the user or by going back
     */
    public TablesView(Exploration exploration, Messages messages, TableExport export,
                      Function<TableId, Optional<String>> remembered, BiConsumer<TableId, String> remember) {
        this.exploration = exploration;
        this.messages = messages;
        this.export = export;
        this.remembered = remembered;
        this.remember = remember;
        Fxml.load(this, messages.bundle());
        tabs = new TableTabs(messages, id -> exploration.change(place -> place.withTable(id)));
        HBox.setHgrow(tabs, Priority.ALWAYS);
        tabBar.getChildren().setAll(tabs);
        exportButton = new ExportMenu("exportButton", "accent-button", messages,
                format -> export.save(current(), format), () -> export.more(current()));
        bar.getChildren().add(exportButton);
        columnsButton.setOnShowing(_ -> fillColumns(current()));
        show();
        subscriptions.add(exploration.placeProperty().subscribe((_, now) -> {
            if (now.view() == View.MAP) {
                show();
            }
        }));
    }

    public Region root() {
        return root;
    }

    /** The rows of the table in front, as it shows them at this moment. */
    public RowsOffer offer() {
        pane(exploration.place().table());
        return export.offer(current());
    }

    private void show() {
        tabs.show(exploration.place().table(), id -> exploration.results().count(id));
        Node pane = pane(exploration.place().table()).root();
        if (!stack.getChildren().equals(List.of(pane))) {
            stack.getChildren().setAll(pane);
        }
        exportButton.offer(exploration.results().count(exploration.place().table()));
    }

    private TablePane<?> pane(TableId id) {
        return panes.computeIfAbsent(id, _ -> newPane(exploration.tables().table(id)));
    }

    private <T> TablePane<T> newPane(Table<T> table) {
        TableLayout layout = remembered.apply(table.id())
                .flatMap(line -> TableLayout.parse(line, table, exploration.wholeAtlas())).orElse(TableLayout.USUAL);
        TableViewModel<T> model = new TableViewModel<>(table, exploration, layout, messages.language());
        models.put(table.id(), model);
        subscriptions.add(model.layoutProperty().subscribe((_, now) -> remember.accept(table.id(), now.toLine())));
        NothingFound placeholder = new NothingFound(table.id(), exploration, messages, subscriptions);
        return new TablePane<>(model, messages, export::copy, placeholder.root());
    }

    private TableViewModel<?> current() {
        return models.get(exploration.place().table());
    }

    private <T> void fillColumns(TableViewModel<T> model) {
        List<String> shown = model.shownIds();
        columnsButton.getItems().setAll(model.table().columns().stream()
                .map(column -> columnItem(model, column, shown.contains(column.id()))).toList());
        MenuItem reset = new MenuItem(messages.text("tables.columns.reset"));
        reset.setOnAction(_ -> model.arrange(TableLayout.USUAL));
        columnsButton.getItems().addAll(new SeparatorMenuItem(), reset);
    }

    /** The whole row toggles, by mouse and by key, and the menu stays open for the next. */
    private <T> MenuItem columnItem(TableViewModel<T> model, Column<T> column, boolean shown) {
        CheckBox box = new CheckBox(messages.heading(column));
        box.setSelected(shown);
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setId("column-" + column.id());
        item.setOnAction(_ -> {
            model.toggle(column);
            box.setSelected(model.shownIds().contains(column.id()));
        });
        return item;
    }

    /** Stops listening to everything. */
    public void close() {
        subscriptions.close();
        panes.values().forEach(TablePane::close);
    }
}
