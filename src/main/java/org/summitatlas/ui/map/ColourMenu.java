package org.summitatlas.ui.map;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.summitatlas.ui.Messages;

/** The choice of what colours the map. */
final class ColourMenu {

    private final MenuButton button;
    private final MapViewModel model;
    private final Messages messages;
    private List<MapViewModel.ColourChoice> choices = List.of();

    ColourMenu(MenuButton button, MapViewModel model, Messages messages) {
        this.button = button;
        this.model = model;
        this.messages = messages;
    }

    private void fill(List<MapViewModel.ColourChoice> now) {
        choices = now;
        button.getItems().clear();
        boolean isOfSeries = true;
        for (MapViewModel.ColourChoice choice : now) {
            if (isOfSeries && !choice.isOfSeries()) {
                MenuItem heading = new MenuItem(messages.text("facets.documents.outside"));
                heading.setDisable(true);
                button.getItems().addAll(new SeparatorMenuItem(), heading);
            }
            isOfSeries = choice.isOfSeries();
            button.getItems().add(item(choice));
        }
    }

    private RadioMenuItem item(MapViewModel.ColourChoice choice) {
        RadioMenuItem item = new RadioMenuItem(choice.name());
        item.setUserData(choice);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            model.colourBy(choice.document());
            // A press on the chosen one would switch it off, though nothing else is on.
            item.setSelected(true);
        });
        return item;
    }

    void show(MapPicture picture) {
        button.setText(picture.colour());
        button.setAccessibleText(messages.text("map.colour.accessible", picture.colour()));
        if (!choices.equals(model.colourChoices())) {
            fill(model.colourChoices());
        }
        button.getItems().forEach(item -> {
            if (item instanceof RadioMenuItem way && way.getUserData() instanceof MapViewModel.ColourChoice choice) {
                way.setSelected(choice.document().equals(model.colour()));
            }
        });
    }
}
