package org.summitatlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.ui.Exploration.Gesture;

class HistoryTest {

    private final History<Integer> history = new History<>(3);
    private int now;

    private void go(Gesture by, int... next) {
        for (int value : next) {
            history.go(by, now, value);
            now = value;
        }
    }

    private Optional<Integer> back() {
        Optional<Integer> found = history.back(now);
        now = found.orElse(now);
        return found;
    }

    private Optional<Integer> forward() {
        Optional<Integer> found = history.forward(now);
        now = found.orElse(now);
        return found;
    }

    @Test
    void atTheBeginningThereIsNoWay() {
        assertFalse(history.canGoBack());
        assertFalse(history.canGoForward());
        assertEquals(Optional.empty(), back());
        assertEquals(Optional.empty(), forward());
    }

    @Test
    void everyStepIsGoneBackAndForward() {
        go(Gesture.STEP, 1, 2);
        assertEquals(Optional.of(1), back());
        assertTrue(history.canGoBack() && history.canGoForward());
        assertEquals(Optional.of(0), back());
        assertEquals(Optional.of(1), forward());
        assertEquals(Optional.of(2), forward());
        assertFalse(history.canGoForward());
    }

    @Test
    void aNewStepForgetsTheWayForward() {
        go(Gesture.STEP, 1, 2);
        back();
        go(Gesture.STEP, 3);
        assertFalse(history.canGoForward());
        assertEquals(Optional.of(1), back());
    }

    @Test
    void aGestureIsOneStepUntilItEnds() {
        go(Gesture.MOVING, 1, 2, 3);
        history.endGesture();
        go(Gesture.MOVING, 4, 5);
        go(Gesture.TYPING, 6, 7);
        assertEquals(Optional.of(5), back());
        assertEquals(Optional.of(3), back());
        assertEquals(Optional.of(0), back());
    }

    @Test
    void aGestureGoesOnNoMoreOnceItWasGoneBack() {
        go(Gesture.TYPING, 1, 2);
        back();
        go(Gesture.TYPING, 3);
        assertEquals(Optional.of(0), back());
    }

    @Test
    void aGestureThatEndsWhereItBeganIsNoStep() {
        go(Gesture.TYPING, 1, 0);
        assertFalse(history.canGoBack());
        go(Gesture.TYPING, 2);
        assertEquals(Optional.of(0), back());
    }

    @Test
    void theOldestStepsAreForgotten() {
        go(Gesture.STEP, 1, 2, 3, 4, 5);
        back();
        back();
        assertEquals(Optional.of(2), back());
        assertFalse(history.canGoBack());
    }
}
