package org.summitatlas.ui.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.matrix.MatrixOrder;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.ExportMenu;
import org.summitatlas.ui.common.SheetExport;

/** Above the matrix: what orders its rows, which way, and what that means. */
final class MatrixBar {

    private final MatrixViewModel model;
    private final Messages messages;
    private final MenuButton by = new MenuButton();
    private final Map<MatrixOrder.By, RadioMenuItem> ways = new EnumMap<>(MatrixOrder.By.class);
    private final Button direction = new Button();
    private final ExportMenu export;
    private final HBox line;
    private final Label explanation = new Label();
    private final VBox root;

    /** @param exporter where the rows can be saved to */
    MatrixBar(MatrixViewModel model, Messages messages, SheetExport exporter) {
        this.model = model;
        this.messages = messages;
        for (MatrixOrder.By way : MatrixOrder.By.values()) {
            if (way != MatrixOrder.By.DOCUMENT) {
                by.getItems().add(item(way));
            }
        }
        by.setId("matrix-by");
        by.getStyleClass().add("quiet-button");
        direction.setId("matrix-direction");
        direction.getStyleClass().add("quiet-button");
        direction.setMinWidth(Region.USE_PREF_SIZE);
        direction.setOnAction(_ -> model.arrange(model.picture().order().turned()));
        Label label = new Label(messages.text("matrix.sort"));
        label.getStyleClass().add("matrix-sort");
        label.setMinWidth(Region.USE_PREF_SIZE);
        export = new ExportMenu("matrix-export", "quiet-button", messages,
                format -> exporter.save(model.offer(), format), () -> exporter.more(model.offer()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        line = new HBox(label, by, direction, between, export);
        line.setAlignment(Pos.CENTER_LEFT);
        line.widthProperty().subscribe(_ -> fit());
        explanation.getStyleClass().add("matrix-explanation");
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(line, explanation);
        root.getStyleClass().add("matrix-bar");
    }

    private RadioMenuItem item(MatrixOrder.By way) {
        RadioMenuItem item = new RadioMenuItem(messages.text("matrix.by." + EnumWord.of(way)));
        item.setOnAction(_ -> {
            model.arrange(MatrixOrder.by(way));
            // A press on the chosen one would switch it off, though nothing else is on.
            item.setSelected(true);
        });
        ways.put(way, item);
        return item;
    }

    /** What the order is must be legible; that rows can be taken away can also be said by a sign. */
    private void fit() {
        export.shorten(false);
        export.shorten(line.prefWidth(-1) > line.getWidth());
    }

    Region root() {
        return root;
    }

    void show(MatrixPicture picture) {
        MatrixOrder order = picture.order();
        String name = order.document().map(model::title)
                .orElseGet(() -> messages.text("matrix.by." + EnumWord.of(order.by())));
        by.setText(name);
        by.setAccessibleText(messages.text("matrix.sort.accessible", name));
        ways.forEach((way, item) -> item.setSelected(way == order.by()));
        String way = messages.text("matrix.direction." + EnumWord.of(order.by())
                + (order.reversed() ? ".reversed" : ""));
        direction.setText((order.reversed() ? "↑ " : "↓ ") + way);
        direction.setAccessibleText(messages.text("matrix.direction.accessible", way));
        export.offer(picture.matrix().blocks().stream().mapToInt(block -> block.rows().size()).sum());
        fit();
        Optional<String> sentence = model.explanation();
        explanation.setText(sentence.orElse(""));
        explanation.setVisible(sentence.isPresent());
        explanation.setManaged(sentence.isPresent());
    }
}
