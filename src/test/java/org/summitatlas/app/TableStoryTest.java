package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Notices;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Arranging a table and taking it away. */
class TableStoryTest extends WindowStory {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void exportWritesExactlyWhatIsShown(FxRobot robot) throws IOException {
        tick(robot, "documents-seoul-ai-business-pledge");
        openTable(robot, TableId.COMPANIES, "Companies");
        robot.interact(() -> sort(table(TableId.COMPANIES), "name", TableColumn.SortType.DESCENDING));
        outside.answer = Optional.of(folder.resolve("companies.csv"));
        robot.clickOn((MenuButton) node("exportButton")).clickOn("CSV, plain…");
        List<String> lines = Files.readString(folder.resolve("companies.csv")).lines().toList();
        assertEquals("name,name_ko,bletchley_safety_testing,frontier_ai_safety_commitments,seoul_ai_business_pledge,current_ai,"
                + "sustainable_ai_coalition,roost,new_delhi_frontier_commitments,endorsed,follow_through,framework_first,"
                + "framework_latest,days_to_first,source_ids,source_urls,locator,printed_as,confidence,as_of",
                lines.getFirst());
        assertEquals(16, lines.size());
        assertTrue(lines.get(1).startsWith("SK Telecom,"), lines.get(1));
        assertTrue(lines.getLast().startsWith("Adobe,"), lines.getLast());
        assertEquals(List.of("summit-atlas_companies_asof-2026-11-21_v2.0.0.csv"), outside.suggested);
        assertEquals("Saved 15 rows to " + folder.resolve("companies.csv"), notices.currentProperty().get().orElseThrow().text());
    }

    @Test
    void aFailedExportSaysWhyAndKeepsTheOldFile(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "old");
        outside.answer = Optional.of(file.resolve("companies.csv"));
        robot.clickOn((MenuButton) node("exportButton")).clickOn("CSV for Excel…");
        Notices.Notice notice = notices.currentProperty().get().orElseThrow();
        assertEquals(Notices.Tone.BAD, notice.tone());
        assertTrue(notice.text().startsWith("Nothing was saved: "), notice.text());
        assertTrue(notice.text().contains(file.toString()), notice.text());
        assertEquals("old", Files.readString(file));
        robot.clickOn((Button) node("noticeClose"));
        assertTrue(notices.currentProperty().get().isEmpty());
    }

    @Test
    void givingUpTheFileDialogWritesNothing(FxRobot robot) {
        robot.clickOn((MenuButton) node("exportButton")).clickOn("CSV for Excel…");
        assertTrue(notices.currentProperty().get().isEmpty());
    }

    @Test
    void ctrlCCopiesTheChosenRows(FxRobot robot) {
        TableView<?> countries = table(TableId.COUNTRIES);
        robot.interact(() -> {
            countries.requestFocus();
            countries.getSelectionModel().clearSelection();
            List.of("AUS", "CHL").forEach(id -> select(countries, id));
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        List<String> lines = outside.clipboard.texts().getFirst().text().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("Australia\t"), lines.get(1));
        assertTrue(lines.get(2).startsWith("Chile\t"), lines.get(2));
        assertTrue(outside.clipboard.texts().getFirst().html().contains("<td>Chile</td>"));
    }

    private static void select(TableView<?> countries, String id) {
        countries.getSelectionModel().select(countries.getItems().indexOf(Bundled.atlas().party(id)));
    }

    @Test
    void sortingTakesChosenRowsAlong(FxRobot robot) {
        TableView<?> countries = table(TableId.COUNTRIES);
        robot.interact(() -> countries.getSelectionModel().selectIndices(0, 2, 5));
        Set<Object> chosen = Set.copyOf(countries.getSelectionModel().getSelectedItems());
        for (TableColumn.SortType direction : TableColumn.SortType.values()) {
            robot.interact(() -> sort(countries, "name", direction));
            assertEquals(chosen, Set.copyOf(countries.getSelectionModel().getSelectedItems()));
        }
        robot.interact(() -> countries.getSortOrder().clear());
        assertEquals(Bundled.tables().table(TableId.COUNTRIES).rows(), countries.getItems());
    }

    @Test
    void hidingTheColumnThatSortsIsNoTrouble(FxRobot robot) {
        TableView<?> countries = table(TableId.COUNTRIES);
        robot.interact(() -> sort(countries, "groups", TableColumn.SortType.DESCENDING));
        MenuButton columns = node("columnsButton");
        robot.clickOn(columns);
        robot.interact(() -> columns.getItems().stream().filter(item -> "column-groups".equals(item.getId()))
                .findFirst().orElseThrow().fire());
        assertTrue(countries.getColumns().stream().noneMatch(column -> column.getId().equals("groups")));
        assertEquals(Bundled.tables().table(TableId.COUNTRIES).rows(), countries.getItems());
    }

    @Test
    void aWidenedColumnIsRememberedAndCanBeReset(FxRobot robot) {
        TableColumn<?, ?> name = table(TableId.COUNTRIES).getColumns().getFirst();
        double usual = name.getWidth();
        robot.interact(() -> name.setPrefWidth(usual + 60));
        assertTrue(preferences.get().table(TableId.COUNTRIES).orElseThrow().contains("name:" + Math.round(usual + 60)));
        MenuButton columns = node("columnsButton");
        robot.clickOn(columns);
        robot.interact(() -> columns.getItems().getLast().fire());
        assertEquals(usual, name.getWidth(), 0.5);
    }

    @Test
    void columnsAreChosenByKeyboardToo(FxRobot robot) {
        robot.interact(() -> node("columnsButton").requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        List<String> shown = table(TableId.COUNTRIES).getColumns().stream().map(TableColumn::getId).toList();
        assertNotEquals(Bundled.tables().table(TableId.COUNTRIES).columnsFor(Language.EN, Query.EVERYTHING).stream().map(Column::id).toList(), shown);
        assertTrue(((MenuButton) node("columnsButton")).isShowing(), "the menu stays for the next column");
    }

    @Test
    void columnsAreChosenAndRemembered(FxRobot robot) {
        MenuButton columns = node("columnsButton");
        robot.clickOn(columns);
        robot.interact(() -> columns.getItems().stream().filter(item -> "column-party".equals(item.getId()))
                .findFirst().orElseThrow().fire());
        assertEquals("party", table(TableId.COUNTRIES).getColumns().getFirst().getId());
        assertTrue(preferences.get().table(TableId.COUNTRIES).orElseThrow().startsWith("party"));
    }

    /** A party that is still there has the values of another day. */
    @Test
    void valuesFollowTheDayAndColumnsAreNotMadeAnew(FxRobot robot) {
        TableView<?> countries = table(TableId.COUNTRIES);
        TableColumn<?, ?> bletchley = countries.getColumns().stream()
                .filter(column -> column.getId().equals("bletchley_declaration")).findFirst().orElseThrow();
        robot.interact(() -> countries.scrollToColumnIndex(countries.getColumns().indexOf(bletchley)));
        assertEquals("joined later", shown(robot, countries, "NZL", "bletchley_declaration"));
        robot.interact(() -> exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2023, 11, 1)))));
        assertEquals("attended, not listed", shown(robot, countries, "NZL", "bletchley_declaration"));
        assertTrue(countries.getColumns().contains(bletchley), "the same column");
        robot.interact(exploration::goBack);
        assertEquals("joined later", shown(robot, countries, "NZL", "bletchley_declaration"));
    }

    /** What the cell of a party says on the screen, wherever its row stands. */
    private static String shown(FxRobot robot, TableView<?> table, String party, String column) {
        int row = table.getItems().indexOf(Bundled.atlas().party(party));
        List<String> found = new ArrayList<>();
        robot.interact(() -> table.scrollTo(row - 2));
        robot.interact(() -> {
            table.getScene().getRoot().applyCss();
            table.getScene().getRoot().layout();
            table.lookupAll(".table-cell").stream().map(node -> (TableCell<?, ?>) node)
                    .filter(cell -> cell.getTableColumn().getId().equals(column))
                    .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
                    .forEach(cell -> found.add(cell.getAccessibleText()));
        });
        return found.getFirst();
    }

    @Test
    void goingBackArrangesATableAsItWas(FxRobot robot) {
        List<String> before = columnIds();
        MenuButton columns = node("columnsButton");
        robot.clickOn(columns);
        robot.interact(() -> columns.getItems().stream().filter(item -> "column-groups".equals(item.getId()))
                .findFirst().orElseThrow().fire());
        assertNotEquals(before, columnIds());
        robot.interact(exploration::goBack);
        assertEquals(before, columnIds());
        assertEquals("*", preferences.get().table(TableId.COUNTRIES).orElseThrow());
    }

    private List<String> columnIds() {
        return table(TableId.COUNTRIES).getColumns().stream().map(TableColumn::getId).toList();
    }

    private static <T> void sort(TableView<T> table, String column, TableColumn.SortType direction) {
        TableColumn<T, ?> found = table.getColumns().stream().filter(item -> item.getId().equals(column)).findFirst().orElseThrow();
        found.setSortType(direction);
        table.getSortOrder().setAll(List.of(found));
    }
}
