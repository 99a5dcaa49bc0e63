package org.summitatlas.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.FakeExport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The matrix of the bundled dataset on a screen of 560×480, too small for it. */
@ExtendWith(ApplicationExtension.class)
class MatrixViewTest {

    private final Exploration exploration = Bundled.exploration();
    private MatrixView view;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        exploration.change(place -> place.withView(View.MATRIX).withArrangement(View.MATRIX, "name"));
        Messages messages = new Messages(Language.EN);
        view = new MatrixView(new MatrixViewModel(exploration, messages), messages,
                FakeExport.into(() -> folder, exploration, messages));
        Scene scene = new Scene(view.root(), 560, 480);
        for (String css : List.of("theme.css", "common/common.css", "matrix/matrix.css")) {
            scene.getStylesheets().add(MatrixView.class.getResource("/org/summitatlas/ui/" + css).toExternalForm());
        }
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        view.root().applyCss();
        view.root().layout();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::close);
    }

    private Region grid() {
        return (Region) view.root().lookup(".matrix-grid");
    }

    /** What assistive technology hears of the cell where the keyboard stands. */
    private String spoken() {
        Node cell = (Node) grid().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    private List<String> names() {
        return view.root().lookupAll(".matrix-name").stream().filter(name -> name.getParent().isVisible())
                .sorted((left, right) -> Double.compare(left.getParent().getLayoutY(), right.getParent().getLayoutY()))
                .map(name -> ((Label) name).getText()).toList();
    }

    private void focus(FxRobot robot) {
        robot.interact(() -> grid().requestFocus());
    }

    @Test
    void onlyTheRowsInSightAreThere() {
        assertEquals("African Union Commission", names().getFirst());
        assertTrue(names().size() < 20, names().toString());
    }

    @Test
    void theKeyboardGoesFromCellToCellAndIsHeard(FxRobot robot) {
        focus(robot);
        assertEquals("African Union Commission: endorsed 1 of 9 documents open to it", spoken());
        robot.type(KeyCode.RIGHT);
        assertEquals("African Union Commission, Bletchley Declaration: not listed, the list is complete", spoken());
        robot.type(KeyCode.UP);
        assertTrue(spoken().contains("Endorsed by 29 states and the EU of those shown"), spoken());
    }

    @Test
    void farCellsScrollIntoSightAndHeadsStay(FxRobot robot) {
        focus(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        String last = names().getLast();
        assertTrue(spoken().startsWith(last + ":"), spoken() + " / " + last);
        List<String> corners = view.root().lookupAll(".matrix-corner").stream()
                .filter(corner -> corner.getParent().isVisible() && corner.getParent().getLayoutY() == 0)
                .map(corner -> ((Label) corner).getText()).toList();
        assertEquals(List.of("↓ Companies and institutions"), corners);
    }

    @Test
    void enterOnACellOpensItsPartyAndItsEvidence(FxRobot robot) {
        focus(robot);
        assertNull(view.root().lookup(".matrix-strip"));
        robot.interact(() -> exploration.select(EntityKind.PARTY.ref("BRA")));
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertEquals(Optional.of(EntityKind.PARTY.ref("BRA")), exploration.place().selection());
        Node strip = view.root().lookup(".matrix-strip");
        assertEquals("Brazil, Bletchley Declaration: endorsed, 1 Nov 2023, primary evidence",
                ((Label) strip.lookup(".matrix-strip-words")).getText());
        assertTrue(((Label) strip.lookup(".matrix-strip-place")).getText().startsWith("printed “Brazil”"));
        robot.type(KeyCode.RIGHT);
        assertTrue(((Label) strip.lookup(".matrix-strip-words")).getText().startsWith("Brazil, Safety Testing: "));
        robot.type(KeyCode.ESCAPE);
        assertNull(view.root().lookup(".matrix-strip"));
    }

    @Test
    void evidenceNeverCoversItsCell(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.RIGHT);
        for (int line = names().size(); line > 1; line--) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        robot.interact(view.root()::layout);
        Node cursor = view.root().lookup(".matrix-cursor");
        Node strip = view.root().lookup(".matrix-strip");
        assertNotNull(strip);
        assertTrue(cursor.localToScene(cursor.getBoundsInLocal()).getMaxY()
                <= strip.localToScene(strip.getBoundsInLocal()).getMinY() + 1);
    }

    @Test
    void aPressOnAHeadSortsAndEnterOpensTheDocument(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.RIGHT).type(KeyCode.UP).type(KeyCode.SPACE);
        assertEquals("document:bletchley-declaration", exploration.place().arrangement(View.MATRIX));
        assertTrue(spoken().startsWith("The Bletchley Declaration"), spoken());
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(EntityKind.DOCUMENT.ref("bletchley-declaration")), exploration.place().selection());
    }

    @Test
    void thePointerPressesWhatItIsOver(FxRobot robot) {
        Node title = view.root().lookupAll(".matrix-title").stream()
                .filter(node -> ((Label) node).getText().equals("Safety Testing")).findFirst().orElseThrow();
        robot.clickOn(title);
        assertEquals("document:bletchley-safety-testing", exploration.place().arrangement(View.MATRIX));
        robot.clickOn((Label label) -> label.getText().equals("France") && label.getParent().isVisible());
        assertEquals(Optional.of(EntityKind.PARTY.ref("FRA")), exploration.place().selection());
    }

    @Test
    void whoeverIsOpenedElsewhereComesIntoSight(FxRobot robot) {
        assertFalse(names().contains("United Kingdom"));
        robot.interact(() -> exploration.select(EntityKind.PARTY.ref("GBR")));
        assertTrue(names().contains("United Kingdom"));
    }

    @Test
    void documentsAskedAboutAreFramed(FxRobot robot) {
        robot.interact(() -> exploration.ask(query ->
                query.withExactly(Set.of("bletchley-declaration", "seoul-declaration"), Set.of("paris-statement"))));
        assertEquals(3, names().size());
        assertEquals(2, visible(".matrix-required"));
        assertEquals(1, visible(".matrix-excluded"));
        robot.interact(() -> exploration.clearQuery());
        assertEquals(0, visible(".matrix-required"));
    }

    private long visible(String selector) {
        return view.root().lookupAll(selector).stream().filter(Node::isVisible).count();
    }

    @Test
    void nothingFoundSaysWhatToDo(FxRobot robot) {
        robot.interact(() -> exploration.ask(query -> query.withText("zzz")));
        assertNull(view.root().lookup(".matrix-grid"));
        robot.clickOn((Hyperlink) view.root().lookup(".matrix-nothing .hyperlink"));
        assertTrue(exploration.place().query().isCleared());
        assertNotNull(view.root().lookup(".matrix-grid"));
    }

    @Test
    void theRowsCanBeTakenAway(FxRobot robot) throws IOException {
        robot.interact(() -> exploration.ask(query -> query.withExactly(Set.of("seoul-declaration"), Set.of())));
        MenuButton export = (MenuButton) view.root().lookup("#matrix-export");
        assertEquals("Export 11 rows", export.getText());
        robot.interact(() -> export.getItems().getFirst().fire());
        try (Stream<Path> files = Files.list(folder)) {
            List<String> lines = Files.readAllLines(files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst().orElseThrow());
            assertEquals(12, lines.size());
            assertTrue(lines.get(1).startsWith("AUS,Australia"), () -> lines.get(1));
        }
    }
}
