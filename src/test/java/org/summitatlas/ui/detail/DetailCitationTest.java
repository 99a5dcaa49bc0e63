package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Citations are copied from the pane. */
@ExtendWith(ApplicationExtension.class)
class DetailCitationTest extends DetailStage {

    @Start
    void start(Stage window) {
        show(window);
    }

    private static MenuButton menu(FxRobot robot) {
        return robot.lookup("#cite").query();
    }

    @Test
    void aDocumentIsCitedInEveryFormat(FxRobot robot) {
        select(robot, "document:seoul-declaration");
        assertEquals("Cite: " + title(robot), menu(robot).getAccessibleText());
        assertEquals(List.of("Copy as text", "Copy as BibTeX", "Copy as RIS", "Copy as CSL-JSON"),
                menu(robot).getItems().stream().map(MenuItem::getText).toList());
        List<CitationFormat> formats = Arrays.asList(CitationFormat.values());
        for (CitationFormat format : formats) {
            robot.interact(() -> menu(robot).getItems().get(formats.indexOf(format)).fire());
            assertEquals(format.text(Citations.ofDocument(Bundled.atlas(),
                    Bundled.atlas().document("seoul-declaration")), Language.EN), copied);
        }
        assertTrue(notices.currentProperty().get().orElseThrow().text().contains("CSL-JSON"));
    }

    @Test
    void theMenuOpensByKeyboard(FxRobot robot) {
        select(robot, "source:seoul-declaration-text");
        robot.interact(() -> menu(robot).requestFocus());
        robot.type(KeyCode.SPACE);
        assertTrue(menu(robot).isShowing());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertTrue(copied.startsWith("Department for Science, Innovation & Technology (GOV.UK), “Seoul Declaration"),
                copied);
    }

    @Test
    void whatIsNoPublicationHasNoMenu(FxRobot robot) {
        select(robot, "party:KOR");
        assertTrue(robot.lookup("#cite").tryQuery().isEmpty());
    }

    @Test
    void aFactIsCitedFromItsEvidence(FxRobot robot) {
        select(robot, "party:KOR");
        press(robot, control(robot, "evidence for Seoul Declaration, 2 sources, collapsed"));
        ButtonBase cite = control(robot, "Cite: Seoul Declaration");
        assertEquals("Copy citation", cite.getText());
        robot.interact(cite::requestFocus);
        robot.type(KeyCode.ENTER);
        List<String> lines = copied.lines().toList();
        assertEquals(3, lines.size(), copied);
        assertTrue(lines.getFirst().startsWith("Department for Science, Innovation & Technology (GOV.UK), “"), copied);
        assertTrue(lines.getFirst().contains("printed as “Republic of Korea”"), copied);
        assertTrue(lines.getLast().startsWith("Summit Atlas, “Summit Atlas dataset”, version "), copied);
        assertTrue(lines.getLast().contains("entry “Republic of Korea: Seoul Declaration”"), copied);
        assertTrue(notices.currentProperty().get().orElseThrow().text().startsWith("The citation is on the clipboard"));
    }
}
