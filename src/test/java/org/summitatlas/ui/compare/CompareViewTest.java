package org.summitatlas.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.FakeExport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CompareViewTest {

    private final Exploration exploration = Bundled.exploration();
    private CompareView view;

    @TempDir
    Path folder;

    @Start
    void open(Stage stage) {
        exploration.change(place -> place.withView(View.COMPARE));
        Messages messages = new Messages(Language.EN);
        view = new CompareView(new CompareViewModel(exploration, messages), messages,
                FakeExport.into(() -> folder, exploration, messages));
        Scene scene = new Scene(view.root(), 800, 600);
        for (String css : List.of("theme.css", "common/common.css", "compare/compare.css")) {
            scene.getStylesheets().add(CompareView.class.getResource("/org/summitatlas/ui/" + css).toExternalForm());
        }
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::close);
    }

    private void arrange(FxRobot robot, String line) {
        robot.interact(() -> {
            exploration.change(place -> place.withArrangement(View.COMPARE, line));
            view.root().applyCss();
            view.root().layout();
        });
    }

    private String line() {
        return exploration.place().arrangement(View.COMPARE);
    }

    private <T extends Node> T node(String selector) {
        @SuppressWarnings("unchecked") // each test names the kind of node it asks for
        T found = (T) view.root().lookup(selector);
        return found;
    }

    private List<String> names() {
        return view.root().lookupAll(".compare-chip .hyperlink").stream().map(name -> ((Hyperlink) name).getText())
                .toList();
    }

    private Optional<EntityRef> selection() {
        return exploration.place().selection();
    }

    private CompareItem focused() {
        return (CompareItem) view.root().getScene().getFocusOwner();
    }

    @Test
    void typingFindsAndEnterAdds(FxRobot robot) {
        robot.clickOn("#compare-add").write("japa").type(KeyCode.ENTER);
        robot.write("republic of k").type(KeyCode.ENTER);
        assertEquals("party:JPN,party:KOR", line());
        assertEquals(List.of("Japan", "Republic of Korea"), names());
    }

    @Test
    void arrowsChooseEscapeClosesAndAClickAdds(FxRobot robot) {
        robot.clickOn("#compare-add").write("united");
        ListView<EntityRef> found = node("#compare-found");
        robot.type(KeyCode.DOWN);
        assertEquals(1, found.getSelectionModel().getSelectedIndex());
        robot.type(KeyCode.ESCAPE);
        assertFalse(found.isVisible());
        robot.type(KeyCode.DOWN);
        String third = found.getItems().get(2).id();
        robot.clickOn(found.lookupAll(".list-cell").stream().map(cell -> (Labeled) cell)
                .filter(cell -> cell.isVisible() && third.equals(id(cell))).findFirst().orElseThrow());
        assertEquals("party:" + third, line());
    }

    private static String id(Labeled cell) {
        return cell instanceof ListCell<?> list && list.getItem() instanceof EntityRef ref
                ? ref.id() : "";
    }

    @Test
    void aSuggestionBeginsAComparison(FxRobot robot) {
        robot.interact(() -> ((Button) node(".compare-suggestion")).fire());
        assertTrue(names().size() >= 2);
        robot.interact(() -> ((Button) node("#compare-remove-GBR")).fire());
        assertFalse(names().contains("United Kingdom"));
    }

    @Test
    void whatIsOpenIsAddedWithOneButton(FxRobot robot) {
        Button add = node("#compare-add-selected");
        assertFalse(add.isVisible());
        robot.interact(() -> exploration.select(EntityKind.PARTY.ref("FRA")));
        robot.clickOn(add);
        assertEquals("party:FRA", line());
        assertFalse(add.isVisible());
    }

    @Test
    void theSwitchHidesAndSaysHowMany(FxRobot robot) {
        arrange(robot, "party:KOR,party:JPN");
        int all = view.root().lookupAll(".compare-list > .compare-row").size();
        robot.clickOn((CheckBox) node("#compare-differences"));
        int left = view.root().lookupAll(".compare-list > .compare-row").size();
        assertEquals("party:KOR,party:JPN;differences", line());
        assertEquals("%d rows alike for all are hidden".formatted(all - left),
                ((Labeled) node(".compare-heading .compare-details")).getText());
    }

    @Test
    void arrowsWalkTheRowsAndEnterOpens(FxRobot robot) {
        arrange(robot, "party:KOR,party:JPN");
        CompareItem first = (CompareItem) view.root().lookupAll(".compare-list .compare-item").stream()
                .filter(Node::isFocusTraversable).findFirst().orElseThrow();
        robot.interact(first::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(EntityKind.DOCUMENT.ref("bletchley-declaration")), selection());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals(Optional.of(EntityKind.PARTY.ref("JPN")), selection());
        robot.type(KeyCode.DOWN);
        assertTrue(focused().getAccessibleText().startsWith("Documents, Safety Testing: Japan: endorsed"),
                focused().getAccessibleText());
        assertEquals(Set.of(focused()), Set.copyOf(view.root().lookupAll(".compare-list .compare-item").stream()
                .filter(Node::isFocusTraversable).toList()));
        robot.type(KeyCode.END);
        assertTrue(((ScrollPane) node("#compare-rows")).getVvalue() > 0.9);
        robot.type(KeyCode.HOME);
        assertEquals("Documents, Bletchley Declaration: Japan: endorsed, 1 Nov 2023 · primary",
                focused().getAccessibleText());
    }

    @Test
    void namesStayWhenTheRowsScroll(FxRobot robot) {
        arrange(robot, "party:KOR,party:JPN");
        Node name = node(".compare-chip");
        double before = name.localToScene(0, 0).getY();
        robot.interact(() -> ((ScrollPane) node("#compare-rows")).setVvalue(1));
        assertEquals(before, name.localToScene(0, 0).getY());
    }

    @Test
    void allOfALongListUnfolds(FxRobot robot) {
        arrange(robot, "document:bletchley-declaration,document:new-delhi-declaration");
        int before = view.root().lookupAll(".compare-name").size();
        CompareItem more = node(".compare-more");
        robot.interact(more::requestFocus);
        robot.type(KeyCode.SPACE);
        assertTrue(view.root().lookupAll(".compare-name").size() > before);
        assertTrue(focused().getStyleClass().contains("compare-name"));
    }

    @Test
    void theFileHasTheRowsShown(FxRobot robot) throws IOException {
        arrange(robot, "party:KOR,party:JPN;differences");
        MenuButton export = node("#compare-export");
        int rows = view.root().lookupAll(".compare-list > .compare-row").size();
        assertEquals("Export %d rows".formatted(rows), export.getText());
        robot.interact(() -> export.getItems().get(1).fire());
        try (var files = Files.list(folder)) {
            Path file = files.filter(one -> one.toString().endsWith(".csv")).findFirst().orElseThrow();
            assertEquals(rows + 1, Files.readAllLines(file).size());
        }
    }
}
