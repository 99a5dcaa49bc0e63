package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.geo.Viewport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class MapKeyboardTest {

    private MapStage map;

    @Start
    void start(Stage stage) {
        map = new MapStage(stage);
    }

    @Stop
    void stop() {
        map.close();
    }

    private void enter(FxRobot robot) {
        robot.interact(map.before::requestFocus);
        robot.push(KeyCode.TAB);
    }

    private Node focused() {
        return map.view.root().getScene().getFocusOwner();
    }

    @Test
    void theKeyboardEntersOnceAndArrowsLeadOn(FxRobot robot) {
        robot.interact(() -> map.model.select("FRA"));
        enter(robot);
        assertEquals(map.country("FRA"), focused());
        assertEquals(1, map.surface().lookupAll("*").stream().filter(CountryNode.class::isInstance)
                .filter(Node::isFocusTraversable).count());
        robot.push(KeyCode.RIGHT);
        Node second = focused();
        assertTrue(second instanceof CountryNode && second != map.country("FRA"), "the neighbour: " + second);
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(((CountryNode) second).country()), map.selected());
        robot.push(KeyCode.TAB);
        assertFalse(focused() instanceof CountryNode, "one stop for all countries");
    }

    @Test
    void theFocusedCountryHasARing(FxRobot robot) {
        OutlinePaths ring = new OutlinePaths(map, "focus");
        HoverCard card = robot.lookup(".map-hover").query();
        assertEquals(0, ring.elements());
        enter(robot);
        assertTrue(ring.elements() > 0);
        assertTrue(ring.strokeWidth() >= 2);
        assertTrue(card.text().startsWith("Albania\n"), card.text());
        robot.interact(map.before::requestFocus);
        assertEquals(0, ring.elements());
        assertEquals("", card.text());
    }

    @Test
    void typingFindsACountry(FxRobot robot) {
        enter(robot);
        robot.write("jap", 0);
        assertEquals(map.country("JPN"), focused());
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of("JPN"), map.selected());
    }

    @Test
    void keysAndButtonsZoomAndReset(FxRobot robot) {
        Viewport whole = map.view.camera().viewport();
        enter(robot);
        robot.write("+", 0);
        assertTrue(map.view.camera().viewport().zoomFactor() > 1.4);
        robot.write("0", 0);
        assertEquals(whole, map.view.camera().viewport());
        robot.clickOn("#zoomIn").clickOn("#zoomIn");
        robot.interact(map.view.camera()::settle);
        assertTrue(map.world.isLoaded(1), "finer borders were read");
        robot.clickOn("#zoomOut").clickOn("#zoomReset");
        assertEquals(whole, map.view.camera().viewport());
    }
}
