package org.summitatlas.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.dataset.Problem;
import org.summitatlas.ui.Messages;

/** What is shown instead of the explorer when the dataset has problems: each of them, and what to do. */
final class BrokenDatasetView {

    private BrokenDatasetView() {
    }

    static Region of(List<Problem> problems, Messages messages) {
        Label title = new Label(messages.text("broken.title"));
        title.getStyleClass().add("broken-title");
        Label advice = new Label(messages.text("broken.advice", problems.size()));
        advice.setWrapText(true);
        TextArea list = new TextArea(String.join("\n", problems.stream().map(Problem::toString).toList()));
        list.setEditable(false);
        list.setAccessibleText(messages.text("broken.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox root = new VBox(12, title, advice, list);
        root.getStyleClass().add("broken");
        return root;
    }
}
