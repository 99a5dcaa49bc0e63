package org.summitatlas.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.Tips;

/** What is there of the window before there is anything to explore: top bar, the places of the panes, status line. */
public final class ShellFrame {

    private final Messages messages;

    @FXML BorderPane root;
    @FXML Button backButton;
    @FXML Button forwardButton;
    @FXML HBox summitSwitch;
    @FXML StackPane searchPlace;
    @FXML CustomTextField searchField;
    @FXML StackPane stage;
    @FXML Button viewsButton;
    @FXML Button takeButton;
    @FXML ToggleButton facetsToggle;
    @FXML ToggleButton detailToggle;
    @FXML ToggleButton englishButton;
    @FXML ToggleButton koreanButton;
    @FXML MenuButton themeButton;
    @FXML SplitPane columns;
    @FXML HBox notice;
    @FXML Label noticeText;
    @FXML Button noticeClose;
    @FXML HBox statusLine;

    public ShellFrame(Messages messages) {
        this.messages = messages;
        Fxml.load(this, messages.bundle());
        Tips.ofHelp(backButton, forwardButton, viewsButton, takeButton, facetsToggle, detailToggle, themeButton);
    }

    public Region root() {
        return root;
    }

    /** The words it is labelled in, which everything in it shares. */
    public Messages messages() {
        return messages;
    }
}
