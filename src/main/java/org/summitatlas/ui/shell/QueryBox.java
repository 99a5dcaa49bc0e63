package org.summitatlas.ui.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.shell.QueryBoxViewModel.Shown;

/** The field in which the query stands as a line, with what is wrong in it and what could be written below it. */
final class QueryBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination COMPLETE = new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);
    private static final double LEAST_POPUP = 380;
    /** The popup comes up to the field, over the rim of the top bar. */
    private static final double OVERLAP = 5;

    private final CustomTextField field;
    private final QueryBoxViewModel model;
    private final QueryUnderline underline;
    private final QueryPopup popup;
    private boolean isShowing;

    /**
     * @param field where the line is written
     * @param place holds the field alone
     * @param stage lies below the field and is wide enough for what stands there
     */
    QueryBox(CustomTextField field, Pane place, StackPane stage, QueryBoxViewModel model) {
        this.field = field;
        this.model = model;
        underline = new QueryUnderline(field);
        popup = new QueryPopup(model, this::accept);
        place.getChildren().add(underline);
        StackPane.setAlignment(popup, Pos.TOP_LEFT);
        stage.getChildren().add(popup);
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.shownProperty(), this::show);
        subscriptions.add(field.textProperty().subscribe((was, is) -> {
            if (!isShowing) {
                model.write(is, caretAfter(was, is));
            }
        }));
        subscriptions.add(field.caretPositionProperty().subscribe((_, caret) -> {
            if (!isShowing && field.isFocused()) {
                model.moveCaret(Math.min(caret.intValue(), field.getLength()));
            }
        }));
        subscriptions.add(field.focusedProperty().subscribe((_, isFocused) -> {
            if (isFocused) {
                model.moveCaret(field.getCaretPosition());
            } else {
                model.leave();
            }
        }));
        subscriptions.add(field.widthProperty().subscribe((_, _) -> placePopup()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.getParent().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            boolean isInside = popup.contains(popup.sceneToLocal(event.getSceneX(), event.getSceneY()));
            if (model.shown().isOpen() && !isInside) {
                model.close();
            }
        });
        subscriptions.add(model::end);
    }

    /** The text changes before the caret follows: it will stand where the rest of the line is as before. */
    private static int caretAfter(String was, String is) {
        int same = 0;
        while (same < Math.min(was.length(), is.length())
                && was.charAt(was.length() - 1 - same) == is.charAt(is.length() - 1 - same)) {
            same++;
        }
        return is.length() - same;
    }

    private void show(Shown now) {
        if (!field.getText().equals(now.line())) {
            isShowing = true;
            field.setText(now.line());
            field.end();
            isShowing = false;
        }
        Optional<QueryTrouble> wrong = now.trouble().filter(trouble -> !trouble.isMild());
        field.pseudoClassStateChanged(WRONG, wrong.isPresent());
        field.setAccessibleHelp(now.pickedOffer().map(model::spoken)
                .or(() -> now.trouble().map(model::message)).orElse(null));
        underline.show(wrong);
        popup.show(now);
        if (now.isOpen()) {
            placePopup();
        }
    }

    private void placePopup() {
        Bounds box = field.localToScene(field.getLayoutBounds());
        Point2D below = popup.getParent().sceneToLocal(box.getMinX(), box.getMaxY());
        double width = Math.max(LEAST_POPUP, box.getWidth());
        popup.setPrefWidth(width);
        popup.setTranslateX(below.getX());
        popup.setTranslateY(-OVERLAP);
    }

    private void pressed(KeyEvent event) {
        boolean isOpen = model.shown().isOpen();
        Optional<QueryOffer> picked = model.shown().pickedOffer();
        if (COMPLETE.match(event)) {
            model.complete();
        } else if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        } else if (event.getCode() == KeyCode.DOWN) {
            model.pick(1);
        } else if (event.getCode() == KeyCode.UP && isOpen) {
            model.pick(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            picked.ifPresentOrElse(this::accept, model::commit);
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && picked.isPresent()) {
            accept(picked.get());
        } else if (event.getCode() == KeyCode.ESCAPE && isOpen) {
            model.close();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
        } else {
            return;
        }
        event.consume();
    }

    /** Writes what was offered as if it had been typed, so that it can be undone like any other typing. */
    private void accept(QueryOffer offer) {
        String text = offer.text(field.getText());
        field.replaceText(offer.from(), offer.to(), text);
        field.positionCaret(offer.from() + text.length());
        if (!offer.isOpen()) {
            model.close();
        }
    }

    /** Puts the keyboard into the field, with the line ready to be written over. */
    void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
