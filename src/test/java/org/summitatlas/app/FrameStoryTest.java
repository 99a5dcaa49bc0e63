package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Going back and forward, panes, language, colours and keys. */
class FrameStoryTest extends WindowStory {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void backAndForwardWorkByKeyAndButton(FxRobot robot) {
        robot.interact(() -> exploration.select(party("KOR")));
        robot.interact(() -> exploration.select(party("JPN")));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals(Optional.of(party("KOR")), exploration.place().selection());
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertEquals(Optional.of(party("JPN")), exploration.place().selection());
        robot.clickOn((Button) node("backButton"));
        assertEquals(Optional.of(party("KOR")), exploration.place().selection());
    }

    @Test
    void arrowKeysOnTheTabsNeverShowAnotherTabThanTheTable(FxRobot robot) {
        robot.interact(() -> node("tab-countries").requestFocus());
        robot.type(KeyCode.RIGHT);
        assertTrue(((ToggleButton) node("tab-countries")).isSelected());
        assertEquals(TableId.COUNTRIES, exploration.place().table());
        robot.interact(() -> node("match-any").requestFocus());
        robot.type(KeyCode.RIGHT);
        assertTrue(((ToggleButton) node("match-any")).isSelected());
    }

    @Test
    void dividersStayWhereTheyAre(FxRobot robot) {
        double[] before = dividers();
        for (int round = 0; round < 3; round++) {
            tick(robot, "documents-seoul-declaration");
            tick(robot, "documents-seoul-declaration");
            robot.clickOn((ToggleButton) node("koreanButton"));
            robot.clickOn((ToggleButton) node("englishButton"));
        }
        assertArrayEquals(before, dividers(), 0.002);
    }

    @Test
    void panesCanBePutAwayAndComeBack(FxRobot robot) {
        robot.clickOn((ToggleButton) node("facetsToggle"));
        assertFalse(preferences.get().splits().facetsShown());
        assertEquals(null, scene.lookup(".facets"));
        robot.clickOn((ToggleButton) node("facetsToggle"));
        assertTrue(scene.lookup(".facets").isVisible());
    }

    @Test
    void anotherLanguageKeepsEverythingElse(FxRobot robot) {
        tick(robot, "documents-seoul-ministerial-statement");
        robot.interact(() -> exploration.select(party("KOR")));
        Place before = exploration.place();
        robot.clickOn((ToggleButton) node("koreanButton"));
        assertEquals(before, exploration.place());
        assertEquals("서울 장관 성명에 동참한 27개국 및 EU.", sentence());
        assertEquals(28, table(TableId.COUNTRIES).getItems().size());
        assertEquals("name_ko", table(TableId.COUNTRIES).getColumns().getFirst().getId());
        robot.interact(exploration::goBack);
        assertEquals(Optional.empty(), exploration.place().selection());
        robot.clickOn((ToggleButton) node("englishButton"));
        assertEquals("27 states and the EU endorsed the Ministerial Statement.", sentence());
    }

    @Test
    void anotherThemeIsShownAtOnce(FxRobot robot) {
        robot.clickOn((MenuButton) node("themeButton")).clickOn("Dark");
        assertEquals(ColorScheme.DARK, scene.getPreferences().getColorScheme());
        assertEquals(ThemeChoice.DARK, preferences.get().theme());
    }

    @Test
    void f6GoesFromPaneToPane(FxRobot robot) {
        robot.interact(() -> node("searchField").requestFocus());
        Set<String> seen = new LinkedHashSet<>();
        for (int step = 0; step < 5; step++) {
            robot.type(KeyCode.F6);
            seen.add(paneOf(scene.getFocusOwner()));
        }
        assertEquals(Set.of("facets-scroll", "map-view", "tables", "asof-bar", "detail"), seen);
    }

    private double[] dividers() {
        return scene.getRoot().lookupAll(".split-pane").stream()
                .flatMapToDouble(pane -> DoubleStream.of(((SplitPane) pane).getDividerPositions())).toArray();
    }

    private static String paneOf(Node node) {
        for (Node now = node; now != null; now = now.getParent()) {
            for (String pane : List.of("facets-scroll", "map-view", "tables", "asof-bar", "detail")) {
                if (now.getStyleClass().contains(pane)) {
                    return pane;
                }
            }
        }
        return "none";
    }
}
