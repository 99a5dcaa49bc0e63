package org.summitatlas.ui.map;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import org.summitatlas.geo.Shape;
import org.summitatlas.ui.Messages;

/** One country on the map: its outline, coloured by style class, and what assistive technology knows of it. */
final class CountryNode extends Path implements Target {

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
        setFillRule(FillRule.EVEN_ODD);
        getStyleClass().setAll("country");
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

    void show(Status next, boolean isSelected) {
        if (next.equals(status) && isSelected == selected) {
            return;
        }
        status = next;
        selected = isSelected;
        getStyleClass().setAll("country", next.tone());
        if (isSelected) {
            getStyleClass().add("selected");
        }
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
