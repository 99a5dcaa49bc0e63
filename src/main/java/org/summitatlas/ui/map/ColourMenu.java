package org.summitatlas.ui.map;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.summitatlas.ui.Messages;

/** The choice of what colours the map. */
final class ColourMenu {

    private final MenuButton button;
    private final MapViewModel model;
    private final Messages messages;

    ColourMenu(MenuButton button, MapViewModel model, Messages messages) {
        this.button = button;
        this.model = model;
        this.messages = messages;
        model.colourChoices().forEach(this::add);
    }

    private void add(MapViewModel.ColourChoice choice) {
        RadioMenuItem item = new RadioMenuItem(choice.name());
        item.setUserData(choice);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            model.colourBy(choice.document());
            // A press on the chosen one would switch it off, though nothing else is on.
            item.setSelected(true);
        });
        button.getItems().add(item);
    }

    void show(MapPicture picture) {
        button.setText(picture.colour());
        button.setAccessibleText(messages.text("map.colour.accessible", picture.colour()));
        button.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(
                ((MapViewModel.ColourChoice) item.getUserData()).document().equals(model.colour())));
    }
}
