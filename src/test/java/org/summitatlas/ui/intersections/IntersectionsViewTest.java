package org.summitatlas.ui.intersections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.FakeClipboard;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.FakeExport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Bars to click, to walk along by keyboard, and whose members are named below. */
@ExtendWith(ApplicationExtension.class)
class IntersectionsViewTest {

    private final Exploration exploration = Bundled.exploration();
    private final Messages messages = new Messages(Language.EN);
    private final IntersectionsViewModel model = new IntersectionsViewModel(exploration, messages);
    private final FakeClipboard clipboard = new FakeClipboard();
    private IntersectionsView view;
    private Scene scene;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        exploration.change(place -> place.withView(View.INTERSECTIONS)
                .withQuery(place.query().withDocuments(Set.of("bletchley-declaration", "paris-statement"))));
        view = new IntersectionsView(model, messages, clipboard,
                FakeExport.into(() -> folder, exploration, messages));
        scene = new Scene(view.root(), 720, 620);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @Stop
    void stop() {
        view.close();
    }

    private List<BarNode> bars() {
        return scene.getRoot().lookupAll(".intersection-bar").stream().map(BarNode.class::cast).toList();
    }

    private String told() {
        return ((Label) scene.lookup(".told")).getText();
    }

    private List<String> names() {
        return scene.getRoot().lookupAll(".names > .hyperlink").stream()
                .map(link -> ((Hyperlink) link).getText()).toList();
    }

    private long found() {
        return exploration.results().parties().size();
    }

    @Test
    void clickingABarSelectsItsMembersEverywhereAndAgainLetsGo(FxRobot robot) {
        BarNode bar = bars().get(1);
        int all = Bundled.exploration().results().parties().size();
        robot.clickOn(bar);
        assertTrue(bar.isMarked());
        assertEquals(bar.combination().size(), found());
        assertEquals(3, bars().size());
        assertEquals(bar.combination().size(), names().size());
        robot.clickOn(bar);
        assertFalse(bar.isMarked());
        assertEquals(all, found());
        assertEquals(3, bars().size());
    }

    @Test
    void arrowsWalkAlongTheBarsAndEnterSelects(FxRobot robot) {
        robot.interact(bars().getFirst()::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertSame(bars().get(1), scene.getFocusOwner());
        assertTrue(bars().get(1).isFocusVisible());
        assertEquals(1, bars().stream().filter(Node::isFocusTraversable).count());
        robot.type(KeyCode.END);
        assertSame(bars().getLast(), scene.getFocusOwner());
        robot.type(KeyCode.RIGHT);
        assertSame(bars().getLast(), scene.getFocusOwner());
        robot.type(KeyCode.HOME);
        assertSame(bars().getFirst(), scene.getFocusOwner());
        robot.type(KeyCode.ENTER);
        assertTrue(bars().getFirst().isMarked());
        assertSame(bars().getFirst(), scene.getFocusOwner());
        assertEquals(bars().getFirst().combination().size(), found());
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertTrue(scene.getFocusOwner().getId().startsWith("intersections-member-"), scene.getFocusOwner()::toString);
    }

    @Test
    void pointingTellsTheCombination(FxRobot robot) {
        String hint = told();
        BarNode bar = bars().get(2);
        robot.moveTo(bar);
        assertEquals(bar.queryAccessibleAttribute(AccessibleAttribute.TEXT), told());
        robot.moveTo(".reading");
        assertEquals(hint, told());
    }

    @Test
    void theFileHasTheMembersOfTheBarLookedAt(FxRobot robot) throws IOException {
        BarNode bar = bars().get(1);
        robot.clickOn(bar);
        robot.interact(() -> ((MenuButton) scene.lookup("#intersections-export")).getItems().get(1).fire());
        try (var files = Files.list(folder)) {
            List<String> lines = Files.readAllLines(
                    files.filter(file -> file.toString().endsWith(".csv")).findFirst().orElseThrow());
            assertEquals("party,name,name_ko,kind,bletchley_declaration,paris_statement", lines.getFirst());
            assertEquals(bar.combination().size() + 1, lines.size());
        }
    }

    @Test
    void aDocumentOpensByClickAndByKey(FxRobot robot) {
        Hyperlink bletchley = (Hyperlink) scene.lookup("#intersections-set-bletchley-declaration");
        robot.clickOn(bletchley);
        assertEquals(Optional.of(EntityKind.DOCUMENT.ref("bletchley-declaration")), exploration.place().selection());
        robot.type(KeyCode.DOWN);
        Node paris = scene.lookup("#intersections-set-paris-statement");
        assertSame(paris, scene.getFocusOwner());
        assertTrue(paris.isFocusVisible());
        assertFalse(bletchley.isFocusTraversable());
        robot.type(KeyCode.DOWN);
        assertSame(paris, scene.getFocusOwner());
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(EntityKind.DOCUMENT.ref("paris-statement")), exploration.place().selection());
        robot.type(KeyCode.UP);
        assertSame(bletchley, scene.getFocusOwner());
    }

    @Test
    void aNameOpensTheParty(FxRobot robot) {
        robot.clickOn(bars().getFirst());
        Hyperlink link = (Hyperlink) scene.getRoot().lookupAll(".names > .hyperlink").iterator().next();
        robot.clickOn(link);
        assertEquals(Optional.of(link.getId().substring("intersections-member-".length())),
                exploration.place().selection().map(EntityRef::id));
        assertEquals(3, bars().size());
    }

    @Test
    void theSentenceAndEveryNameAreCopied(FxRobot robot) {
        robot.clickOn(bars().getFirst());
        List<String> names = names();
        robot.clickOn("#intersections-copy");
        assertEquals(names, clipboard.texts().getFirst().text().lines().skip(1).toList());
        assertEquals("Copied", ((Hyperlink) scene.lookup("#intersections-copy")).getText());
    }

    @Test
    void theSwitchSaysInWordsWhatABarCounts(FxRobot robot) {
        Label reading = (Label) scene.lookup(".reading");
        assertTrue(reading.getText().contains("in none of the other documents shown"), reading::getText);
        robot.clickOn((ToggleButton) scene.lookup("#intersections-inclusive"));
        assertTrue(reading.getText().contains("in all of these documents, whatever else"), reading::getText);
        assertEquals(Reading.INCLUSIVE, bars().getFirst().combination().reading());
        robot.clickOn((ToggleButton) scene.lookup("#intersections-by-degree"));
        assertEquals(List.of(1, 1, 2), bars().stream().map(BarNode::combination).map(Combination::degree).toList());
    }

    @Test
    void itRestsWhileAnotherViewIsInFrontAndCatchesUp(FxRobot robot) {
        List<BarNode> before = bars();
        robot.interact(() -> exploration.change(place -> place.withView(View.MAP)));
        robot.interact(() -> exploration.ask(query ->
                query.withDocuments(Set.of("bletchley-declaration", "seoul-declaration", "new-delhi-declaration"))));
        assertEquals(before, bars());
        robot.interact(() -> exploration.change(place -> place.withView(View.INTERSECTIONS)));
        assertNotNull(scene.lookup(".intersection-bar"));
        assertEquals(model.picture().bars(), bars().stream().map(BarNode::combination).toList());
        assertEquals(3, model.picture().rows().size());
    }
}
