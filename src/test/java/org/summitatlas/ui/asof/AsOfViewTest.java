package org.summitatlas.ui.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class AsOfViewTest {

    private static final LocalDate SEOUL = LocalDate.of(2024, 5, 21);

    private final Exploration exploration = Bundled.exploration();
    private final Messages messages = new Messages(Language.EN);
    private final AsOfViewModel model = new AsOfViewModel(exploration, messages);
    private AsOfView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        view = new AsOfView(model, messages);
        BorderPane pane = new BorderPane();
        pane.setBottom(view.root());
        scene = new Scene(pane, 900, 200);
        for (String css : List.of("theme.css", "shell/shell.css", "asof/asof.css")) {
            scene.getStylesheets().add(AsOfView.class.getResource("/org/summitatlas/ui/" + css).toExternalForm());
        }
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @Stop
    void stop() {
        view.close();
    }

    private Optional<LocalDate> asked() {
        return exploration.place().query().asOf();
    }

    private Region track() {
        return (Region) scene.lookup("#asof-track");
    }

    private TextField field() {
        return (TextField) scene.lookup("#asof-day");
    }

    private void focusTrack(FxRobot robot) {
        robot.interact(track()::requestFocus);
    }

    /** Where the tick of a summit is. */
    private Bounds summit(int index) {
        return track().lookupAll(".summit").stream().map(node -> node.localToScreen(node.getBoundsInLocal()))
                .sorted(Comparator.comparingDouble(Bounds::getMinX)).toList().get(index);
    }

    @Test
    void arrowsGoByMarksAndWithShiftByDays(FxRobot robot) {
        focusTrack(robot);
        robot.type(KeyCode.HOME);
        assertEquals(Optional.of(model.marks().first()), asked());
        robot.type(KeyCode.RIGHT);
        assertEquals(model.marks().after(model.marks().first()), asked());
        robot.type(KeyCode.LEFT);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertEquals(Optional.of(model.marks().first().plusDays(1)), asked());
        robot.type(KeyCode.END);
        assertEquals(Optional.empty(), asked());
    }

    @Test
    void aPressOnAMarkGoesThereAndOnToTheNextThatLiesUponIt(FxRobot robot) {
        robot.clickOn(summit(1));
        assertEquals(Optional.of(SEOUL), asked());
        robot.clickOn(summit(1));
        assertEquals(Optional.of(SEOUL.plusDays(1)), asked());
        robot.interact(exploration::goBack);
        assertEquals(Optional.of(SEOUL), asked(), "each press is a step");
    }

    @Test
    void aDragIsOneStepAndItsEndLetsGo(FxRobot robot) {
        Bounds bar = track().localToScreen(track().getBoundsInLocal());
        robot.drag(bar.getMinX() + 150, bar.getMinY() + 16).moveBy(20, 0).moveBy(40, 0).drop();
        assertTrue(asked().isPresent());
        robot.interact(exploration::goBack);
        assertEquals(Optional.empty(), asked());
        robot.drag(bar.getMinX() + 150, bar.getMinY() + 16).moveTo(bar.getMaxX() + 30, bar.getMinY()).drop();
        assertEquals(Optional.empty(), asked());
    }

    @Test
    void aDayIsTypedAsFigures(FxRobot robot) {
        robot.clickOn(field());
        assertEquals("2026-11-21", field().getText());
        robot.interact(() -> field().setText("2024-05"));
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(LocalDate.of(2024, 5, 31)), asked());
        focusTrack(robot);
        assertEquals("31 May 2024", field().getText());
    }

    @Test
    void whatIsWrongIsSaidInPlaceAndEscapeTakesItBack(FxRobot robot) {
        robot.clickOn(field());
        robot.interact(() -> field().setText("soon"));
        robot.type(KeyCode.ENTER);
        Label bubble = (Label) scene.lookup(".asof-bubble");
        assertTrue(bubble.isVisible());
        assertTrue(bubble.getText().startsWith("“soon” is not a date."), bubble.getText());
        assertEquals("soon", field().getText(), "what was typed can be mended");
        assertTrue(bubble.getLayoutY() + bubble.getHeight() < 0, "it covers no word of the bar");
        robot.type(KeyCode.ESCAPE);
        assertFalse(bubble.isVisible());
        assertEquals("2026-11-21", field().getText());
    }

    @Test
    void escapeStopsThePlayingAndNothingElse(FxRobot robot) {
        robot.interact(() -> exploration.ask(query -> query.withText("korea")));
        focusTrack(robot);
        robot.type(KeyCode.SPACE);
        assertTrue(model.playingProperty().get());
        robot.type(KeyCode.ESCAPE);
        assertFalse(model.playingProperty().get());
        assertEquals("korea", exploration.place().query().text());
    }

    @Test
    void aPressElsewhereStopsThePlaying(FxRobot robot) {
        robot.interact(model::togglePlaying);
        robot.clickOn(scene.getWindow().getX() + 450, scene.getWindow().getY() + 80);
        assertFalse(model.playingProperty().get());
    }

    @Test
    void theButtonPlaysAndStops(FxRobot robot) {
        robot.clickOn("#asof-play");
        assertTrue(model.playingProperty().get());
        robot.clickOn("#asof-play");
        assertFalse(model.playingProperty().get());
        robot.clickOn("#asof-latest");
        assertEquals(Optional.empty(), asked());
    }

    @Test
    void namesOfSummitsNeverMeet(FxRobot robot) {
        for (double width : new double[] {240, 420, 560, 700, 900, 1300}) {
            robot.interact(() -> {
                view.root().resize(width, 45);
                view.root().layout();
                track().layout();
            });
            List<Bounds> shown = track().lookupAll(".label").stream().filter(label -> label.isVisible())
                    .map(label -> label.getBoundsInParent()).sorted(Comparator.comparingDouble(Bounds::getMinX))
                .toList();
            for (int index = 1; index < shown.size(); index++) {
                assertTrue(shown.get(index - 1).getMaxX() < shown.get(index).getMinX(), "at " + width);
            }
            assertTrue(shown.stream().allMatch(label -> label.getMinX() >= 0 && label.getMaxX() <= track().getWidth()));
            assertEquals(width > 800 ? 4 : shown.size(), shown.size(), "all of them where there is room");
        }
    }

    @Test
    void tellsAssistiveTechnologyTheDayAndWhatThereIs(FxRobot robot) {
        robot.interact(() -> model.go(SEOUL));
        assertEquals((double) SEOUL.toEpochDay(), track().queryAccessibleAttribute(AccessibleAttribute.VALUE));
        String words = (String) track().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
        assertTrue(words.startsWith("21 May 2024: Seoul 2024 begins"), words);
    }
}
