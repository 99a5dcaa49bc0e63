package org.summitatlas.ui.facet;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.StandingGlyph;
import org.summitatlas.ui.facet.FacetViewModel.Choice;

/** One value of a facet: a check box with its words, and the number of parties it would show. */
final class FacetRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("none");

    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Messages messages;
    private Choice choice;

    FacetRow(Choice choice, Messages messages, Consumer<Choice> toggle) {
        this.messages = messages;
        getStyleClass().add("facet-row");
        setId(choice.id());
        box.setText(choice.label());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setTooltip(new Tooltip(choice.label()));
        choice.standing().ifPresent(standing -> box.setGraphic(new StandingGlyph(standing)));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().setAll(box, count);
        box.setOnAction(_ -> toggle.accept(this.choice));
        setOnMouseClicked(event -> {
            if (event.getTarget() == this || event.getTarget() == count) {
                toggle.accept(this.choice);
            }
        });
        show(choice);
    }

    void show(Choice now) {
        choice = now;
        box.setSelected(now.chosen());
        count.setText(Integer.toString(now.count()));
        box.setAccessibleText(messages.text("facets.choice", now.label(), now.count()));
        pseudoClassStateChanged(CHOSEN, now.chosen());
        pseudoClassStateChanged(EMPTY, now.count() == 0 && !now.chosen());
    }
}
