package org.summitatlas.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keyboard on the timeline. Keys with Control, Alt or Meta belong to the window, Escape too. */
final class TimelineKeys {

    private final TimelineView view;
    private final TimelineFocus focus;

    TimelineKeys(TimelineSurface surface, TimelineView view, TimelineFocus focus) {
        this.view = view;
        this.focus = focus;
        surface.setOnKeyPressed(this::press);
        surface.setOnKeyTyped(this::type);
    }

    private static boolean isOfWindow(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }

    private void press(KeyEvent event) {
        if (!isOfWindow(event) && handles(event.getCode(), event.isShiftDown())) {
            event.consume();
        }
    }

    private boolean handles(KeyCode code, boolean isShift) {
        switch (code) {
            case LEFT -> sideways(-1, isShift);
            case RIGHT -> sideways(1, isShift);
            case UP -> focus.across(-1);
            case DOWN -> focus.across(1);
            case PAGE_UP -> view.step(-1);
            case PAGE_DOWN -> view.step(1);
            case HOME -> focus.toEnd(false);
            case END -> focus.toEnd(true);
            case ENTER, SPACE -> focus.focused().ifPresent(view::choose);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void sideways(int step, boolean isShift) {
        if (isShift) {
            view.step(step);
        } else {
            focus.along(step);
        }
    }

    private void type(KeyEvent event) {
        if (!isOfWindow(event)) {
            switch (event.getCharacter()) {
                case "+", "=" -> view.zoomIn();
                case "-" -> view.zoomOut();
                case "0" -> view.reset();
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }
}
