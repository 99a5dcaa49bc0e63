package org.summitatlas.ui.facet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.Match;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.facet.FacetViewModel.Choice;
import org.summitatlas.ui.facet.FacetViewModel.Kind;

/** The facets on the left: documents with any, all or none of them, kinds, groups, statuses and confidence. */
public final class FacetView {

    private final FacetViewModel model;
    private final Messages messages;
    private final Map<Kind, VBox> sections = new EnumMap<>(Kind.class);
    private final Map<String, FacetRow> rows = new HashMap<>();
    private final Map<Match, ToggleButton> matches = new EnumMap<>(Match.class);
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private Region root;
    @FXML
    private VBox facets;
    @FXML
    private HBox matchBar;

    public FacetView(FacetViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Fxml.load(this, messages.bundle());
        for (Match match : Match.values()) {
            matchBar.getChildren().add(matchButton(match));
        }
        for (Kind kind : Kind.values()) {
            sections.put(kind, section(kind));
        }
        subscriptions.follow(model.exploration().placeProperty(), _ -> show());
    }

    public Region root() {
        return root;
    }

    private ToggleButton matchButton(Match match) {
        String key = "match." + EnumWord.of(match);
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setId("match-" + EnumWord.of(match));
        button.setAccessibleText(messages.text(key + ".accessible"));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.choose(match);
        });
        matches.put(match, button);
        return button;
    }

    private VBox section(Kind kind) {
        VBox rows = new VBox();
        rows.getStyleClass().add("facet-rows");
        if (kind == Kind.DOCUMENTS) {
            facets.getChildren().add(rows);
        } else {
            Label heading = new Label(messages.text("facets." + EnumWord.of(kind)));
            heading.getStyleClass().add("facet-heading");
            facets.getChildren().addAll(heading, rows);
        }
        return rows;
    }

    private void show() {
        matches.forEach((match, button) -> button.setSelected(match == model.match()));
        sections.forEach((kind, rows) -> show(model.choices(kind), rows));
    }

    /** Rows are kept as long as their value is there, so that the keyboard stays where it was. */
    private void show(List<Choice> choices, VBox box) {
        List<FacetRow> wanted = choices.stream()
                .map(choice -> rows.computeIfAbsent(choice.id(), _ -> new FacetRow(choice, messages, model::toggle)))
                .toList();
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
        choices.forEach(choice -> rows.get(choice.id()).show(choice));
    }

    /** Stops listening to the exploration. */
    public void close() {
        subscriptions.close();
    }
}
