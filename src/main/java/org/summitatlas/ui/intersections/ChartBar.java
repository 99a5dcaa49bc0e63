package org.summitatlas.ui.intersections;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.intersections.BarOrder;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.ui.Messages;

/** The strip above the chart: which documents, read how, in which order. */
final class ChartBar extends FlowPane {

    private final Messages messages;
    private final SetMenu sets;
    private final Map<Reading, ToggleButton> readings;
    private final Map<BarOrder, ToggleButton> orders;

    ChartBar(IntersectionsViewModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("intersection-bar-top");
        sets = new SetMenu(model, messages);
        readings = buttons(Reading.class, "intersections.", model::choose);
        orders = buttons(BarOrder.class, "intersections.by-", model::choose);
        HBox order = new HBox(new Label(messages.text("intersections.order")), segmented(orders));
        order.getStyleClass().add("order");
        getChildren().setAll(sets.root(), segmented(readings), order);
    }

    private <E extends Enum<E>> Map<E, ToggleButton> buttons(Class<E> type, String prefix, Consumer<E> choose) {
        Map<E, ToggleButton> buttons = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            String key = prefix + EnumWord.of(value);
            ToggleButton button = new ToggleButton(messages.text(key));
            button.setId(key.replace('.', '-'));
            button.setAccessibleText(messages.text(key + ".accessible"));
            button.setOnAction(_ -> {
                // A press on the chosen one would switch it off, though nothing else is on.
                button.setSelected(true);
                choose.accept(value);
            });
            buttons.put(value, button);
        }
        return buttons;
    }

    private static HBox segmented(Map<?, ToggleButton> buttons) {
        HBox box = new HBox();
        box.getChildren().setAll(buttons.values());
        box.getStyleClass().add("segmented");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    void show(Picture picture) {
        sets.show(picture);
        readings.forEach((reading, button) -> button.setSelected(reading == picture.reading()));
        orders.forEach((order, button) -> button.setSelected(order == picture.order()));
    }
}
