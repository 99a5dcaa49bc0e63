package org.summitatlas.ui.asof;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The keys of the track: arrows go from mark to mark, with Shift from day to day; a key held down is one step. */
record DayKeys(AsOfViewModel model) {

    /** Listens to the keys pressed on a node. */
    void follow(Node node) {
        node.setOnKeyPressed(this::press);
        node.setOnKeyReleased(_ -> model.rest());
    }

    private void press(KeyEvent event) {
        if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && handles(event)) {
            event.consume();
        }
    }

    private boolean handles(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> back(event.isShiftDown());
            case RIGHT -> on(event.isShiftDown());
            case HOME -> model.goToFirst();
            case END -> model.letGo();
            case SPACE -> model.togglePlaying();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void back(boolean byDay) {
        if (byDay) {
            model.goBy(-1);
        } else {
            model.goToPreviousMark();
        }
    }

    private void on(boolean byDay) {
        if (byDay) {
            model.goBy(1);
        } else {
            model.goToNextMark();
        }
    }
}
