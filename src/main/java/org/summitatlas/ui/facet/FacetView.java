package org.summitatlas.ui.facet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
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
import org.summitatlas.ui.facet.FacetViewModel.Kind;

/** The facets on the left: documents with any, all or none of them, kinds, groups, statuses and what else is known. */
public final class FacetView {

    private final FacetViewModel model;
    private final Messages messages;
    private final Map<Kind, VBox> sections = new EnumMap<>(Kind.class);
    private final Map<Kind, Label> headings = new EnumMap<>(Kind.class);
    private final Map<String, DocumentFold> folds = new HashMap<>();
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
            headings.put(kind, heading);
            facets.getChildren().addAll(heading, rows);
        }
        return rows;
    }

    private void show() {
        matches.forEach((match, button) -> button.setSelected(match == model.match()));
        sections.forEach((kind, box) -> fill(box, kind == Kind.DOCUMENTS ? folds() : rows(model.choices(kind))));
        headings.forEach((kind, heading) -> {
            boolean any = !sections.get(kind).getChildren().isEmpty();
            heading.setVisible(any);
            heading.setManaged(any);
        });
    }

    private List<DocumentFold> folds() {
        return model.documentGroups().stream().map(group -> {
            DocumentFold fold = folds.computeIfAbsent(group.id(), _ -> new DocumentFold(group, messages, this::rows));
            fold.show(group);
            return fold;
        }).toList();
    }

    private List<FacetRow> rows(List<Choice> choices) {
        return choices.stream().map(choice -> {
            FacetRow row = rows.computeIfAbsent(choice.id(), _ -> new FacetRow(choice, messages, model::choose));
            row.show(choice);
            return row;
        }).toList();
    }

    /** What is there stays as long as it is wanted, so that the keyboard stays where it was. */
    private static void fill(VBox box, List<? extends Node> wanted) {
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
    }

    /** Stops listening to the exploration. */
    public void close() {
        subscriptions.close();
    }
}
