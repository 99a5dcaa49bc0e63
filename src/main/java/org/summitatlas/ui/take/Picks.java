package org.summitatlas.ui.take;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One of several, all of them in sight. The keyboard stops at the chosen one, and arrow keys choose from there. */
final class Picks<T> {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Pane root;
    private final String id;
    private final String label;
    private final Consumer<T> picked;
    private T shown;

    /**
     * @param root   where the buttons stand
     * @param id     begins the ids of the buttons
     * @param label  what is chosen, for whoever cannot see it
     * @param picked told what the user picks
     */
    Picks(Pane root, String id, String label, Consumer<T> picked) {
        this.root = root;
        this.id = id;
        this.label = label;
        this.picked = picked;
        root.setMinHeight(Region.USE_PREF_SIZE);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                // A press on the chosen one would switch it off, though nothing else is on.
                before.setSelected(true);
            } else if (now != null) {
                buttons.forEach((one, button) -> tell(one, button == now));
            }
        });
    }

    private void tell(T one, boolean isSelected) {
        if (isSelected && one != shown) {
            shown = one;
            picked.accept(one);
        }
    }

    Region root() {
        return root;
    }

    /** Offers these, of which each has a word for its id and a name. */
    void offer(List<T> all, Function<T, String> word, Function<T, String> name) {
        buttons.values().forEach(button -> button.setToggleGroup(null));
        buttons.clear();
        all.forEach(one -> buttons.put(one, button(word.apply(one), name.apply(one))));
        root.getChildren().setAll(buttons.values());
    }

    private ToggleButton button(String word, String name) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id + "-" + word);
        button.getStyleClass().add("take-pick");
        button.setToggleGroup(group);
        button.setAccessibleText(label + ": " + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.focusTraversableProperty().bind(button.selectedProperty());
        return button;
    }

    /** Shows what is chosen. */
    void show(T chosen) {
        shown = chosen;
        buttons.get(chosen).setSelected(true);
    }

    /** The button of what is chosen. */
    ToggleButton chosen() {
        return buttons.get(shown);
    }
}
