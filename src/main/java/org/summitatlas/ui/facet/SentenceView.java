package org.summitatlas.ui.facet;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.query.sentence.QueryWords;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.common.Tips;

/** Says in words what is shown, and what makes it so: one chip for each thing that is on. */
public final class SentenceView {

    private final FacetViewModel model;
    private final Messages messages;
    private final QueryWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox root;
    @FXML
    private Label sentence;
    @FXML
    private Hyperlink copyLink;
    @FXML
    private Hyperlink clearLink;
    @FXML
    private FlowPane chips;

    /** @param copy takes the sentence away with its citation */
    public SentenceView(FacetViewModel model, Messages messages, Runnable copy) {
        this.model = model;
        this.messages = messages;
        this.words = new QueryWords(messages.language());
        Fxml.load(this, messages.bundle());
        Tips.give(copyLink, copyLink.getAccessibleText());
        copyLink.setOnAction(_ -> copy.run());
        clearLink.setOnAction(_ -> model.clear());
        subscriptions.follow(model.exploration().placeProperty(), _ -> show());
    }

    public Region root() {
        return root;
    }

    private void show() {
        Exploration exploration = model.exploration();
        sentence.setText(words.sentence(exploration.wholeAtlas(), exploration.results()));
        clearLink.setVisible(model.canClear());
        clearLink.setManaged(model.canClear());
        chips.getChildren().setAll(model.chips().stream().map(this::chip).toList());
        boolean any = !chips.getChildren().isEmpty();
        chips.setVisible(any);
        chips.setManaged(any);
    }

    private Button chip(Choice choice) {
        Button chip = new Button(messages.text("facets.chip", choice.label()));
        chip.setId("chip-" + choice.id());
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(messages.text("facets.remove", choice.label()));
        chip.setOnAction(_ -> model.remove(choice));
        return chip;
    }

    /** Stops listening to the exploration. */
    public void close() {
        subscriptions.close();
    }
}
