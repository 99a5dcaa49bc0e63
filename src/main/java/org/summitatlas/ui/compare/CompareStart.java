package org.summitatlas.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.comparison.ComparisonSuggestion;
import org.summitatlas.ui.Messages;

/** What stands where nothing is compared yet: what this view does, and what might be compared. */
final class CompareStart {

    private final CompareViewModel model;
    private final Messages messages;
    private final VBox suggestions = new VBox();
    private final ScrollPane root;

    CompareStart(CompareViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label title = new Label(messages.text("compare.start"));
        title.getStyleClass().add("compare-title");
        Label hint = new Label(messages.text("compare.start.hint"));
        hint.getStyleClass().add("compare-hint");
        for (Label label : List.of(title, hint)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        suggestions.getStyleClass().add("compare-suggestions");
        VBox content = new VBox(title, hint, suggestions);
        content.getStyleClass().add("compare-start");
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    Region root() {
        return root;
    }

    void suggest(List<ComparisonSuggestion> offered) {
        suggestions.getChildren().setAll(offered.stream().<Node>map(this::suggestion).toList());
    }

    private Button suggestion(ComparisonSuggestion suggestion) {
        String names = suggestion.things().stream().map(model::name).collect(Collectors.joining(" · "));
        String reason = messages.text("compare.reason." + EnumWord.of(suggestion.reason()),
                model.name(suggestion.things().getFirst()));
        Label first = new Label(names);
        first.getStyleClass().add("compare-text");
        Label second = new Label(reason);
        second.getStyleClass().add("compare-details");
        Button button = new Button();
        button.getStyleClass().add("compare-suggestion");
        button.setGraphic(new VBox(first, second));
        button.setAccessibleText(messages.text("compare.value", reason, names));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.compare(suggestion.things()));
        return button;
    }
}
