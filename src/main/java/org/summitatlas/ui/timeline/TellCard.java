package org.summitatlas.ui.timeline;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says all about the mark that is pointed at or has the keyboard, beside it and inside the timeline. */
final class TellCard extends Label {

    private static final double WIDEST = 340;
    private static final double AWAY = 3;

    TellCard() {
        getStyleClass().setAll("timeline-card");
        setWrapText(true);
        setMouseTransparent(true);
        hide();
    }

    void show(MarkNode node, Region within) {
        setText(node.getAccessibleText());
        setVisible(true);
        applyCss();
        double wide = Math.min(Math.min(WIDEST, within.getWidth()), Math.ceil(prefWidth(-1)));
        double tall = Math.ceil(prefHeight(wide));
        Bounds at = within.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double y = at.getMaxY() + AWAY + tall <= within.getHeight() ? at.getMaxY() + AWAY : at.getMinY() - AWAY - tall;
        double x = Math.max(0, Math.min(at.getMinX(), within.getWidth() - wide));
        resizeRelocate(Math.rint(x), Math.rint(Math.max(0, y)), wide, tall);
    }

    void hide() {
        setVisible(false);
    }
}
