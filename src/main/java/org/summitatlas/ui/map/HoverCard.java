package org.summitatlas.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The one tooltip of the map: it follows the pointer from country to country and stays inside the map. */
final class HoverCard extends VBox {

    private static final double AWAY = 14;

    private final Label name = new Label();
    private final Label words = new Label();

    HoverCard() {
        getStyleClass().setAll("map-hover");
        name.getStyleClass().add("name");
        words.getStyleClass().add("words");
        getChildren().setAll(name, words);
        setManaged(false);
        setMouseTransparent(true);
        setCache(true);
        hide();
    }

    void show(Status status, double x, double y, double width, double height) {
        name.setText(status.name());
        words.setText(status.words());
        setVisible(true);
        autosize();
        double left = x + AWAY + getWidth() > width ? x - AWAY - getWidth() : x + AWAY;
        double top = y + AWAY + getHeight() > height ? y - AWAY - getHeight() : y + AWAY;
        relocate(Math.max(0, left), Math.max(0, top));
    }

    void hide() {
        setVisible(false);
    }

    /** What is said now; empty while hidden. */
    String text() {
        return isVisible() ? name.getText() + "\n" + words.getText() : "";
    }
}
