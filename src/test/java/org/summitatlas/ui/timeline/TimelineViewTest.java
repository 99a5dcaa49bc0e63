package org.summitatlas.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The timeline under pointer and keyboard. */
@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

    private final Exploration exploration = Bundled.exploration();
    private TextField before;
    private TimelineView view;
    private TimelineSurface surface;

    @Start
    void open(Stage stage) {
        exploration.change(place -> place.withView(View.TIMELINE));
        Messages messages = new Messages(Language.EN);
        view = new TimelineView(new TimelineViewModel(exploration, messages), messages);
        BorderPane pane = new BorderPane(view.root());
        before = new TextField();
        pane.setTop(before);
        Scene scene = new Scene(pane, 900, 760);
        for (String css : List.of("theme.css", "common/common.css", "timeline/timeline.css")) {
            scene.getStylesheets().add(TimelineView.class.getResource("/org/summitatlas/ui/" + css).toExternalForm());
        }
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        pane.applyCss();
        pane.layout();
        surface = (TimelineSurface) view.root().lookup(".timeline-surface");
    }

    @Stop
    void close() {
        view.close();
    }

    private MarkNode mark(String id) {
        return surface.marks().filter(node -> !node.isGathered() && node.marks().getFirst().item().id().equals(id))
                .findFirst().orElseThrow();
    }

    private void layout(FxRobot robot) {
        robot.interact(() -> view.root().layout());
    }

    private static Point2D sign(MarkNode node) {
        return node.localToScreen(4, MarkNode.HEIGHT / 2);
    }

    @Test
    void noNameCoversAnotherAtAnyScale(FxRobot robot) {
        for (double factor : new double[] {1, 2, 3, 4, 5}) {
            robot.interact(() -> surface.zoom(350, factor));
            layout(robot);
            List<MarkNode> marks = surface.marks().toList();
            for (MarkNode one : marks) {
                for (MarkNode other : marks) {
                    assertTrue(one == other || !covers(one, other), () -> one + " meets " + other);
                }
            }
        }
    }

    /** Rows may touch, and so may the ring of the keyboard. */
    private static boolean covers(MarkNode one, MarkNode other) {
        return one.getLayoutX() < other.getLayoutX() + other.getWidth()
                && other.getLayoutX() < one.getLayoutX() + one.getWidth()
                && one.getLayoutY() < other.getLayoutY() + other.getHeight()
                && other.getLayoutY() < one.getLayoutY() + one.getHeight();
    }

    @Test
    void aClickSelectsAndMarks(FxRobot robot) {
        robot.clickOn(sign(mark("document:bletchley-declaration")));
        layout(robot);
        assertEquals(Optional.of(EntityKind.DOCUMENT.ref("bletchley-declaration")), exploration.place().selection());
        assertTrue(mark("document:bletchley-declaration").getAccessibleText().endsWith(", selected"));
    }

    @Test
    void aDragMovesAndIsOneStep(FxRobot robot) {
        robot.interact(() -> view.zoomIn());
        layout(robot);
        robot.interact(exploration::endGesture);
        TimelineSpan from = surface.camera().span();
        robot.drag(surface.localToScreen(450, 20), MouseButton.PRIMARY).moveBy(-60, 0).moveBy(-60, 0).drop();
        assertTrue(surface.camera().span().from() > from.from());
        assertEquals(from.days(), surface.camera().span().days(), 1e-6);
        assertEquals(Optional.empty(), exploration.place().selection());
        robot.interact(exploration::goBack);
        assertEquals(from.from(), surface.camera().span().from(), 0.01);
    }

    @Test
    void theWheelZoomsAtThePointer(FxRobot robot) {
        double day = surface.camera().day(400);
        double width = surface.camera().dayWidth();
        robot.moveTo(surface.localToScreen(400, 20));
        robot.scroll(3, VerticalDirection.UP);
        assertNotEquals(width, surface.camera().dayWidth());
        assertEquals(400, surface.camera().x(day), 2);
        assertFalse(exploration.place().arrangement(View.TIMELINE).isEmpty());
    }

    @Test
    void keysWalkAlongAndAcrossAndSelect(FxRobot robot) {
        robot.clickOn(before).push(KeyCode.TAB);
        assertEquals("Bletchley 2023", focused());
        robot.push(KeyCode.RIGHT);
        assertEquals("Seoul 2024", focused());
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.DOWN);
        MarkNode below = (MarkNode) view.root().getScene().getFocusOwner();
        assertEquals(TimelineLane.DOCUMENTS, below.marks().getFirst().item().lane());
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(EntityKind.SUMMIT.ref("bletchley-2023")), exploration.place().selection());
    }

    private String focused() {
        return view.root().getScene().getFocusOwner().toString();
    }

    @Test
    void plusMinusAndZeroZoom(FxRobot robot) {
        robot.clickOn(before).push(KeyCode.TAB);
        double home = surface.camera().span().days();
        robot.write("+");
        assertEquals(home / 1.5, surface.camera().span().days(), 0.01);
        robot.write("0");
        assertEquals(home, surface.camera().span().days(), 0.01);
        assertEquals("", exploration.place().arrangement(View.TIMELINE));
    }

    @Test
    void gatheredMarksOpenWhenChosen(FxRobot robot) {
        MarkNode several = surface.marks().filter(MarkNode::isGathered).findFirst().orElseThrow();
        double days = surface.camera().span().days();
        robot.interact(() -> view.choose(several));
        layout(robot);
        assertTrue(surface.camera().span().days() < days);
        several.marks().forEach(mark -> assertTrue(surface.camera().span().overlaps(mark.item().span())));
        assertEquals(Optional.empty(), exploration.place().selection());
    }

    @Test
    void theSelectionComesIntoSight(FxRobot robot) {
        robot.interact(() -> exploration.chooseSummit(Optional.of("seoul-2024")));
        layout(robot);
        robot.interact(() -> exploration.select(EntityKind.PARTY.ref("openai")));
        layout(robot);
        assertTrue(surface.marks().filter(node -> node.concerns(exploration.place().selection()))
                .anyMatch(surface::isInSight));
    }

    @Test
    void arrowsOfTheSelectedDocumentAreBroughtOut(FxRobot robot) {
        robot.interact(() -> exploration.select(EntityKind.DOCUMENT.ref("state-of-the-science")));
        layout(robot);
        long lit = view.root().lookupAll(".link").stream()
                .filter(link -> link.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .count();
        assertEquals(2, lit);
    }

    @Test
    void pointingTellsAll(FxRobot robot) {
        robot.moveTo(sign(mark("document:bletchley-declaration")));
        Label card = (Label) view.root().lookup(".timeline-card");
        assertTrue(card.isVisible());
        assertTrue(card.getText().startsWith("Bletchley Declaration, 1 Nov 2023"));
    }
}
