package org.summitatlas.ui.compare;

import javafx.geometry.Insets;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** Something that can be acted on, by click or by Enter or Space: a value, a name, a label. */
final class CompareItem extends CompareFlow {

    private static final double GAP = 8;
    private static final double SIGN_GAP = 7;
    /** Brings a sign to the middle of the first line of text. */
    private static final double SIGN_DROP = 3;

    private final Runnable action;

    /**
     * @param text       what stands first
     * @param details    what stands with it, less loudly; empty for nothing
     * @param accessible all of it, and what it belongs to
     */
    CompareItem(String text, String details, String accessible, Runnable action) {
        super(GAP);
        this.action = action;
        getStyleClass().add("compare-item");
        getChildren().add(line(text, "compare-text"));
        if (!details.isEmpty()) {
            getChildren().add(line(details, "compare-details"));
        }
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(accessible);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                action.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        return line;
    }

    /** The same with a sign before its text. */
    CompareItem withSign(Node sign) {
        Node text = getChildren().getFirst();
        HBox line = new HBox(SIGN_GAP, sign);
        getChildren().set(0, line);
        line.getChildren().add(text);
        HBox.setMargin(sign, new Insets(SIGN_DROP, 0, 0, 0));
        return this;
    }

    CompareItem styled(String style) {
        getStyleClass().add(style);
        return this;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
