package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Viewport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class MapViewTest {

    private MapStage map;

    @Start
    void start(Stage stage) {
        map = new MapStage(stage);
    }

    @Stop
    void stop() {
        map.view.close();
        map.model.close();
    }

    private void settle(FxRobot robot) {
        robot.interact(map.view.camera()::settle);
    }

    private void enter(FxRobot robot) {
        robot.interact(map.before::requestFocus);
        robot.push(KeyCode.TAB);
    }

    private Node focused() {
        return map.view.root().getScene().getFocusOwner();
    }

    @Test
    void aClickSelectsACountry(FxRobot robot) {
        robot.clickOn(map.place("KOR"));
        assertEquals(Optional.of("KOR"), map.selected());
        assertTrue(map.country("KOR").getStyleClass().contains("selected"));
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
    void everyStateThatTakesPartCanBeHit(FxRobot robot) {
        List<String> states = map.model.reachable();
        Set<String> hit = new HashSet<>();
        for (String id : states) {
            assertTrue(reach(id), id + " has a box of 24 pixels");
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

    /** Whether one of the nodes of a country is wide and high enough. */
    private boolean reach(String id) {
        return map.surface().lookupAll("*").stream()
                .filter(node -> node instanceof Target target && target.country().equals(id))
                .anyMatch(node -> node.getLayoutBounds().getWidth() >= 24 && node.getLayoutBounds().getHeight() >= 24);
    }

    /** What a press at a point of the screen would meet: the topmost target there. */
    private Optional<String> pick(double x, double y) {
        return topmost(map.surface(), x, y).map(node -> ((Target) node).country());
    }

    private static Optional<Node> topmost(Parent parent, double x, double y) {
        List<Node> children = parent.getChildrenUnmodifiable().stream()
                .sorted((a, b) -> Double.compare(b.getViewOrder(), a.getViewOrder())).toList();
        for (Node child : children.reversed()) {
            Optional<Node> found = child.isMouseTransparent() ? Optional.empty()
                    : child instanceof Target ? Optional.of(child).filter(node -> node.contains(node.screenToLocal(x, y)))
                    : child instanceof Parent group ? topmost(group, x, y) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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
    void theKeyboardEntersOnceAndArrowsLeadOn(FxRobot robot) {
        robot.interact(() -> map.model.select("FRA"));
        enter(robot);
        assertEquals(map.country("FRA"), focused());
        assertEquals(1, map.surface().lookupAll(".country").stream().filter(Node::isFocusTraversable).count());
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
        assertEquals(0, ring.elements());
        enter(robot);
        assertTrue(ring.elements() > 0);
        assertTrue(ring.strokeWidth() >= 2);
        robot.interact(map.before::requestFocus);
        assertEquals(0, ring.elements());
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
    void theWheelZoomsAtThePointer(FxRobot robot) {
        Point2D place = map.place("IND");
        robot.moveTo(place);
        robot.scroll(3, VerticalDirection.UP);
        assertTrue(map.view.camera().viewport().zoomFactor() > 1.2);
        assertEquals(0, place.distance(map.place("IND")), 1.5);
        settle(robot);
        assertEquals(0, place.distance(map.place("IND")), 1.5);
    }

    @Test
    void aDragPansAndSelectsNothing(FxRobot robot) {
        robot.interact(() -> map.view.camera().zoom(3));
        settle(robot);
        Point2D start = map.place("NGA");
        robot.drag(start, MouseButton.PRIMARY).dropTo(start.add(-60, 40));
        assertEquals(Optional.empty(), map.selected());
        Point2D end = map.place("NGA");
        assertEquals(-60, end.getX() - start.getX(), 12);
        assertEquals(40, end.getY() - start.getY(), 12);
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
        settle(robot);
        assertTrue(map.world.isLoaded(1), "finer borders were read");
        robot.clickOn("#zoomOut").clickOn("#zoomReset");
        assertEquals(whole, map.view.camera().viewport());
    }

    @Test
    void theEuropeanUnionOutlinesItsMembers(FxRobot robot) {
        OutlinePaths outline = new OutlinePaths(map, "members");
        Set<String> before = Set.copyOf(map.country("FRA").getStyleClass());
        robot.clickOn("EU");
        assertEquals(Optional.of("EU"), map.selected());
        assertEquals(27, map.model.picture().members().size());
        assertTrue(outline.elements() > 27 * 3);
        assertEquals(before, Set.copyOf(map.country("FRA").getStyleClass()), "outlined, not filled");
        robot.interact(map.exploration::backOut);
        assertEquals(0, outline.elements());
    }

    @Test
    void colouringByADocumentChangesClassesAndKeepsNodes(FxRobot robot) {
        CountryNode china = map.country("CHN");
        MenuButton colour = robot.lookup("#colour").query();
        assertTrue(china.getStyleClass().contains("count-0"));
        robot.interact(() -> colour.getItems().stream()
                .filter(item -> item.getText().equals("Ministerial Statement")).findFirst().orElseThrow().fire());
        assertEquals(Optional.of("seoul-ministerial-statement"), map.exploration.place().colour());
        assertTrue(map.country("CAN").getStyleClass().contains("endorsed"));
        assertFalse(china.getStyleClass().contains("count-0"));
        assertEquals(china, map.country("CHN"));
        assertEquals("Colour the map by: Ministerial Statement", colour.getAccessibleText());
    }

    @Test
    void theMapFollowsASelectionMadeElsewhere(FxRobot robot) {
        robot.interact(() -> map.view.camera().zoomAt(10, 300, 8));
        settle(robot);
        Point before = map.view.camera().viewport().toScreen(map.world.shape("AUS").orElseThrow().anchor());
        assertTrue(before.x() > 960, "out of sight");
        robot.interact(() -> map.model.select("AUS"));
        Point after = map.view.camera().viewport().toScreen(map.world.shape("AUS").orElseThrow().anchor());
        assertTrue(after.x() > 0 && after.x() < 960 && after.y() > 0 && after.y() < 640);
    }

    @Test
    void aFilteredPartyLosesItsColourAndMark(FxRobot robot) {
        robot.interact(() -> map.exploration.ask(query -> query.withGroups(Set.of("G7"))));
        assertTrue(map.country("SGP").getStyleClass().contains("filtered-out"));
        assertTrue(map.view.root().lookupAll(".map-marker").stream()
                .noneMatch(mark -> ((MarkerNode) mark).country().equals("SGP")));
        Label words = robot.lookup(".map-legend .entry.no-party .label").query();
        assertEquals("not a participant, or left out", words.getText());
    }

    @Test
    void everythingInteractiveSaysWhatItIs(FxRobot robot) {
        Set<Node> nodes = map.view.root().lookupAll("*");
        for (Node node : nodes) {
            boolean acts = node instanceof CountryNode || node instanceof MarkerNode || node instanceof ButtonBase;
            assertTrue(!acts || node.getAccessibleText() != null && !node.getAccessibleText().isBlank(), node.toString());
        }
        assertTrue(map.surface().getAccessibleText().startsWith("World map, coloured by number of documents endorsed: "));
    }

    @Test
    void landWithoutACodeIsNotForClicking(FxRobot robot) {
        assertTrue(map.world.shape("-SOMALILAND").isPresent());
        Point at = map.view.camera().viewport().toScreen(map.world.shape("-SOMALILAND").orElseThrow().anchor());
        robot.clickOn(map.surface().localToScreen(at.x(), at.y()));
        assertEquals(Optional.empty(), map.selected());
    }

    @Test
    void aClosedViewNoLongerFollows(FxRobot robot) {
        robot.interact(map.view::close);
        robot.interact(() -> map.model.select("JPN"));
        assertFalse(map.country("JPN").getStyleClass().contains("selected"));
    }
}
