package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class MapPointerTest {

    private MapStage map;

    @Start
    void start(Stage stage) {
        map = new MapStage(stage);
    }

    @Stop
    void stop() {
        map.close();
    }

    @Test
    void aClickSelectsACountry(FxRobot robot) {
        robot.clickOn(map.place("KOR"));
        assertEquals(Optional.of("KOR"), map.selected());
        assertTrue(map.country("KOR").getAccessibleText().startsWith("Republic of Korea, "));
        assertTrue(map.country("KOR").getAccessibleText().endsWith(", selected"));
    }

    @Test
    void aClickSelectsACountryThatIsNoParty(FxRobot robot) {
        robot.clickOn(map.place("ARG"));
        assertEquals(Optional.of("ARG"), map.selected());
    }

    @Test
    void aMarkStandsForACountryTooSmallToSee(FxRobot robot) {
        robot.clickOn(map.place("SGP"));
        assertEquals(Optional.of("SGP"), map.selected());
        assertTrue(map.view.root().lookupAll(".map-marker").stream()
                .anyMatch(mark -> mark.getStyleClass().contains("selected")));
    }

    @Test
    void landWithoutACodeIsNotForClicking(FxRobot robot) {
        assertTrue(map.world.shape("-SOMALILAND").isPresent());
        robot.interact(() -> map.exploration.ask(query -> query.withGroups(Set.of("G7"))));
        Point at = map.view.camera().viewport().toScreen(map.world.shape("-SOMALILAND").orElseThrow().anchor());
        robot.clickOn(map.surface().localToScreen(at.x(), at.y()));
        assertEquals(Optional.empty(), map.selected());
    }

    @Test
    void hoveringNamesTheCountry(FxRobot robot) {
        robot.moveTo(map.place("CAN"));
        HoverCard card = robot.lookup(".map-hover").query();
        assertTrue(card.text().startsWith("Canada\nendorsed "), card.text());
        robot.moveTo(map.before);
        assertEquals("", card.text());
    }

    @Test
    void theWheelZoomsAtThePointer(FxRobot robot) {
        Point2D place = map.place("IND");
        robot.moveTo(place);
        robot.scroll(3, VerticalDirection.UP);
        assertTrue(map.view.camera().viewport().zoomFactor() > 1.2);
        assertEquals(0, place.distance(map.place("IND")), 1.5);
        robot.interact(map.view.camera()::settle);
        assertEquals(0, place.distance(map.place("IND")), 1.5);
    }

    @Test
    void aDragPansAndSelectsNothing(FxRobot robot) {
        robot.interact(() -> map.view.camera().zoom(3));
        robot.interact(map.view.camera()::settle);
        Point2D start = map.place("NGA");
        robot.drag(start, MouseButton.PRIMARY).dropTo(start.add(-60, 40));
        assertEquals(Optional.empty(), map.selected());
        Point2D end = map.place("NGA");
        assertEquals(-60, end.getX() - start.getX(), 12);
        assertEquals(40, end.getY() - start.getY(), 12);
    }

    @ParameterizedTest
    @CsvSource({"960, 560", "900, 400", "1400, 420"})
    void everyStateThatTakesPartCanBeHit(double width, double height, FxRobot robot) {
        robot.interact(() -> map.resize(width, height));
        List<String> states = map.model.reachable();
        Set<String> hit = new HashSet<>();
        for (String id : states) {
            Point2D middle = map.place(id);
            for (int dx = -11; dx <= 11; dx += 2) {
                for (int dy = -11; dy <= 11; dy += 2) {
                    pick(middle.getX() + dx, middle.getY() + dy).ifPresent(hit::add);
                }
            }
        }
        Set<String> covered = new HashSet<>(states);
        covered.removeAll(hit);
        assertEquals(Set.of(), covered);
    }

    /** Where a party is too small to hit and has no mark, what lies beside it is its own, or another party's. */
    @Test
    void besideASmallPartyNobodyElseIsMeant(FxRobot robot) {
        Viewport at = map.view.camera().viewport();
        List<Shape> small = map.model.reachable().stream().map(id -> map.world.shape(id).orElseThrow())
                .filter(shape -> 2 * shape.radius() * at.scale() < Markers.SIZE).toList();
        assertTrue(small.size() > 20, "many are small: " + small.size());
        for (Shape shape : small) {
            Point middle = at.toScreen(shape.anchor());
            for (int dx = -11; dx <= 11; dx += 11) {
                Optional<String> hit = map.view.finder().land(middle.x() + dx, middle.y() + 11);
                assertTrue(hit.filter(map.model::isParty).isPresent(), shape + " and " + hit);
            }
        }
    }

    /** What a press at a point of the screen would meet: a mark, or what is found below. */
    private Optional<String> pick(double x, double y) {
        Point2D inside = map.surface().screenToLocal(x, y);
        return map.view.root().lookupAll(".map-marker").stream()
                .filter(mark -> mark.contains(mark.screenToLocal(x, y))).map(mark -> ((Target) mark).country())
                .findFirst().or(() -> map.view.finder().land(inside.getX(), inside.getY()));
    }
}
