package org.summitatlas.ui.facet;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.summitatlas.model.EnumWord;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.StandingGlyph;
import org.summitatlas.ui.common.Tips;
import org.summitatlas.ui.facet.Choice.State;

/**
 * One value of a facet: a box with its words, and the number of parties it would show. A press asks for it and, where
 * that can be, a second one refuses it; Shift and a click, or minus, refuses at once; Delete or 0 lets go of it.
 */
final class FacetRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("none");

    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Messages messages;
    private final BiConsumer<Choice, State> choose;
    private Choice choice;

    FacetRow(Choice choice, Messages messages, BiConsumer<Choice, State> choose) {
        this.messages = messages;
        this.choose = choose;
        getStyleClass().add("facet-row");
        setId(choice.id());
        box.setText(choice.label());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        choice.standing().ifPresent(standing -> box.setGraphic(new StandingGlyph(standing)));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().setAll(box, count);
        box.setOnAction(_ -> become(this.choice.next()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()
                    && (event.getTarget() == this || event.getTarget() == count)) {
                become(this.choice.next());
            }
        });
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        show(choice);
    }

    /** A press with Shift refuses, and is not taken for a press of the box. */
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown() && choice.canBe(State.EXCLUDED)) {
            become(State.EXCLUDED);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE, DIGIT0, NUMPAD0 -> become(State.IGNORED);
            case MINUS, SUBTRACT -> become(State.EXCLUDED);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openMenu(ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu();
        for (State state : State.values()) {
            if (choice.canBe(state) && state != choice.state()) {
                MenuItem item = new MenuItem(messages.text("facets.menu." + EnumWord.of(state)));
                item.setOnAction(_ -> become(state));
                menu.getItems().add(item);
            }
        }
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void become(State state) {
        if (state != choice.state() && (choice.isThere() || choice.isOn())) {
            choose.accept(choice, state);
        }
        show(choice);
    }

    void show(Choice now) {
        choice = now;
        boolean isExcluded = now.state() == State.EXCLUDED;
        box.setSelected(now.state() == State.CHOSEN);
        box.setIndeterminate(isExcluded);
        setDisable(!now.isThere() && !now.isOn());
        count.setText(isExcluded ? "" : Integer.toString(now.count()));
        String told = messages.text(telling(now), now.label(), now.count());
        box.setAccessibleText(told);
        Tips.give(box, told);
        pseudoClassStateChanged(CHOSEN, now.state() == State.CHOSEN);
        pseudoClassStateChanged(EXCLUDED, isExcluded);
        pseudoClassStateChanged(EMPTY, now.count() == 0 && !now.isOn());
    }

    private static String telling(Choice now) {
        return !now.isThere() ? "facets.choice.not-yet"
                : now.canBe(State.EXCLUDED) ? "facets.choice." + EnumWord.of(now.state()) : "facets.choice";
    }
}
