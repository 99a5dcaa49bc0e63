package org.summitatlas.ui.facet;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.Messages;

/** A group of documents under a heading that folds it. What is asked about stays in sight however it is folded. */
final class DocumentFold extends VBox {

    /** Makes the rows for choices, or finds those that are there. */
    interface Rows {
        List<? extends Node> of(List<Choice> choices);
    }

    private final ToggleButton heading = new ToggleButton();
    private final VBox rows = new VBox();
    private final Messages messages;
    private final Rows source;
    private DocumentGroup group;

    DocumentFold(DocumentGroup group, Messages messages, Rows source) {
        this.messages = messages;
        this.source = source;
        getStyleClass().add("document-fold");
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        heading.setId(group.id());
        heading.getStyleClass().setAll("fold-heading");
        heading.setText(group.heading());
        heading.setGraphic(arrow);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setSelected(!group.aside());
        heading.setOnAction(_ -> show(this.group));
        rows.getStyleClass().add("facet-rows");
        getChildren().setAll(heading, rows);
    }

    void show(DocumentGroup now) {
        group = now;
        boolean open = heading.isSelected();
        List<? extends Node> wanted =
                source.of(now.choices().stream().filter(choice -> open || choice.isOn()).toList());
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
        heading.setAccessibleText(messages.text(open ? "facets.fold.open" : "facets.fold.closed", now.heading(),
                now.choices().size()));
    }
}
