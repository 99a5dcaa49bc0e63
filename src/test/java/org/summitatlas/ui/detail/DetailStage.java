package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.port.Clipboard;
import org.testfx.api.FxRobot;

/** The pane in a window of its own, with hands and eyes for a test. */
abstract class DetailStage {

    final Exploration exploration = Bundled.exploration();
    final List<String> opened = new ArrayList<>();
    final Notices notices = new Notices();
    /** The words last put on the clipboard. */
    String copied = "";
    private final Clipboard clipboard = new Clipboard() {

        @Override
        public void put(ClipboardText text) {
            copied = text.text();
        }

        @Override
        public void putPicture(byte[] png) {
            throw new AssertionError("the pane has no pictures");
        }
    };
    DetailView view;
    Stage stage;

    /** Shows the pane; the test class calls it from its own start, since only there it is found. */
    void show(Stage window) {
        stage = window;
        Messages messages = new Messages(Language.EN);
        view = new DetailView(new DetailViewModel(exploration, messages), messages, opened::add, clipboard,
                notices);
        Scene scene = new Scene(view.root(), 348, 850);
        for (String sheet : List.of("theme.css", "common/common.css", "detail/detail.css")) {
            scene.getStylesheets().add(Messages.class.getResource(sheet).toExternalForm());
        }
        stage.setScene(scene);
        stage.show();
    }

    void select(FxRobot robot, String ref) {
        robot.interact(() -> exploration.select(EntityRef.parse(ref).orElseThrow()));
    }

    static ButtonBase control(FxRobot robot, String accessibleText) {
        return robot.lookup((ButtonBase node) -> visible(node) && accessibleText.equals(node.getAccessibleText()))
                .query();
    }

    static boolean visible(Node node) {
        return node == null || node.isVisible() && visible(node.getParent());
    }

    /** Uses a control by keyboard. */
    static void press(FxRobot robot, ButtonBase control) {
        robot.interact(control::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    static boolean shows(FxRobot robot, String text) {
        return robot.lookup((Labeled node) -> visible(node) && node.getText() != null && node.getText().contains(text))
                .tryQuery().isPresent();
    }

    static String title(FxRobot robot) {
        return robot.lookup(".title").<Label>query().getText();
    }
}
