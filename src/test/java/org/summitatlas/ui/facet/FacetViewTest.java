package org.summitatlas.ui.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Documents stand in groups that fold, by mouse and by key. */
@ExtendWith(ApplicationExtension.class)
class FacetViewTest {

    private final Exploration exploration = Bundled.exploration();
    private Scene scene;

    @Start
    void start(Stage stage) {
        Messages messages = new Messages(Language.EN);
        scene = new Scene(new FacetView(new FacetViewModel(exploration, messages), messages).root(), 240, 850);
        stage.setScene(scene);
        stage.show();
    }

    private Node node(String id) {
        return scene.lookup("#" + id);
    }

    private ToggleButton heading(String group) {
        return (ToggleButton) node("documents-of-" + group);
    }

    private CheckBox box(String id) {
        return (CheckBox) node(id).lookup(".check-box");
    }

    @Test
    void aGroupFoldsByKey(FxRobot robot) {
        assertNotNull(node("documents-seoul-declaration"));
        robot.interact(heading("seoul-2024")::requestFocus);
        robot.type(KeyCode.SPACE);
        assertNull(node("documents-seoul-declaration"));
        assertEquals("Seoul 2024, 5 documents, collapsed", heading("seoul-2024").getAccessibleText());
        robot.type(KeyCode.SPACE);
        assertNotNull(node("documents-seoul-declaration"));
        assertEquals("Seoul 2024, 5 documents, expanded", heading("seoul-2024").getAccessibleText());
    }

    @Test
    void whatIsChosenStaysInSight(FxRobot robot) {
        robot.interact(() -> box("documents-seoul-declaration").fire());
        robot.clickOn(heading("seoul-2024"));
        assertNotNull(node("documents-seoul-declaration"));
        assertNull(node("documents-seoul-ministerial-statement"));
    }

    @Test
    void comparisonIsFoldedAtFirst(FxRobot robot) {
        assertNull(node("documents-cets-225"));
        robot.clickOn(heading("outside"));
        assertNotNull(node("documents-cets-225"));
    }

    @Test
    void aSummitLeavesItsOwnDocumentsAndKeepsTheKeyboardWhereItWas(FxRobot robot) {
        CheckBox declaration = box("documents-seoul-declaration");
        robot.interact(declaration::requestFocus);
        robot.interact(() -> exploration.chooseSummit(Optional.of("seoul-2024")));
        assertNull(node("documents-of-paris-2025"));
        assertNotNull(node("documents-of-seoul-2024"));
        assertSame(declaration, scene.getFocusOwner());
    }

    private void assertAsked(Set<String> chosen, Set<String> excluded) {
        assertEquals(chosen, exploration.place().query().documents());
        assertEquals(excluded, exploration.place().query().excluded());
    }

    @Test
    void aPressChoosesAnotherExcludesAndAThirdLetsGo(FxRobot robot) {
        CheckBox box = box("documents-seoul-declaration");
        robot.clickOn(box);
        assertAsked(Set.of("seoul-declaration"), Set.of());
        assertTrue(box.isSelected());
        robot.clickOn(box);
        assertAsked(Set.of(), Set.of("seoul-declaration"));
        assertTrue(box.isIndeterminate());
        assertFalse(box.isSelected());
        assertTrue(box.getAccessibleText().contains("excluded"), box.getAccessibleText());
        robot.moveTo(box);
        assertEquals(box.getAccessibleText(), box.getTooltip().getText());
        robot.clickOn(box);
        assertAsked(Set.of(), Set.of());
        assertFalse(box.isIndeterminate());
    }

    @Test
    void aClickWithShiftExcludesAtOnceAndDeleteLetsGo(FxRobot robot) {
        robot.interact(() -> box("documents-seoul-declaration").fireEvent(pressWithShift()));
        assertAsked(Set.of(), Set.of("seoul-declaration"));
        robot.interact(box("documents-seoul-declaration")::requestFocus);
        robot.type(KeyCode.DELETE);
        assertAsked(Set.of(), Set.of());
        robot.type(KeyCode.MINUS);
        assertAsked(Set.of(), Set.of("seoul-declaration"));
        robot.type(KeyCode.DIGIT0);
        assertAsked(Set.of(), Set.of());
        robot.type(KeyCode.SPACE);
        assertAsked(Set.of("seoul-declaration"), Set.of());
        robot.type(KeyCode.SPACE);
        assertAsked(Set.of(), Set.of("seoul-declaration"));
        robot.type(KeyCode.SPACE);
        assertAsked(Set.of(), Set.of());
    }

    /** The robot's mouse knows nothing of the keys held down. */
    private static MouseEvent pressWithShift() {
        return new MouseEvent(MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, true, false, false, false,
                true, false, false, true, false, true, null);
    }

    @Test
    void theMenuOfARowExcludes(FxRobot robot) {
        robot.rightClickOn(box("documents-seoul-declaration")).clickOn("Exclude it");
        assertAsked(Set.of(), Set.of("seoul-declaration"));
    }

    @Test
    void whatDoesNotExistYetCannotBeChosen(FxRobot robot) {
        robot.interact(() -> exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2023, 12, 31)))));
        assertTrue(node("documents-seoul-declaration").isDisabled());
        assertFalse(node("documents-bletchley-declaration").isDisabled());
        robot.interact(() -> exploration.ask(query -> query.withDocuments(Set.of("seoul-declaration"))));
        assertFalse(node("documents-seoul-declaration").isDisabled());
    }
}
