package org.summitatlas.ui.asof;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.Tips;

/** The day in words; as soon as one goes in, as figures to be written over. */
final class DayField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 10;

    private final AsOfViewModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    /** What the field was given to be written over; anything else the user has typed. */
    private String given = "";

    DayField(AsOfViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        field.setId("asof-day");
        field.setPrefColumnCount(COLUMNS);
        field.getStyleClass().add("asof-field");
        Tips.give(field, messages.text("asof.field.tip"));
        field.setOnAction(_ -> {
            model.type(field.getText());
            show(model.shown());
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(given)) {
                model.stopTyping();
                show(model.shown());
                event.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !field.getText().equals(given)) {
                model.type(field.getText());
            }
            show(model.shown());
        });
    }

    TextField root() {
        return field;
    }

    private void write() {
        given = model.shown().day().toString();
        field.setText(given);
        field.selectAll();
    }

    void show(AsOfViewModel.Shown shown) {
        boolean wrong = shown.remark().filter(AsOfViewModel.Remark::wrong).isPresent();
        field.pseudoClassStateChanged(WRONG, wrong);
        field.setAccessibleText(messages.text("asof.field", shown.words()));
        field.setAccessibleHelp(shown.remark().map(AsOfViewModel.Remark::text)
                .orElseGet(() -> messages.text("asof.field.tip")));
        if (wrong) {
            return;
        }
        if (field.isFocused()) {
            write();
        } else {
            field.setText(shown.words());
        }
    }
}
