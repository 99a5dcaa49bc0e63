package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.geo.MapPosition;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Viewport;
import org.summitatlas.ui.View;
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
        map.close();
    }

    @Test
    void theEuropeanUnionOutlinesItsMembers(FxRobot robot) {
        OutlinePaths outline = new OutlinePaths(map, "members");
        Color before = map.colour("DEU");
        robot.clickOn("EU");
        assertEquals(Optional.of("EU"), map.selected());
        assertEquals(27, map.model.picture().members().size());
        assertTrue(outline.elements() > 100);
        assertEquals(before, map.colour("DEU"), "outlined, not filled");
        robot.interact(map.exploration::backOut);
        assertEquals(0, outline.elements());
    }

    @Test
    void colouringByADocumentChangesColoursAndKeepsNodes(FxRobot robot) {
        CountryNode china = map.country("CHN");
        MenuButton colour = robot.lookup("#colour").query();
        Color before = map.colour("CHN");
        robot.interact(() -> colour.getItems().stream()
                .filter(item -> item.getText().equals("Ministerial Statement")).findFirst().orElseThrow().fire());
        assertEquals(Optional.of("seoul-ministerial-statement"), map.exploration.place().colour());
        assertEquals(Color.web("#1f6fb5"), map.colour("CAN"), "-endorsed in theme.css");
        assertNotEquals(before, map.colour("CHN"));
        assertEquals(china, map.country("CHN"));
        assertEquals("Colour the map by: Ministerial Statement", colour.getAccessibleText());
    }

    @Test
    void comparisonListsStandLastUnderAHeading(FxRobot robot) {
        List<MenuItem> items = robot.lookup("#colour").queryAs(MenuButton.class).getItems();
        List<String> texts = items.stream().map(MenuItem::getText).toList();
        int heading = texts.indexOf("Outside the series");
        assertTrue(items.get(heading).isDisable(), "not for choosing");
        assertEquals(map.model.colourChoices().stream().filter(choice -> !choice.isOfSeries())
                .map(MapViewModel.ColourChoice::name).toList(), texts.subList(heading + 1, texts.size()));
        assertTrue(texts.indexOf("New Delhi Declaration") < heading);
    }

    @Test
    void organizationsWithoutRoomWaitInAMenu(FxRobot robot) {
        MenuButton more = robot.lookup(".map-badges > .menu-button").query();
        Set<Node> buttons = map.view.root().lookupAll(".map-badges > .toggle-button");
        int waiting = map.model.picture().badges().size() - buttons.size();
        assertEquals(waiting, more.getItems().size());
        assertEquals("+" + waiting, more.getText());
        assertEquals(waiting + " more organizations", more.getAccessibleText());
        robot.interact(buttons.stream().reduce((_, last) -> last).orElseThrow()::requestFocus);
        robot.push(KeyCode.TAB);
        assertTrue(more.isFocused(), "the next stop for Tab");
        robot.push(KeyCode.SPACE);
        assertTrue(more.isShowing());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        Status chosen = map.model.picture().badges().stream()
                .filter(status -> map.model.picture().isSelected(status.id())).findFirst().orElseThrow();
        assertTrue(buttons.stream().noneMatch(button -> ((ToggleButton) button).getText().equals(chosen.id())));
        assertEquals(chosen.id(), more.getText());
        assertTrue(more.getAccessibleText().startsWith(chosen.text() + ", selected"), more.getAccessibleText());
    }

    @Test
    void organizationsThatTheQueryFindsComeFirst(FxRobot robot) {
        Status last = map.model.picture().badges().getLast();
        robot.interact(() -> map.exploration.ask(query -> query.withText(last.name())));
        List<Status> found = map.model.picture().badges().stream().filter(Status::shown).toList();
        assertTrue(found.stream().map(Status::id).toList().contains(last.id()));
        HBox badges = (HBox) map.view.root().lookup(".map-badges");
        assertEquals(found.getFirst().id(), ((ToggleButton) badges.getChildren().getFirst()).getText());
    }

    @Test
    void aWiderMapHasRoomForMoreOrganizations(FxRobot robot) {
        int before = map.view.root().lookupAll(".map-badges > .toggle-button").size();
        robot.interact(() -> map.resize(1600, 500));
        assertEquals(map.model.picture().badges().size(),
                map.view.root().lookupAll(".map-badges > .toggle-button").size());
        robot.interact(() -> map.resize(500, 300));
        assertTrue(map.view.root().lookupAll(".map-badges > .toggle-button").size() < before);
        assertFalse(map.view.root().lookupAll(".map-badges > .menu-button").isEmpty());
    }

    @Test
    void onANarrowMapTheLegendLeavesTheCountsToTheSummary(FxRobot robot) {
        assertFalse(map.view.root().lookupAll(".map-legend .count").isEmpty());
        int lines = map.view.root().lookupAll(".map-legend > .entry").size();
        robot.interact(() -> map.resize(500, 300));
        assertTrue(map.view.root().lookupAll(".map-legend .count").isEmpty());
        assertEquals(lines, map.view.root().lookupAll(".map-legend > .entry").size());
        assertTrue(map.surface().getAccessibleText().contains(" states"));
    }

    @Test
    void theMapFollowsASelectionMadeElsewhere(FxRobot robot) {
        robot.interact(() -> map.view.camera().zoomAt(10, 300, 8));
        robot.interact(map.view.camera()::settle);
        Point before = map.view.camera().viewport().toScreen(map.world.shape("AUS").orElseThrow().anchor());
        assertTrue(before.x() > 960, "out of sight");
        robot.interact(() -> map.model.select("AUS"));
        Point after = map.view.camera().viewport().toScreen(map.world.shape("AUS").orElseThrow().anchor());
        assertTrue(after.x() > 0 && after.x() < 960 && after.y() > 0 && after.y() < 640);
    }

    @Test
    void aPlaceThatChangesNoLineDrawsNone(FxRobot robot) {
        robot.interact(() -> map.model.select("KOR"));
        robot.interact(map.view.camera()::settle);
        Path korea = (Path) map.view.root().lookup(".map-outline.selection > .line");
        PathElement outline = korea.getElements().getFirst();
        Set<Node> marks = map.view.root().lookupAll(".map-marker");
        robot.interact(() -> map.exploration.ask(query -> query.withText("a")));
        assertSame(outline, korea.getElements().getFirst());
        assertEquals(marks, map.view.root().lookupAll(".map-marker"));
    }

    @Test
    void aSelectedCountryKeepsItsWholeFill(FxRobot robot) {
        robot.interact(() -> map.model.select("KOR"));
        Path face = (Path) map.view.root().lookup(".map-outline.selection > .core");
        robot.interact(() -> map.view.root().applyCss());
        assertEquals(map.colour("KOR"), face.getFill());
        assertNull(face.getStroke());
    }

    @Test
    void aFilteredPartyLosesItsColourAndMark(FxRobot robot) {
        Color before = map.colour("IND");
        robot.interact(() -> map.exploration.ask(query -> query.withGroups(Set.of("G7"))));
        assertNotEquals(before, map.colour("IND"));
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
            assertTrue(!acts || node.getAccessibleText() != null && !node.getAccessibleText().isBlank(),
                    node.toString());
        }
        assertTrue(map.surface().getAccessibleText()
                .startsWith("World map, coloured by number of documents endorsed: "));
    }

    @Test
    void aClosedViewNoLongerFollows(FxRobot robot) {
        robot.interact(map.view::close);
        robot.interact(() -> map.model.select("JPN"));
        assertFalse(map.country("JPN").getAccessibleText().endsWith(", selected"));
    }

    @Test
    void whereTheMapStandsIsPartOfThePlace(FxRobot robot) {
        Viewport whole = map.view.camera().viewport();
        robot.interact(() -> {
            map.view.camera().zoomAt(600, 200, 4);
            map.view.settle();
        });
        Viewport moved = map.view.camera().viewport();
        String line = map.exploration.place().arrangement(View.MAP);
        assertTrue(line.matches("-?\\d+\\.\\d\\d,-?\\d+\\.\\d\\d,4\\.00"), line);
        robot.interact(map.exploration::goBack);
        assertEquals(whole, map.view.camera().viewport());
        robot.interact(map.exploration::goForward);
        assertEquals(moved.zoomFactor(), map.view.camera().viewport().zoomFactor(), 0.01);
        assertEquals(moved.translateX(), map.view.camera().viewport().translateX(), 5);
        robot.interact(() -> {
            map.view.camera().reset();
            map.view.settle();
        });
        assertEquals("", map.exploration.place().arrangement(View.MAP));
    }

    /** To choose a country far away brings it into view: the place knows where, and it is no further step. */
    @Test
    void whatTheProgramBringsIntoViewIsPartOfTheChoice(FxRobot robot) {
        robot.interact(() -> {
            map.exploration.change(place -> place.withArrangement(View.MAP, "-100.00,40.00,12.00"));
            map.model.select("KOR");
            map.view.settle();
        });
        assertEquals(MapPosition.of(map.view.camera().viewport(), map.model.world().projection()),
                MapPosition.parse(map.exploration.place().arrangement(View.MAP)));
        robot.interact(map.exploration::goBack);
        assertEquals(Optional.empty(), map.exploration.place().selection());
        assertEquals("-100.00,40.00,12.00", map.exploration.place().arrangement(View.MAP));
    }
}
