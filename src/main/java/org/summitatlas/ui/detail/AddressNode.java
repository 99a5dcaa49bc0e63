package org.summitatlas.ui.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A link out of the program. The first click only says where it goes; the browser opens after a second one, and only
 * for https. Any other address is shown to be copied.
 */
final class AddressNode extends VBox {

    private final WebAddress address;
    private final DetailNodes nodes;
    private final Hyperlink link;
    private final VBox question = new VBox();

    /**
     * @param subject what the address belongs to, for the accessible text
     * @param words   what the link says
     */
    AddressNode(WebAddress address, String subject, String words, DetailNodes nodes) {
        this.address = address;
        this.nodes = nodes;
        getStyleClass().add("address");
        link = nodes.action(words + " ↗", "address-link", this::toggle);
        link.setAccessibleText(nodes.say("address.named", words, subject));
        question.getStyleClass().add("address-question");
        getChildren().addAll(new WrapPane(0, 0, List.of(link)), question);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && question.isVisible()) {
                cancel();
                event.consume();
            }
        });
        show(false);
    }

    private void toggle() {
        if (question.getChildren().isEmpty()) {
            fill();
        }
        show(!question.isVisible());
    }

    private void show(boolean shown) {
        question.setVisible(shown);
        question.setManaged(shown);
    }

    private void cancel() {
        show(false);
        link.requestFocus();
    }

    private void fill() {
        if (address.canBeOpened()) {
            question.getChildren().addAll(nodes.label(nodes.say("address.ask"), "secondary"), text(),
                    new WrapPane(8, 8, List.of(
                            button("address.open", this::open), button("address.cancel", this::cancel))));
        } else {
            question.getChildren().addAll(text(), nodes.label(nodes.say("address.refused"), "secondary"),
                    new WrapPane(8, 8, List.of(button("address.close", this::cancel))));
        }
    }

    /** The question stays, so that the address can still be copied where no browser answers. */
    private void open() {
        nodes.links().open(address.text());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(nodes.say(key));
        button.setAccessibleText(nodes.say("address.named", button.getText(), address.text()));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The whole address, to be read, selected and copied. A hidden label of the same text gives it its height. */
    private Node text() {
        TextArea text = new TextArea(address.text());
        text.getStyleClass().add("address-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(1);
        text.setAccessibleText(nodes.say("address.named", nodes.say("address.text"), address.text()));
        Label measure = nodes.label(address.text(), "address-measure");
        measure.setVisible(false);
        StackPane both = new StackPane(measure, text);
        both.setMinWidth(0);
        return both;
    }
}
