package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.Match;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The stories of the whole window: what a person does, and what every part then shows. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    private static final World WORLD = World.load(new EqualEarth());

    private final Exploration exploration = Bundled.exploration();
    private final Notices notices = new Notices();
    private final FakePorts outside = new FakePorts();
    private final ObjectProperty<Preferences> preferences =
            new SimpleObjectProperty<>(Preferences.initial(Language.EN).withTheme(ThemeChoice.LIGHT));
    private LivingWindow window;
    private Scene scene;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        window = new LivingWindow(exploration, WORLD, notices, preferences, outside.ports());
        scene = window.scene();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(940);
        stage.show();
    }

    private <T extends Node> T node(String id) {
        @SuppressWarnings("unchecked") // each test names the kind of node it asks for
        T found = (T) scene.lookup("#" + id);
        return found;
    }

    private TableView<?> table(TableId id) {
        return node("table-" + id.word());
    }

    private void tick(FxRobot robot, String facet) {
        robot.clickOn((CheckBox) node(facet).lookup(".check-box"));
    }

    /** Opens a table by its tab, or from the menu of those tabs that do not fit. */
    private void openTable(FxRobot robot, TableId id, String name) {
        ToggleButton tab = node("tab-" + id.word());
        if (tab.isVisible()) {
            robot.clickOn(tab);
        } else {
            robot.clickOn((MenuButton) scene.lookup(".more-tabs"));
            robot.clickOn((Label label) -> label.getText() != null && label.getText().startsWith(name + "  "));
        }
    }

    private String sentence() {
        return ((Label) scene.lookup(".sentence")).getText();
    }

    private static EntityRef party(String id) {
        return new EntityRef(EntityKind.PARTY, id);
    }

    @Test
    void choosingADocumentChangesSentenceTableAndChips(FxRobot robot) {
        tick(robot, "documents-seoul-ministerial-statement");
        assertEquals("27 states and the EU endorsed the Ministerial Statement.", sentence());
        assertEquals(28, table(TableId.COUNTRIES).getItems().size());
        assertEquals("Export 28 rows", ((MenuButton) node("exportButton")).getText());
        robot.clickOn((Button) node("chip-documents-seoul-ministerial-statement"));
        assertEquals(31, table(TableId.COUNTRIES).getItems().size());
        assertFalse(((Hyperlink) node("clearLink")).isVisible());
    }

    @Test
    void companiesAreFilteredByPledgeWithAnyAllNone(FxRobot robot) {
        openTable(robot, TableId.COMPANIES, "Companies");
        tick(robot, "documents-seoul-ai-business-pledge");
        tick(robot, "documents-frontier-ai-safety-commitments");
        assertEquals(27, table(TableId.COMPANIES).getItems().size());
        robot.clickOn((ToggleButton) node("match-all"));
        assertEquals(8, table(TableId.COMPANIES).getItems().size());
        assertEquals(Match.ALL, exploration.place().query().match());
        robot.clickOn((Hyperlink) node("clearLink"));
        assertEquals(27, table(TableId.COMPANIES).getItems().size());
    }

    @Test
    void aRowOpensItsDetailAndEscapeBacksOut(FxRobot robot) {
        robot.interact(() -> table(TableId.COUNTRIES).getSelectionModel().select(2));
        assertEquals(Optional.of(party("CHL")), exploration.place().selection());
        robot.interact(() -> table(TableId.COUNTRIES).requestFocus());
        robot.type(KeyCode.DOWN);
        assertEquals(Optional.of(party("CHN")), exploration.place().selection());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), exploration.place().selection());
        assertTrue(table(TableId.COUNTRIES).getSelectionModel().isEmpty());
    }

    @Test
    void theTableFollowsASelectionMadeElsewhere(FxRobot robot) {
        robot.interact(() -> exploration.select(party("KOR")));
        Object row = table(TableId.COUNTRIES).getSelectionModel().getSelectedItem();
        assertEquals(Bundled.atlas().party("KOR"), row);
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
    void searchFoldsDiacriticsAndFindsKoreanNames(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("turkiye");
        assertEquals(List.of(Bundled.atlas().party("TUR")), table(TableId.COUNTRIES).getItems());
        robot.type(KeyCode.ESCAPE);
        assertEquals("", ((TextField) node("searchField")).getText());
        robot.write("윤석열");
        openTable(robot, TableId.LEADERS, "Leaders");
        assertEquals(List.of(Bundled.atlas().person("yoon-suk-yeol")), table(TableId.LEADERS).getItems());
    }

    @Test
    void anEmptyTableSaysWhereSomethingWasFound(FxRobot robot) {
        robot.interact(() -> exploration.change(place -> place.withTable(TableId.COMPANIES)
                .withQuery(place.query().withText("Kishida"))));
        Hyperlink leaders = robot.lookup((Hyperlink link) -> link.getText().startsWith("Leaders")).query();
        robot.clickOn(leaders);
        assertEquals(TableId.LEADERS, exploration.place().table());
        assertEquals(1, table(TableId.LEADERS).getItems().size());
    }

    @Test
    void exportWritesExactlyWhatIsShown(FxRobot robot) throws IOException {
        tick(robot, "documents-seoul-ai-business-pledge");
        openTable(robot, TableId.COMPANIES, "Companies");
        robot.interact(() -> sort(table(TableId.COMPANIES), "name", TableColumn.SortType.DESCENDING));
        outside.answer = Optional.of(folder.resolve("companies.csv"));
        robot.clickOn((MenuButton) node("exportButton")).clickOn("CSV, plain…");
        List<String> lines = Files.readString(folder.resolve("companies.csv")).lines().toList();
        assertEquals("name,name_ko,frontier_ai_safety_commitments,seoul_ai_business_pledge,endorsed", lines.getFirst());
        assertEquals(16, lines.size());
        assertTrue(lines.get(1).startsWith("SK Telecom,"), lines.get(1));
        assertTrue(lines.getLast().startsWith("Adobe,"), lines.getLast());
        assertEquals(List.of("summit-atlas_companies_asof-2026-11-21_v1.0.0.csv"), outside.suggested);
        assertEquals("Saved 15 rows to " + folder.resolve("companies.csv"), notices.currentProperty().get().orElseThrow().text());
    }

    private static <T> void sort(TableView<T> table, String column, TableColumn.SortType direction) {
        TableColumn<T, ?> found = table.getColumns().stream().filter(item -> item.getId().equals(column)).findFirst().orElseThrow();
        found.setSortType(direction);
        table.getSortOrder().setAll(List.of(found));
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
            countries.getSelectionModel().selectIndices(0, 2);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        List<String> lines = outside.copied.getFirst().text().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("Australia\t"), lines.get(1));
        assertTrue(lines.get(2).startsWith("Chile\t"), lines.get(2));
        assertTrue(outside.copied.getFirst().html().contains("<td>Chile</td>"));
    }

    @Test
    void filteringKeepsRowsThatWereChosenAndChangesNothingElse(FxRobot robot) {
        TableView<?> countries = table(TableId.COUNTRIES);
        robot.interact(() -> countries.getSelectionModel().select(0));
        robot.interact(() -> countries.getSelectionModel().select(2));
        Optional<EntityRef> open = exploration.place().selection();
        tick(robot, "documents-seoul-ministerial-statement");
        assertEquals(Set.of("seoul-ministerial-statement"), exploration.place().query().documents());
        assertEquals(exploration.place().query(), exploration.results().query());
        assertEquals(28, countries.getItems().size());
        assertEquals(open, exploration.place().selection());
        robot.interact(exploration::goBack);
        assertEquals(Set.of(), exploration.place().query().documents());
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
    void columnsAreChosenAndRemembered(FxRobot robot) {
        MenuButton columns = node("columnsButton");
        robot.clickOn(columns);
        robot.interact(() -> columns.getItems().stream().filter(item -> "column-party".equals(item.getId()))
                .findFirst().orElseThrow().fire());
        assertEquals("party", table(TableId.COUNTRIES).getColumns().getFirst().getId());
        assertTrue(preferences.get().table(TableId.COUNTRIES).orElseThrow().startsWith("party"));
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

    private double[] dividers() {
        return scene.getRoot().lookupAll(".split-pane").stream()
                .flatMapToDouble(pane -> DoubleStream.of(((SplitPane) pane).getDividerPositions())).toArray();
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
        for (int step = 0; step < 4; step++) {
            robot.type(KeyCode.F6);
            seen.add(paneOf(scene.getFocusOwner()));
        }
        assertEquals(Set.of("facets-scroll", "map-view", "tables", "detail"), seen);
    }

    private static String paneOf(Node node) {
        for (Node now = node; now != null; now = now.getParent()) {
            for (String pane : List.of("facets-scroll", "map-view", "tables", "detail")) {
                if (now.getStyleClass().contains(pane)) {
                    return pane;
                }
            }
        }
        return "none";
    }
}
