package org.summitatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.summitatlas.model.Summit;
import org.summitatlas.model.SummitStatus;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;

/** Chooses one of the summits held, or all: buttons side by side, or a menu where there is little room. */
final class SummitSwitch {

    private static final double WIDE = 1240;

    private record Choice(Optional<Summit> summit, ToggleButton button, RadioMenuItem item) {
    }

    private final HBox box;
    private final Exploration exploration;
    private final Messages messages;
    private final HBox buttons = new HBox();
    private final MenuButton menu = new MenuButton();
    private final List<Choice> choices;

    SummitSwitch(HBox box, Exploration exploration, Messages messages) {
        this.box = box;
        this.exploration = exploration;
        this.messages = messages;
        choices = Stream.concat(Stream.of(Optional.<Summit>empty()), exploration.wholeAtlas().data().summits().stream()
                        .filter(summit -> summit.status() == SummitStatus.HELD).map(Optional::of))
                .map(this::choice).toList();
        ToggleGroup group = new ToggleGroup();
        choices.forEach(choice -> choice.button().setToggleGroup(group));
        buttons.getStyleClass().addAll("segmented", "summit-switch");
        buttons.getChildren().setAll(choices.stream().map(Choice::button).toList());
        menu.getStyleClass().add("summit-menu");
        menu.getItems().setAll(choices.stream().map(Choice::item).toList());
    }

    private Choice choice(Optional<Summit> summit) {
        String name = summit.map(Summit::shortName).map(messages::of)
                .orElseGet(() -> messages.text("shell.summits.all"));
        String told = summit.map(one -> messages.text("shell.summits.one.accessible", messages.of(one.name())))
                .orElseGet(() -> messages.text("shell.summits.all.accessible"));
        ToggleButton button = new ToggleButton(name);
        button.setId("summit-" + summit.map(Summit::id).orElse("all"));
        button.setAccessibleText(told);
        button.setOnAction(_ -> choose(summit));
        RadioMenuItem item = new RadioMenuItem(name);
        item.setOnAction(_ -> choose(summit));
        return new Choice(summit, button, item);
    }

    private void choose(Optional<Summit> summit) {
        exploration.chooseSummit(summit.map(Summit::id));
        show(exploration.place().query().summit());
    }

    /** Shows what is chosen, in the form for which the window is wide enough. */
    void follow(ObservableValue<Number> width, Subscriptions subscriptions) {
        subscriptions.follow(exploration.placeProperty(), place -> show(place.query().summit()));
        subscriptions.follow(width, now -> {
            List<Node> wanted = List.of(now.doubleValue() < WIDE ? menu : buttons);
            if (!box.getChildren().equals(wanted)) {
                box.getChildren().setAll(wanted);
            }
        });
    }

    private void show(Optional<String> chosen) {
        for (Choice choice : choices) {
            boolean isChosen = choice.summit().map(Summit::id).equals(chosen);
            choice.button().setSelected(isChosen);
            choice.item().setSelected(isChosen);
            if (isChosen) {
                menu.setText(choice.button().getText());
                menu.setAccessibleText(choice.button().getAccessibleText());
            }
        }
    }
}
