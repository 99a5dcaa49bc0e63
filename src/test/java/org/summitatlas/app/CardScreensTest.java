package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.ThemeChoice;
import org.summitatlas.ui.View;
import org.summitatlas.ui.take.Taken;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every page of the card where things are taken away, in the smallest window: nothing is cut, nothing is silent. */
@ExtendWith(ApplicationExtension.class)
class CardScreensTest {

    private static final World WORLD = World.load(new EqualEarth());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    private static Scene scene(Language language, View view) {
        Exploration exploration = Bundled.exploration();
        exploration.go(Place.START.withView(view)
                .withQuery(Query.EVERYTHING.withDocuments(Set.of("frontier-ai-safety-commitments")))
                .withSelection(EntityKind.DOCUMENT.ref("seoul-ministerial-statement"))
                .withArrangement(View.COMPARE, "party:KOR,party:JPN"));
        Window window = new Window(exploration, WORLD, new Notices(),
                new SimpleObjectProperty<>(Preferences.initial(language)), new FakePorts().ports());
        Scene scene = new Scene(window.root(), 1000, 700);
        Theme.apply(scene, ThemeChoice.LIGHT);
        ScreensTest.layOut(scene);
        return scene;
    }

    private static Node openCard(Scene scene, Taken taken) {
        scene.getRoot().lookup(".shell").fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, false, true, false, false));
        ScreensTest.layOut(scene);
        ((ToggleButton) scene.lookup("#take-" + EnumWord.of(taken))).fire();
        ScreensTest.layOut(scene);
        return scene.lookup(".take-card");
    }

    private static Stream<String> faults(Node card) {
        Bounds room = card.localToScene(card.getLayoutBounds());
        return ScreensTest.nodes(card).filter(CardScreensTest::isInSight).flatMap(node -> Stream.of(
                        node instanceof Labeled label && label.isTextTruncated() ? "cut: " : "",
                        ScreensTest.isInteractive(node) && ScreensTest.words(node).isBlank() ? "silent: " : "",
                        node instanceof Labeled && !room.contains(node.localToScene(node.getLayoutBounds()))
                                ? "outside: " : "")
                .filter(fault -> !fault.isEmpty()).map(fault -> fault + node));
    }

    private static boolean isInSight(Node node) {
        return node == null || node.isVisible() && isInSight(node.getParent());
    }

    @ParameterizedTest
    @EnumSource(Taken.class)
    void everyPageFitsAndCanBeReadAloud(Taken taken, FxRobot robot) {
        List<String> faults = new ArrayList<>();
        robot.interact(() -> {
            for (Language language : Language.values()) {
                for (View view : View.values()) {
                    Node card = openCard(scene(language, view), taken);
                    faults(card).map(fault -> language + " " + view + " " + fault).forEach(faults::add);
                }
            }
        });
        assertEquals(List.of(), faults);
    }
}
