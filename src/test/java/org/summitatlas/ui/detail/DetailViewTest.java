package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DetailViewTest extends DetailStage {

    @Start
    void start(Stage window) {
        show(window);
    }

    @Test
    void nothingSelectedLeadsToTheSummit(FxRobot robot) {
        assertEquals("Nothing selected", title(robot));
        assertFalse(robot.lookup(".close").query().isVisible());
        robot.clickOn("AI Seoul Summit 2024");
        assertEquals(Optional.of(new EntityRef(EntityKind.SUMMIT, "seoul-2024")), exploration.place().selection());
    }

    @Test
    void evidenceOpensAndItsSourceIsFollowedOnlyAfterAQuestion(FxRobot robot) {
        select(robot, "party:KOR");
        assertEquals("Republic of Korea", title(robot));
        ButtonBase toggle = control(robot, "evidence for Seoul Declaration, 2 sources, collapsed");
        robot.clickOn(toggle);
        assertEquals("evidence for Seoul Declaration, 2 sources, expanded", toggle.getAccessibleText());
        assertTrue(shows(robot, "printed “Republic of Korea”"));
        String source = Bundled.atlas().source("seoul-declaration-text").title();
        String url = Bundled.atlas().source("seoul-declaration-text").url();
        assertTrue(shows(robot, source));

        press(robot, control(robot, "Open source: " + source));
        assertEquals(url, robot.lookup((TextArea area) -> visible(area)).<TextArea>query().getText());
        assertEquals(List.of(), opened);
        press(robot, control(robot, "Cancel: " + url));
        assertEquals(List.of(), opened);
        press(robot, control(robot, "Open source: " + source));
        press(robot, control(robot, "Open in browser: " + url));
        assertEquals(List.of(url), opened);
    }

    @Test
    void escapeClosesTheQuestionAndKeepsTheSelection(FxRobot robot) {
        select(robot, "document:seoul-declaration");
        String url = Bundled.atlas().document("seoul-declaration").url();
        Place before = exploration.place();
        press(robot, control(robot, "Official address: " + url));
        assertTrue(shows(robot, "Open in browser"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(shows(robot, "Open in browser"));
        assertEquals(before, exploration.place());
    }

    @Test
    void anAddressThatIsNotHttpsIsShownButNeverOpened(FxRobot robot) {
        select(robot, "source:pledge-list");
        String url = Bundled.atlas().source("pledge-list").url();
        press(robot, control(robot, "Open source: " + url));
        assertEquals(url, robot.lookup((TextArea area) -> visible(area)).<TextArea>query().getText());
        assertTrue(shows(robot, "Only https links are opened"));
        assertTrue(robot.lookup((ButtonBase node) -> ("Open in browser: " + url).equals(node.getAccessibleText()))
                .tryQuery().isEmpty());
        press(robot, control(robot, "Close: " + url));
        assertEquals(List.of(), opened);
    }

    @Test
    void aFlagOpensItsDisagreement(FxRobot robot) {
        select(robot, "person:kishida-fumio");
        robot.clickOn("sources differ");
        assertEquals(Optional.of(new EntityRef(EntityKind.DISAGREEMENT, "kishida-mode")),
                exploration.place().selection());
        assertTrue(shows(robot, "followed here"));
        robot.interact(exploration::goBack);
        assertEquals(Bundled.atlas().person("kishida-fumio").name().en(), title(robot));
    }

    @Test
    void aNameShowsMoreBesideThePointer(FxRobot robot) {
        select(robot, "document:seoul-declaration");
        ButtonBase name = robot.lookup((ButtonBase node) -> "Canada".equals(node.getText())).query();
        assertEquals("Endorsed: 21 May 2024 · primary", name.getAccessibleHelp());
        robot.moveTo(name);
        assertEquals("Endorsed: 21 May 2024 · primary", name.getTooltip().getText());
    }

    @Test
    void aDocumentTellsWhatItSays(FxRobot robot) {
        select(robot, "document:seoul-declaration");
        Bundled.atlas().document("seoul-declaration").paragraphs()
                .forEach(paragraph -> assertTrue(shows(robot, paragraph.gist().en()), paragraph.number()));
    }

    @Test
    void theKeyboardStaysInThePaneWhenALinkIsFollowed(FxRobot robot) {
        select(robot, "party:KOR");
        ButtonBase link = robot.lookup("Seoul Declaration").query();
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(EntityKind.DOCUMENT, exploration.place().selection().orElseThrow().kind());
        ScrollPane scroll = robot.lookup(".scroll-pane").query();
        assertEquals(scroll, stage.getScene().getFocusOwner());
        robot.type(KeyCode.PAGE_DOWN);
        assertTrue(scroll.getVvalue() > 0);
        press(robot, control(robot, "Close details"));
        assertEquals(Optional.empty(), exploration.place().selection());
    }

    @Test
    void aPrintedNumberStandsBesideOursInWords(FxRobot robot) {
        select(robot, "document:bletchley-declaration");
        assertTrue(robot.lookup((Node node) -> "printed 29, our list 29, agrees".equals(node.getAccessibleText()))
                .tryQuery().isPresent());
    }
}
