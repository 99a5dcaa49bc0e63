package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.port.Links;

/** Makes the small pieces of the pane, each able to wrap and, where it can be used, named for assistive technology. */
record DetailNodes(DetailViewModel model, Messages messages, Links links) {

    String say(String key, Object... values) {
        return messages.text("detail." + key, values);
    }

    Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Assistive technology hears that it is a heading; JavaFX knows no role of that name. */
    Label heading(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setAccessibleRoleDescription(say("heading"));
        return label;
    }

    Hyperlink action(String text, String styleClass, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add(styleClass);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(text);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /** The words, as a link where they lead somewhere. */
    Node phrase(Phrase phrase, String plainStyle, String linkStyle) {
        return phrase.target().<Node>map(ref -> action(phrase.text(), linkStyle, () -> model.select(ref)))
                .orElseGet(() -> label(phrase.text(), plainStyle));
    }

    /** Phrases one after the other with dots between them; a dot stays with the words before it. */
    WrapPane line(List<Phrase> phrases, String plainStyle, String linkStyle, Node... rest) {
        List<Node> nodes = new ArrayList<>();
        for (Phrase phrase : phrases) {
            boolean last = phrase == phrases.getLast();
            if (phrase.target().isPresent()) {
                nodes.add(phrase(phrase, plainStyle, linkStyle));
                if (!last) {
                    nodes.add(label("·", plainStyle));
                }
            } else {
                nodes.add(label(last ? phrase.text() : phrase.text() + " ·", plainStyle));
            }
        }
        nodes.addAll(List.of(rest));
        return new WrapPane(4, 2, nodes);
    }

    List<Node> flags(List<Flag> flags) {
        return flags.stream().<Node>map(flag -> {
            Hyperlink pill = action(flag.text(), "flag", () -> model.select(flag.target()));
            pill.setAccessibleText(say("flag", flag.text(), flag.question()));
            pill.setTooltip(new Tooltip(flag.question()));
            return pill;
        }).toList();
    }

    /** Shows and hides a part; whether it is open is remembered under its id. */
    ToggleButton toggle(String id, String subject, int sources, VBox part) {
        ToggleButton toggle = new ToggleButton(say("evidence", sources));
        toggle.getStyleClass().setAll("evidence-toggle");
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        toggle.setGraphic(arrow);
        toggle.selectedProperty().subscribe(shown -> {
            part.setVisible(shown);
            part.setManaged(shown);
            toggle.setAccessibleText(say(shown ? "evidence.open" : "evidence.closed", subject, sources));
        });
        toggle.setSelected(model.isOpen(id));
        toggle.setOnAction(_ -> model.setOpen(id, toggle.isSelected()));
        return toggle;
    }
}
