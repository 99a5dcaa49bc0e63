package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.ui.Bundled;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DetailUnfoldingTest extends DetailStage {

    @Start
    void start(Stage window) {
        show(window);
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
    void aLongSectionUnfolds(FxRobot robot) {
        select(robot, "source:mofa-briefing");
        int before = robot.lookup(".entry").queryAll().size();
        press(robot, robot.lookup(".show-all").query());
        assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("entry-link"),
                "the keyboard goes on below");
        assertTrue(robot.lookup(".entry").queryAll().size() > before);
    }

    @Test
    void manyNamesUnfold(FxRobot robot) {
        select(robot, "document:us-military-ai-declaration");
        assertFalse(shows(robot, "United Kingdom"));
        press(robot, control(robot, "Show all 58 of Endorsed"));
        assertTrue(shows(robot, "United Kingdom"));
        assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("entry-link"),
                "the keyboard goes on there");
        select(robot, "party:KOR");
        robot.interact(exploration::goBack);
        assertTrue(shows(robot, "United Kingdom"), "it stays unfolded");
    }

    @Test
    void aDotStandsOnlyBetweenWordsOfOneRow(FxRobot robot) {
        select(robot, "party:KOR");
        robot.interact(() -> view.root().layout());
        robot.lookup((Label node) -> visible(node) && node.getStyleClass().contains(WrapPane.DOT))
                .queryAllAs(Label.class).forEach(dot -> {
                    List<Node> row = dot.getParent().getChildrenUnmodifiable();
                    Node next = row.get(row.indexOf(dot) + 1);
                    assertTrue(next.getBoundsInParent().getMinX() >= dot.getBoundsInParent().getMaxX() - 0.5,
                            next::toString);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"document:paris-statement", "document:cets-225", "party:anthropic", "party:USA",
            "summit:new-delhi-2026", "summit:geneva-2027", "disagreement:paris-statement-total", "person:kishida-fumio",
            "document:seoul-ai-business-pledge", "source:pledge-list",
            "session:seoul-leaders-session", "summit:seoul-2024", "disagreement:kishida-mode", "party:FJI"})
    void everythingThatCanBeUsedHasANameAndNothingIsCutOff(String ref, FxRobot robot) {
        select(robot, ref);
        robot.interact(() -> List.of(".evidence-toggle", ".address-link").forEach(style ->
                view.root().lookupAll(style).forEach(node -> ((ButtonBase) node).fire())));
        for (double width : new double[] {280, 520}) {
            robot.interact(() -> stage.setWidth(width));
            robot.interact(() -> view.root().layout());
            Set<ButtonBase> controls = robot.lookup((ButtonBase node) -> visible(node) && node.isFocusTraversable())
                    .queryAll();
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
