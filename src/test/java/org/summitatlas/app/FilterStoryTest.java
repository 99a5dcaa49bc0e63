package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.ui.Bundled;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Choosing, searching and selecting: the same everywhere in the window. */
class FilterStoryTest extends WindowStory {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void choosingADocumentChangesSentenceTableAndChips(FxRobot robot) {
        tick(robot, "documents-seoul-ministerial-statement");
        assertEquals("27 states and the EU endorsed the Ministerial Statement.", sentence());
        assertEquals(28, table(TableId.COUNTRIES).getItems().size());
        assertEquals("Export 28 rows", ((MenuButton) node("exportButton")).getText());
        robot.clickOn((Button) node("chip-documents-seoul-ministerial-statement"));
        assertEquals(Bundled.tables().table(TableId.COUNTRIES).rows(), table(TableId.COUNTRIES).getItems());
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
        assertEquals(Bundled.tables().table(TableId.COMPANIES).rows(), table(TableId.COMPANIES).getItems());
    }

    @Test
    void aRowOpensItsDetailAndEscapeBacksOut(FxRobot robot) {
        List<?> rows = table(TableId.COUNTRIES).getItems();
        robot.interact(() -> table(TableId.COUNTRIES).getSelectionModel().select(2));
        assertEquals(Optional.of(((Party) rows.get(2)).ref()), exploration.place().selection());
        robot.interact(() -> table(TableId.COUNTRIES).requestFocus());
        robot.type(KeyCode.DOWN);
        assertEquals(Optional.of(((Party) rows.get(3)).ref()), exploration.place().selection());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), exploration.place().selection());
        assertTrue(table(TableId.COUNTRIES).getSelectionModel().isEmpty());
    }

    @Test
    void theSwitchShowsOneSummitEverywhere(FxRobot robot) {
        MenuButton menu = (MenuButton) scene.lookup(".summit-menu");
        assertEquals("All", menu.getText());
        robot.clickOn(menu);
        robot.clickOn((Label item) -> item.getParent().getStyleClass().contains("menu-item")
                && item.getText().equals("Paris 2025"));
        assertEquals("Paris 2025", menu.getText());
        assertTrue(sentence().startsWith("At Paris 2025, "), sentence());
        assertEquals(exploration.results().count(TableId.COUNTRIES), table(TableId.COUNTRIES).getItems().size());
        assertNotNull(node("documents-paris-statement"));
        assertNull(node("documents-seoul-declaration"));
        assertEquals(Optional.of(EntityKind.SUMMIT.ref("paris-2025")), exploration.place().selection());
        robot.interact(exploration::goBack);
        assertNotNull(node("documents-seoul-declaration"));
        assertEquals("All", menu.getText());
    }

    @Test
    void theTableFollowsASelectionMadeElsewhere(FxRobot robot) {
        robot.interact(() -> exploration.select(party("KOR")));
        Object row = table(TableId.COUNTRIES).getSelectionModel().getSelectedItem();
        assertEquals(Bundled.atlas().party("KOR"), row);
    }

    private TextField box() {
        return node("searchField");
    }

    private void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private Query query() {
        return exploration.place().query();
    }

    @Test
    void searchFoldsDiacriticsAndFindsKoreanNames(FxRobot robot) {
        shortcut(robot, KeyCode.F);
        robot.write("turkiye");
        assertEquals(List.of(Bundled.atlas().party("TUR")), table(TableId.COUNTRIES).getItems());
        shortcut(robot, KeyCode.F);
        robot.write("윤석열");
        openTable(robot, TableId.LEADERS, "Leaders");
        assertEquals(List.of(Bundled.atlas().person("yoon-suk-yeol")), table(TableId.LEADERS).getItems());
    }

    @Test
    void endorsedOneAndNotAnotherIsThreeClicks(FxRobot robot) {
        tick(robot, "documents-seoul-ministerial-statement");
        tick(robot, "documents-bletchley-declaration");
        tick(robot, "documents-bletchley-declaration");
        assertEquals("signed:seoul-ministerial-statement -signed:bletchley-declaration", box().getText());
        Set<String> expected = Bundled.atlas().data().parties().stream()
                .filter(party -> endorsed(party, "seoul-ministerial-statement"))
                .filter(party -> !endorsed(party, "bletchley-declaration")).map(Party::id).collect(Collectors.toSet());
        assertFalse(expected.isEmpty());
        assertEquals(expected, exploration.results().partyIds());
        assertEquals(expected, table(TableId.COUNTRIES).getItems().stream().map(row -> ((Party) row).id())
                .collect(Collectors.toSet()));
        assertNotNull(node("chip-documents-bletchley-declaration"));
    }

    private static boolean endorsed(Party party, String document) {
        return switch (Bundled.atlas().standing(party, Bundled.atlas().document(document))) {
            case ENDORSED, JOINED_LATER -> true;
            default -> false;
        };
    }

    @Test
    void facetsAndBoxAreTwoViewsOfOneQuery(FxRobot robot) {
        shortcut(robot, KeyCode.F);
        robot.write("signed:seoul-declaration -signed:paris-statement kind:state");
        assertTrue(facet("documents-seoul-declaration").isSelected());
        assertTrue(facet("documents-paris-statement").isIndeterminate());
        assertTrue(facet("kinds-STATE").isSelected());
        robot.interact(() -> facet("kinds-STATE").fire());
        assertEquals("signed:seoul-declaration -signed:paris-statement", box().getText());
        robot.clickOn((Button) node("chip-documents-paris-statement"));
        assertEquals("signed:seoul-declaration", box().getText());
        robot.interact(exploration::goBack);
        assertEquals("signed:seoul-declaration -signed:paris-statement", box().getText());
    }

    private CheckBox facet(String id) {
        return (CheckBox) node(id).lookup(".check-box");
    }

    @Test
    void aFacetAddsToWhatOnlyTheBoxCanWrite(FxRobot robot) {
        shortcut(robot, KeyCode.F);
        robot.write("(group:G7 kind:state) OR group:G20");
        List<?> others = query().others();
        assertEquals(1, others.size());
        tick(robot, "documents-seoul-declaration");
        assertEquals(others, query().others());
        assertEquals(Set.of("seoul-declaration"), query().documents());
        assertEquals(QueryText.printAsked(query()), box().getText());
        robot.clickOn((Button) node("chip-other-0"));
        assertEquals("signed:seoul-declaration", box().getText());
    }

    @Test
    void aWrongWordIsMarkedAndMendedByTheMouse(FxRobot robot) {
        shortcut(robot, KeyCode.F);
        robot.write("kind:state sined:seoul-declaration ");
        assertEquals(Set.of(PartyKind.STATE), query().kinds());
        assertTrue(node("queryPopup").isVisible());
        assertTrue(((Label) node("queryMessage")).getText().contains("sined"));
        Region underline = node("queryUnderline");
        assertTrue(underline.isVisible() && underline.getWidth() > 10, "underline of " + underline.getWidth());
        robot.clickOn(scene.lookup(".query-offer"));
        assertTrue(box().isFocused());
        assertEquals(Set.of("seoul-declaration"), query().documents());
        assertFalse(node("queryUnderline").isVisible());
    }

    @Test
    void offersAreTakenByKeyAndEscapeClosesThenClearsThenBacksOut(FxRobot robot) {
        robot.interact(() -> exploration.select(party("KOR")));
        robot.interact(() -> table(TableId.COUNTRIES).requestFocus());
        robot.type(KeyCode.SLASH);
        assertTrue(box().isFocused());
        assertEquals("", box().getText());
        robot.write("signed:seoul-d");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("signed:seoul-declaration ", box().getText());
        assertEquals(Set.of("seoul-declaration"), query().documents());
        assertFalse(node("queryPopup").isVisible());
        robot.write("ki");
        assertTrue(node("queryPopup").isVisible());
        robot.type(KeyCode.ESCAPE);
        assertFalse(node("queryPopup").isVisible());
        assertEquals("signed:seoul-declaration ki", box().getText());
        robot.type(KeyCode.ESCAPE);
        assertEquals("", box().getText());
        assertEquals(Query.EVERYTHING, query());
        assertEquals(Optional.of(party("KOR")), exploration.place().selection());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), exploration.place().selection());
    }

    @Test
    void undoTakesBackTypingInTheBoxAndStepsElsewhere(FxRobot robot) {
        tick(robot, "documents-seoul-declaration");
        tick(robot, "documents-paris-statement");
        shortcut(robot, KeyCode.Z);
        assertEquals(Set.of("seoul-declaration"), query().documents());
        shortcut(robot, KeyCode.Y);
        assertEquals(Set.of("seoul-declaration", "paris-statement"), query().documents());
        shortcut(robot, KeyCode.F);
        shortcut(robot, KeyCode.Z);
        assertEquals("signed:seoul-declaration", box().getText());
        robot.interact(box()::end);
        robot.write(" korea");
        shortcut(robot, KeyCode.Z);
        assertEquals("signed:seoul-declaration", box().getText().strip());
        assertEquals(Set.of("seoul-declaration"), query().documents());
        assertTrue(box().isFocused());
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
}
