package org.summitatlas.ui.detail;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.model.EnumWord;

/** Draws a printed number beside ours, with a sign and words that say whether they agree, and the fact below. */
final class FigureNode extends VBox {

    FigureNode(Block.Figure figure, DetailNodes nodes) {
        getStyleClass().add("reconciled");
        String words = nodes.messages().term(figure.agreement());
        Region sign = new Region();
        sign.getStyleClass().addAll("agreement", EnumWord.of(figure.agreement()));
        HBox pair = new HBox(number(figure.printed(), nodes), sign, number(figure.ours(), nodes),
                nodes.label(words, "secondary"));
        pair.getStyleClass().add("pair");
        pair.setAccessibleRole(AccessibleRole.TEXT);
        pair.setAccessibleText(nodes.say("figures.pair", figure.printed(), figure.ours(), words));
        getChildren().addAll(pair, new EntryNode(figure.entry(), nodes));
    }

    /** Numbers stand below one another in columns, however many digits they have. */
    private static Label number(String text, DetailNodes nodes) {
        Label number = nodes.label(text, "figure");
        number.getStyleClass().add("number");
        number.setWrapText(false);
        return number;
    }
}
