package org.summitatlas.ui.intersections;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.summitatlas.model.Document;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.intersections.IntersectionsViewModel.Choice;

/** The choice of the documents that are compared; it stays open while one ticks. */
final class SetMenu {

    private final MenuButton button = new MenuButton();
    private final IntersectionsViewModel model;
    private final Messages messages;
    private final List<CustomMenuItem> items = new ArrayList<>();
    private List<Document> offered = List.of();

    SetMenu(IntersectionsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        button.setId("intersections-sets");
    }

    MenuButton root() {
        return button;
    }

    void show(Picture picture) {
        List<Choice> choices = model.choices();
        button.setText(messages.text("intersections.choose", picture.rows().size()));
        button.setAccessibleText(messages.text("intersections.choose.accessible", picture.rows().size()));
        List<Document> now = choices.stream().map(Choice::document).toList();
        if (!now.equals(offered)) {
            offered = now;
            fill(choices);
        }
        for (int i = 0; i < choices.size(); i++) {
            CheckBox box = (CheckBox) items.get(i).getContent();
            box.setSelected(choices.get(i).compared());
            items.get(i).setDisable(!choices.get(i).free());
        }
        button.getItems().getLast().setDisable(!model.isChosen());
    }

    private void fill(List<Choice> choices) {
        items.clear();
        button.getItems().clear();
        boolean isOfSeries = true;
        for (Choice choice : choices) {
            if (isOfSeries && !choice.document().isOfSeries()) {
                MenuItem heading = new MenuItem(messages.text("facets.documents.outside"));
                heading.setDisable(true);
                button.getItems().addAll(new SeparatorMenuItem(), heading);
            }
            isOfSeries = choice.document().isOfSeries();
            items.add(item(choice.document()));
            button.getItems().add(items.getLast());
        }
        MenuItem reset = new MenuItem(messages.text("intersections.reset"));
        reset.setOnAction(_ -> model.reset());
        button.getItems().addAll(new SeparatorMenuItem(), reset);
    }

    private CustomMenuItem item(Document document) {
        CheckBox box = new CheckBox(messages.of(document.shortTitle()));
        box.setMnemonicParsing(false);
        // The item answers to keys and clicks; a box that did as well would tick twice.
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setId("intersections-set-" + document.id());
        item.setOnAction(_ -> model.toggle(document.id()));
        return item;
    }
}
