package org.summitatlas.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TipsTest {

    private final Button button = new Button("b");

    private void enter() {
        Event.fireEvent(button, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0,
                false, false, false, false, false, false, false, false, false, false, null));
    }

    @Test
    void theWordsAreHelpAtOnceAndATooltipUnderThePointer(FxRobot robot) {
        robot.interact(() -> {
            Tips.give(button, "words");
            assertEquals("words", button.getAccessibleHelp());
            assertNull(button.getTooltip());
            enter();
            assertEquals("words", button.getTooltip().getText());
        });
    }

    @Test
    void otherWordsReplaceThemBeforeAndAfter(FxRobot robot) {
        robot.interact(() -> {
            Tips.give(button, "first");
            Tips.give(button, "second");
            enter();
            assertEquals("second", button.getTooltip().getText());
            Tips.give(button, "third");
            enter();
            assertEquals("third", button.getTooltip().getText());
        });
    }

    @Test
    void noWordsLeaveNoTooltip(FxRobot robot) {
        robot.interact(() -> {
            Tips.give(button, "words");
            Tips.give(button, null);
            enter();
            assertNull(button.getTooltip());
            Tips.give(button, "again");
            enter();
            Tips.give(button, null);
            enter();
            assertNull(button.getTooltip());
            assertNull(button.getAccessibleHelp());
        });
    }

    /** Assistive technology would read the same words twice. */
    @Test
    void wordsThatTheControlIsCalledByAreNoHelp(FxRobot robot) {
        robot.interact(() -> {
            button.setAccessibleText("words");
            Tips.give(button, "words");
            assertNull(button.getAccessibleHelp());
            enter();
            assertEquals("words", button.getTooltip().getText());
        });
    }
}
