package org.summitatlas.ui.detail;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws one place where a fact is printed, with the way to the source itself. */
final class EvidenceNode extends HBox {

    EvidenceNode(int number, EvidenceLine line, DetailNodes nodes) {
        Label mark = nodes.label(Integer.toString(number), "evidence-number");
        mark.setMinWidth(USE_PREF_SIZE);
        VBox body = new VBox(new WrapPane(0, 0, List.of(nodes.phrase(line.source(), "prose", "evidence-link"))),
                nodes.label(line.place(), "note"), nodes.label(line.about(), "secondary"),
                new AddressNode(line.address(), line.source().text(), nodes.say("address.source"), nodes));
        body.setMinWidth(0);
        body.getStyleClass().add("entry-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        getStyleClass().add("evidence-line");
        getChildren().addAll(mark, body);
    }
}
