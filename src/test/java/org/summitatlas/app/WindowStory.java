package org.summitatlas.app;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.ThemeChoice;
import org.summitatlas.ui.shell.ShellFrame;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A window with a fake outside, for the stories of what a person does and what every part then shows. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowStory {

    static final World WORLD = World.load(new EqualEarth());

    final Exploration exploration = Bundled.exploration();
    final Notices notices = new Notices();
    final FakePorts outside = new FakePorts();
    final ObjectProperty<Preferences> preferences =
            new SimpleObjectProperty<>(Preferences.initial(Language.EN).withTheme(ThemeChoice.LIGHT));
    Scene scene;

    @TempDir
    Path folder;

    /** Opens the window. TestFX looks for {@code @Start} in the very class of a test, so each calls this. */
    void open(Stage stage) {
        Theme.loadFonts();
        StackPane ground = new StackPane();
        scene = new Scene(ground);
        new LivingWindow(scene, ground, new ShellFrame(new Messages(preferences.get().language())), exploration, WORLD,
                notices, preferences, outside.ports(), Runnable::run);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(940);
        stage.show();
    }

    <T extends Node> T node(String id) {
        @SuppressWarnings("unchecked") // each test names the kind of node it asks for
        T found = (T) scene.lookup("#" + id);
        return found;
    }

    TableView<?> table(TableId id) {
        return node("table-" + id.word());
    }

    void tick(FxRobot robot, String facet) {
        robot.clickOn((CheckBox) node(facet).lookup(".check-box"));
    }

    /** Opens a table by its tab, or from the menu of those tabs that do not fit. */
    void openTable(FxRobot robot, TableId id, String name) {
        ToggleButton tab = node("tab-" + id.word());
        if (tab.isVisible()) {
            robot.clickOn(tab);
        } else {
            robot.clickOn((MenuButton) scene.lookup(".more-tabs"));
            robot.clickOn((Label label) -> label.getText() != null && label.getText().startsWith(name + "  "));
        }
    }

    String sentence() {
        return ((Label) scene.lookup(".sentence")).getText();
    }

    static EntityRef party(String id) {
        return new EntityRef(EntityKind.PARTY, id);
    }
}
