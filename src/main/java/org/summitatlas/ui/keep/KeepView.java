package org.summitatlas.ui.keep;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Preferences.KeptView;
import org.summitatlas.ui.common.CardOverWindow;

/** The card over the window where views are named, copied as a line, saved as a file, opened and let go. */
public final class KeepView {

    private final KeepViewModel model;
    private final Messages messages;
    private final CardOverWindow over;

    @FXML
    private StackPane root;
    @FXML
    private TextField nameField;
    @FXML
    private Button keepButton;
    @FXML
    private TextField lineField;
    @FXML
    private Button copyButton;
    @FXML
    private Button saveFileButton;
    @FXML
    private TextField pasteField;
    @FXML
    private Button openButton;
    @FXML
    private Button openFileButton;
    @FXML
    private Label trouble;
    @FXML
    private ScrollPane listPane;
    @FXML
    private VBox list;

    public KeepView(KeepViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Fxml.load(this, messages.bundle());
        over = new CardOverWindow(root);
        nameField.setOnAction(_ -> keep());
        keepButton.setOnAction(_ -> keep());
        copyButton.setOnAction(_ -> {
            model.copyLine();
            over.dismiss();
        });
        saveFileButton.setOnAction(_ -> {
            over.dismiss();
            model.saveFile(nameField.getText());
        });
        pasteField.setOnAction(_ -> paste());
        openButton.setOnAction(_ -> paste());
        openFileButton.setOnAction(_ -> {
            over.dismiss();
            model.openFile();
        });
    }

    public Region root() {
        return root;
    }

    /** Opens the card with the present view in it and the keyboard at its name. */
    public void open() {
        nameField.clear();
        pasteField.clear();
        lineField.setText(model.line());
        say("");
        fill();
        over.open(nameField);
    }

    private void keep() {
        if (model.keep(nameField.getText())) {
            over.dismiss();
        } else {
            nameField.requestFocus();
        }
    }

    private void paste() {
        open(pasteField.getText());
    }

    private void open(String line) {
        if (model.open(line)) {
            over.dismiss();
        } else {
            say(messages.text("keep.no-view"));
            pasteField.requestFocus();
        }
    }

    private void say(String words) {
        trouble.setText(words);
        showIf(trouble, !words.isEmpty());
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void fill() {
        list.getChildren().setAll(model.kept().stream().map(this::row).toList());
        showIf(listPane, !list.getChildren().isEmpty());
    }

    private HBox row(KeptView view) {
        Button go = new Button(view.name());
        go.getStyleClass().add("kept-view");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setAlignment(Pos.CENTER_LEFT);
        go.setAccessibleText(messages.text("keep.open.accessible", view.name()));
        go.setOnAction(_ -> open(view.line()));
        HBox.setHgrow(go, Priority.ALWAYS);
        Button forget = new Button(messages.text("keep.forget"));
        forget.getStyleClass().add("quiet-button");
        forget.setMinWidth(Region.USE_PREF_SIZE);
        forget.setAccessibleText(messages.text("keep.forget.accessible", view.name()));
        forget.setOnAction(_ -> {
            model.forget(view);
            fill();
            nameField.requestFocus();
        });
        HBox row = new HBox(go, forget);
        row.getStyleClass().add("keep-row");
        return row;
    }
}
