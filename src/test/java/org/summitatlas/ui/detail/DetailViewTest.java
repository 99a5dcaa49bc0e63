package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DetailViewTest {

    private final Exploration exploration = Bundled.exploration();
    private final List<String> opened = new ArrayList<>();
    private DetailView view;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        Messages messages = new Messages(Language.EN);
        view = new DetailView(new DetailViewModel(exploration, messages), messages, opened::add);
        Scene scene = new Scene(view.root(), 348, 850);
        for (String sheet : List.of("theme.css", "common/common.css", "detail/detail.css")) {
            scene.getStylesheets().add(Messages.class.getResource(sheet).toExternalForm());
        }
        stage.setScene(scene);
        stage.show();
    }

    private void select(FxRobot robot, String ref) {
        robot.interact(() -> exploration.select(EntityRef.parse(ref).orElseThrow()));
    }

    private static ButtonBase control(FxRobot robot, String accessibleText) {
        return robot.lookup((ButtonBase node) -> visible(node) && accessibleText.equals(node.getAccessibleText())).query();
    }

    private static boolean visible(Node node) {
        return node == null || node.isVisible() && visible(node.getParent());
    }

    /** Uses a control by keyboard. */
    private static void press(FxRobot robot, ButtonBase control) {
        robot.interact(control::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup((Labeled node) -> visible(node) && node.getText() != null && node.getText().contains(text))
                .tryQuery().isPresent();
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".title").<Label>query().getText();
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
        press(robot, control(robot, "Official address: " + url));
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
        assertEquals(Optional.of(new EntityRef(EntityKind.DISAGREEMENT, "kishida-mode")), exploration.place().selection());
        assertTrue(shows(robot, "followed here"));
        robot.interact(exploration::goBack);
        assertEquals(Bundled.atlas().person("kishida-fumio").name().en(), title(robot));
    }

    @Test
    void severalQuestionsUnfoldInPlace(FxRobot robot) {
        select(robot, "document:seoul-ministerial-statement");
        String subject = title(robot);
        String question = Bundled.atlas().disagreement("ministerial-statement-subject").question().en();
        ButtonBase pill = control(robot, subject + ": 2 disagreements, collapsed");
        press(robot, pill);
        assertEquals(subject + ": 2 disagreements, expanded", pill.getAccessibleText());
        press(robot, robot.lookup((ButtonBase node) -> visible(node) && node.getStyleClass().contains("question-link")
                && node.getText().equals(question)).query());
        assertEquals(Optional.of(new EntityRef(EntityKind.DISAGREEMENT, "ministerial-statement-subject")),
                exploration.place().selection());
    }

    @Test
    void aNameShowsMoreBesideThePointer(FxRobot robot) {
        select(robot, "document:seoul-declaration");
        ButtonBase name = robot.lookup((ButtonBase node) -> "Australia".equals(node.getText())).query();
        assertEquals("Endorsed: 21 May 2024 · primary", name.getTooltip().getText());
    }

    @Test
    void aDocumentTellsWhatItSays(FxRobot robot) {
        select(robot, "document:seoul-declaration");
        Bundled.atlas().document("seoul-declaration").paragraphs()
                .forEach(paragraph -> assertTrue(shows(robot, paragraph.gist().en()), paragraph.number()));
    }

    @Test
    void whatWasOpenStaysOpenAndANewThingStartsAtTheTop(FxRobot robot) {
        select(robot, "party:KOR");
        press(robot, control(robot, "evidence for Seoul Declaration, 2 sources, collapsed"));
        ScrollPane scroll = robot.lookup(".scroll-pane").query();
        robot.interact(() -> scroll.setVvalue(0.5));
        select(robot, "party:KOR");
        assertEquals(0.5, scroll.getVvalue());
        assertNotNull(control(robot, "evidence for Seoul Declaration, 2 sources, expanded"));
        select(robot, "party:JPN");
        assertEquals(0, scroll.getVvalue());
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
    void aLongSectionUnfolds(FxRobot robot) {
        select(robot, "source:mofa-briefing");
        int before = robot.lookup(".entry").queryAll().size();
        press(robot, robot.lookup(".show-all").query());
        assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("entry-link"), "the keyboard goes on below");
        assertTrue(robot.lookup(".entry").queryAll().size() > before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"party:KOR", "person:kishida-fumio", "document:seoul-ai-business-pledge", "source:pledge-list",
            "session:seoul-leaders-session", "summit:seoul-2024", "disagreement:kishida-mode", "party:FJI"})
    void everythingThatCanBeUsedHasANameAndNothingIsCutOff(String ref, FxRobot robot) {
        select(robot, ref);
        robot.interact(() -> List.of(".evidence-toggle", ".address-link").forEach(style ->
                view.root().lookupAll(style).forEach(node -> ((ButtonBase) node).fire())));
        for (double width : new double[] {280, 520}) {
            robot.interact(() -> stage.setWidth(width));
            robot.interact(() -> view.root().layout());
            Set<ButtonBase> controls = robot.lookup((ButtonBase node) -> visible(node) && node.isFocusTraversable()).queryAll();
            controls.forEach(node -> assertFalse(node.getAccessibleText() == null || node.getAccessibleText().isBlank(),
                    node::toString));
            double right = view.root().getLayoutBounds().getWidth();
            robot.lookup((Labeled node) -> visible(node)).queryAllAs(Labeled.class).forEach(node -> {
                assertTrue(node.localToScene(node.getLayoutBounds()).getMaxX() <= right + 0.5, node::toString);
                assertTrue(node.getHeight() >= node.prefHeight(node.getWidth()) - 0.5, node::toString);
            });
        }
    }
}
