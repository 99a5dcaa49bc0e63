package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Taking away what is shown, with the card and without. */
class TakeStoryTest extends WindowStory {

    private static final Query MINISTERIAL = Query.EVERYTHING.withDocuments(Set.of("seoul-ministerial-statement"));

    @Start
    void start(Stage stage) {
        open(stage);
    }

    private void openCard(FxRobot robot) {
        robot.interact(() -> node("view-map").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
    }

    private boolean isOpen() {
        return node("takeAway").isVisible();
    }

    private String text(String id) {
        return ((Label) node(id)).getText();
    }

    @Test
    void rowsAreSavedByTheKeyboardAlone(FxRobot robot) throws IOException {
        robot.interact(() -> exploration.go(Place.START.withQuery(MINISTERIAL)));
        openCard(robot);
        assertTrue(isOpen());
        assertEquals("take-table", scene.getFocusOwner().getId());
        outside.answer = Optional.of(folder.resolve("rows.md"));
        while (!scene.getFocusOwner().getId().startsWith("take-format")) {
            robot.type(KeyCode.TAB);
        }
        for (int step = 0; step < 5; step++) {
            robot.type(KeyCode.RIGHT);
        }
        assertTrue(((ToggleButton) node("take-format-markdown")).isSelected());
        while (scene.getFocusOwner() != node("takeSave")) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE);
        assertTrue(Files.readString(folder.resolve("rows.md")).startsWith("| name |"));
        assertEquals("Saved 28 rows to " + folder.resolve("rows.md"), text("takeSaid"));
        assertEquals(List.of("Markdown"), outside.kinds);
        robot.type(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertSame(node("view-map"), scene.getFocusOwner());
        assertEquals(MINISTERIAL, exploration.place().query(), "Escape put the card away and nothing else");
        openCard(robot);
        assertTrue(((ToggleButton) node("take-format-markdown")).isSelected(), "what was chosen is remembered");
    }

    /** As while a long export runs. */
    @Test
    void theCardKeepsTheKeyboardWhenTheButtonThatHasItIsSwitchedOff(FxRobot robot) {
        robot.interact(() -> exploration.go(Place.START.withQuery(MINISTERIAL)));
        openCard(robot);
        robot.interact(() -> node("takeSave").requestFocus());
        robot.interact(() -> node("takeSave").setDisable(true));
        robot.type(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(MINISTERIAL, exploration.place().query());
    }

    @Test
    void enterSavesFromWhereverNoButtonHasTheKeyboard(FxRobot robot) {
        openCard(robot);
        outside.answer = Optional.of(folder.resolve("rows.csv"));
        robot.type(KeyCode.ENTER);
        assertTrue(Files.exists(folder.resolve("rows.csv")));
        assertTrue(isOpen());
        robot.interact(() -> node("takeClose").requestFocus());
        robot.type(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(1, outside.kinds.size());
    }

    @Test
    void arrowKeysTurnThePages(FxRobot robot) {
        robot.interact(() -> exploration.go(Place.START.withView(View.INTERSECTIONS)));
        openCard(robot);
        robot.type(KeyCode.DOWN);
        ImageView picture = node("takePicture");
        assertTrue(picture.getImage().getWidth() >= 1000, "the picture is there to look at");
        robot.type(KeyCode.DOWN);
        assertTrue(((TextArea) node("takeCitation")).getText().contains("Summit Atlas"));
        robot.type(KeyCode.DOWN);
        assertTrue(text("takeSummary").startsWith("summit-atlas_answer-"), text("takeSummary"));
        assertFalse(node("takeCopy").isVisible());
        robot.type(KeyCode.DOWN);
        assertTrue(text("takeSummary").startsWith("summit-atlas_data-package_"), text("takeSummary"));
    }

    @Test
    void aRefusedFileIsToldInTheCard(FxRobot robot) throws IOException {
        outside.answer = Optional.of(Files.writeString(folder.resolve("file"), "old").resolve("rows.csv"));
        openCard(robot);
        robot.clickOn((Button) node("takeSave"));
        assertTrue(text("takeSaid").startsWith("Nothing was saved: "), text("takeSaid"));
        assertEquals("old", Files.readString(folder.resolve("file")));
    }

    @Test
    void moreOpensTheCardAtTheRowsOfTheMenu(FxRobot robot) {
        robot.interact(() -> exploration.go(Place.START.withTable(TableId.COMPANIES)));
        robot.clickOn((MenuButton) node("exportButton")).clickOn("More…");
        assertTrue(isOpen());
        assertTrue(((ToggleButton) node("take-rows-companies")).isSelected());
        robot.clickOn((Button) node("takeCopy"));
        assertTrue(outside.clipboard.texts().getFirst().text().startsWith("name\t"));
        robot.clickOn((Button) node("takeClose"));
        robot.interact(() -> exploration.go(Place.START.withView(View.COMPARE)
                .withArrangement(View.COMPARE, "party:KOR,party:GBR")));
        robot.clickOn((MenuButton) node("compare-export")).clickOn("More…");
        assertTrue(((ToggleButton) node("take-rows-compare-KOR-GBR")).isSelected());
    }

    @Test
    void commandsOpenAPageOrCopyAtOnce(FxRobot robot) {
        robot.interact(() -> exploration.go(Place.START.withView(View.INTERSECTIONS)));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("data package");
        robot.type(KeyCode.ENTER);
        assertTrue(isOpen());
        assertTrue(((ToggleButton) node("take-data")).isSelected());
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("copy a picture");
        robot.type(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(1, outside.clipboard.pictures().size());
    }

    @Test
    void theSentenceIsCopiedWithItsCitation(FxRobot robot) {
        robot.interact(() -> exploration.go(Place.START.withQuery(MINISTERIAL)));
        robot.clickOn((Hyperlink) node("copyLink"));
        String copied = outside.clipboard.texts().getFirst().text();
        assertTrue(copied.startsWith(sentence() + " "), copied);
        assertTrue(copied.contains("Summit Atlas"), copied);
        assertEquals(1, copied.lines().count());
    }
}
