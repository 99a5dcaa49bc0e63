package org.summitatlas.ui.shell;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;

/** Lies over the query box and draws a line below a piece of its text, wherever the text has been scrolled to. */
final class QueryUnderline extends Region {

    private static final double THICK = 2;

    private final CustomTextField field;
    private final Region line = new Region();
    private Optional<QueryTrouble> trouble = Optional.empty();

    QueryUnderline(CustomTextField field) {
        this.field = field;
        setMouseTransparent(true);
        line.setId("queryUnderline");
        line.getStyleClass().add("query-underline");
        line.setManaged(false);
        getChildren().setAll(line);
        field.caretPositionProperty().subscribe(this::requestLayout);
        field.widthProperty().subscribe(this::requestLayout);
    }

    /** Marks what is wrong; what is merely unfinished is not marked. */
    void show(Optional<QueryTrouble> now) {
        trouble = now.filter(one -> !one.isMild());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.setVisible(false);
        if (field.getSkin() instanceof TextFieldSkin skin) {
            trouble.filter(now -> now.to() <= field.getLength() && now.from() < now.to())
                    .ifPresent(now -> draw(now, skin));
        }
    }

    private void draw(QueryTrouble now, TextFieldSkin skin) {
        Rectangle2D first = skin.getCharacterBounds(now.from());
        Rectangle2D last = skin.getCharacterBounds(now.to() - 1);
        double left = Math.max(first.getMinX(), inField(field.getLeft()).getMaxX());
        double right = Math.min(last.getMaxX(), inField(field.getRight()).getMinX());
        if (left < right) {
            line.resizeRelocate(snapPositionX(left), snapPositionY(last.getMaxY()), snapSizeX(right - left), THICK);
            line.setVisible(true);
        }
    }

    private Bounds inField(Node side) {
        return field.sceneToLocal(side.localToScene(side.getLayoutBounds()));
    }
}
