package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences.KeptView;
import org.summitatlas.ui.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The cards over the window, search everywhere and views to keep, by the keyboard alone. */
class CardStoryTest extends WindowStory {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    private void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private boolean isOpen(String field) {
        return node(field) != null
                && Stream.iterate(node(field), Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private void toTheTable(FxRobot robot) {
        robot.interact(() -> table(TableId.COUNTRIES).requestFocus());
    }

    @Test
    void searchGoesAnywhereAndGivesTheKeyboardBack(FxRobot robot) {
        toTheTable(robot);
        shortcut(robot, KeyCode.K);
        assertTrue(isOpen("searchEverywhere"));
        robot.write("korea");
        robot.type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
        assertEquals(Optional.of(party("KOR")), exploration.place().selection());
        assertFalse(isOpen("searchEverywhere"));
        assertSame(table(TableId.COUNTRIES), scene.getFocusOwner());
        shortcut(robot, KeyCode.K);
        assertEquals("", ((TextField) node("searchEverywhere")).getText());
        robot.write("kishida in no name");
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.ENTER);
        assertEquals("kishida in no name", exploration.place().query().text());
        shortcut(robot, KeyCode.Z);
        assertEquals("", exploration.place().query().text());
    }

    @Test
    void commandsAreDoneAndAnotherLanguageIsAnotherWindow(FxRobot robot) {
        toTheTable(robot);
        shortcut(robot, KeyCode.K);
        robot.write("matrix");
        robot.type(KeyCode.ENTER);
        assertEquals(View.MATRIX, exploration.place().view());
        shortcut(robot, KeyCode.K);
        robot.write("한국어");
        robot.type(KeyCode.ENTER);
        assertEquals(Language.KO, preferences.get().language());
        assertTrue(sentence().startsWith("기록에 나오는"), sentence());
        assertFalse(isOpen("searchEverywhere"));
    }

    @Test
    void theWindowBeneathHearsNoKeyWhileACardIsOpen(FxRobot robot) {
        robot.interact(() -> exploration.select(party("KOR")));
        Place before = exploration.place();
        for (KeyCode card : List.of(KeyCode.K, KeyCode.D)) {
            toTheTable(robot);
            shortcut(robot, card);
            String field = card == KeyCode.K ? "searchEverywhere" : "keepName";
            shortcut(robot, KeyCode.Z);
            robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
            robot.type(KeyCode.F6);
            shortcut(robot, KeyCode.F);
            for (int stop = 0; stop < 12; stop++) {
                robot.type(KeyCode.TAB);
                assertTrue(isWithinACard(scene.getFocusOwner()), "stop " + stop);
            }
            assertEquals(before, exploration.place());
            robot.type(KeyCode.ESCAPE);
            assertFalse(isOpen(field));
            assertEquals(before, exploration.place(), "Escape put the card away and nothing else");
            assertSame(table(TableId.COUNTRIES), scene.getFocusOwner());
        }
    }

    private static boolean isWithinACard(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("card")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void tabGoesRoundTheCardBothWaysAndShowsWhereItIs(FxRobot robot) {
        shortcut(robot, KeyCode.D);
        Node first = scene.getFocusOwner();
        assertEquals("keepName", first.getId());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        Node last = scene.getFocusOwner();
        assertTrue(last != first && last.isFocusVisible());
        robot.type(KeyCode.TAB);
        assertSame(first, scene.getFocusOwner());
        assertTrue(first.isFocusVisible());
    }

    @Test
    void aViewIsSavedAsAFileAndOpenedByTheKeyboardAlone(FxRobot robot) throws IOException {
        robot.interact(() -> exploration.go(Place.START.withColour(Optional.of("seoul-declaration"))
                .withSelection(party("KOR"))));
        Place saved = exploration.place();
        Path file = folder.resolve("korea.summitview");
        outside.answer = Optional.of(file);
        toTheTable(robot);
        shortcut(robot, KeyCode.D);
        robot.write("Korea");
        toButton(robot, "keepSaveFile");
        robot.type(KeyCode.SPACE);
        assertFalse(isOpen("keepName"));
        assertEquals(List.of("Korea.summitview"), outside.suggested);
        assertEquals("Saved to " + file, notices.currentProperty().get().orElseThrow().text());
        assertSame(table(TableId.COUNTRIES), scene.getFocusOwner());

        robot.interact(() -> exploration.go(Place.START));
        shortcut(robot, KeyCode.D);
        toButton(robot, "keepOpenFile");
        robot.type(KeyCode.SPACE);
        assertFalse(isOpen("keepName"));
        assertEquals(saved, exploration.place());

        Files.writeString(file, "nothing of the kind");
        openByCommand(robot, "open a view file");
        assertEquals(saved, exploration.place());
        assertTrue(notices.currentProperty().get().orElseThrow().text().startsWith("Nothing was opened: " + file));
        openByCommand(robot, "save this view");
        robot.interact(() -> exploration.go(Place.START));
        openByCommand(robot, "open a view file");
        assertEquals(saved, exploration.place());
    }

    private void openByCommand(FxRobot robot, String command) {
        shortcut(robot, KeyCode.K);
        robot.write(command);
        robot.type(KeyCode.ENTER);
    }

    private void toButton(FxRobot robot, String id) {
        for (int stop = 0; stop < 12 && scene.getFocusOwner() != node(id); stop++) {
            robot.type(KeyCode.TAB);
        }
    }

    @Test
    void aViewIsKeptAndOpenedByNameAndByItsLine(FxRobot robot) {
        robot.interact(() -> exploration.go(Place.START.withView(View.MATRIX).withSelection(party("KOR"))
                .withQuery(Query.EVERYTHING.withDocuments(Set.of("seoul-declaration")))));
        Place kept = exploration.place();
        shortcut(robot, KeyCode.D);
        robot.write("Mine");
        robot.type(KeyCode.ENTER);
        assertFalse(isOpen("keepName"));
        assertEquals(List.of("Mine"), preferences.get().views().stream().map(KeptView::name).toList());

        robot.interact(() -> exploration.go(Place.START));
        shortcut(robot, KeyCode.D);
        tab(robot, 8);
        robot.type(KeyCode.SPACE);
        assertEquals(kept, exploration.place());
        assertFalse(isOpen("keepName"));

        shortcut(robot, KeyCode.D);
        tab(robot, 3);
        robot.type(KeyCode.SPACE);
        assertFalse(isOpen("keepName"));
        String line = outside.clipboard.texts().getLast().text();
        robot.interact(() -> exploration.go(Place.START));
        shortcut(robot, KeyCode.D);
        tab(robot, 5);
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText("no line"));
        robot.type(KeyCode.ENTER);
        assertTrue(isOpen("keepName"));
        assertEquals(Place.START, exploration.place());
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText(line));
        robot.type(KeyCode.ENTER);
        assertEquals(kept, exploration.place());
    }

    private static void tab(FxRobot robot, int times) {
        for (int pressed = 0; pressed < times; pressed++) {
            robot.type(KeyCode.TAB);
        }
    }
}
