package org.summitatlas.ui.facet;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
        ToggleGroup group = new ToggleGroup();
        for (Match match : Match.values()) {
            matchBar.getChildren().add(matchButton(match, group));
        }
        for (Kind kind : Kind.values()) {
            sections.put(kind, section(kind));
        }
        subscriptions.follow(model.exploration().placeProperty(), _ -> show());
    }

    public Region root() {
        return root;
    }

    private ToggleButton matchButton(Match match, ToggleGroup group) {
        String key = "match." + match.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setId("match-" + match.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(messages.text(key + ".accessible"));
        button.setToggleGroup(group);
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
            Label heading = new Label(messages.text("facets." + kind.name().toLowerCase(Locale.ROOT)));
            heading.getStyleClass().add("facet-heading");
            facets.getChildren().addAll(heading, rows);
        }
        return rows;
    }

    private void show() {
        matches.forEach((match, button) -> button.setSelected(match == model.match()));
        sections.forEach((kind, rows) -> show(model.choices(kind), rows));
    }

    private void show(List<Choice> choices, VBox rows) {
        boolean same = rows.getChildren().stream().map(row -> row.getId()).toList()
                .equals(choices.stream().map(Choice::id).toList());
        if (!same) {
            rows.getChildren().setAll(choices.stream().map(choice -> new FacetRow(choice, messages, model::toggle)).toList());
            return;
        }
        for (int index = 0; index < choices.size(); index++) {
            ((FacetRow) rows.getChildren().get(index)).show(choices.get(index));
        }
    }

    /** Puts the keyboard on the first facet. */
    public void focusFirst() {
        ((FacetRow) sections.get(Kind.DOCUMENTS).getChildren().getFirst()).box().requestFocus();
    }

    /** Stops listening to the exploration. */
    public void close() {
        subscriptions.close();
    }
}
