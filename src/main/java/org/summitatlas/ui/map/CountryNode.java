package org.summitatlas.ui.map;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import org.summitatlas.geo.Bounds;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.ui.Messages;

/** One country on the map: where it is, and what assistive technology knows of it. Its land is painted elsewhere. */
final class CountryNode extends Rectangle implements Target {

    private final Shape shape;
    private final Messages messages;
    private final Consumer<String> select;
    private Status status;
    private boolean selected;

    CountryNode(Shape shape, Messages messages, Consumer<String> select) {
        this.shape = shape;
        this.messages = messages;
        this.select = select;
        setId("country-" + shape.id());
        setFill(null);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(messages.text("map.help"));
        setInputMethodRequests(MapKeys.COMPOSING);
    }

    @Override
    public String country() {
        return shape.id();
    }

    Shape shape() {
        return shape;
    }

    /** Lies where the land is seen. */
    void draw(Viewport at, int level) {
        Bounds land = shape.outline(level).bounds();
        Point topLeft = at.toScreen(new Point(land.minX(), land.maxY()));
        setX(topLeft.x());
        setY(topLeft.y());
        setWidth(land.width() * at.scale());
        setHeight(land.height() * at.scale());
    }

    void show(Status next, boolean isSelected) {
        if (next.equals(status) && isSelected == selected) {
            return;
        }
        status = next;
        selected = isSelected;
        setAccessibleText(isSelected ? messages.text("map.selected", next.text()) : next.text());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            select.accept(shape.id());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
