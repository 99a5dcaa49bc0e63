package org.summitatlas.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.summitatlas.ui.Exploration.Gesture;

/**
 * The way back and forward through values. One gesture, through however many values, is one step.
 *
 * @param <T> what is gone through; equal values are the same
 */
final class History<T> {

    private final int most;
    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private Gesture gesture = Gesture.STEP;

    /** @param most how many steps back are remembered; the oldest are forgotten first */
    History(int most) {
        this.most = most;
    }

    /** From one value to another one. A gesture that ends where it began was no step; the way forward is lost. */
    void go(Gesture by, T now, T next) {
        boolean goesOn = by != Gesture.STEP && by == gesture;
        gesture = by;
        if (goesOn && next.equals(past.peek())) {
            past.pop();
            gesture = Gesture.STEP;
        } else if (!goesOn) {
            past.push(now);
            if (past.size() > most) {
                past.removeLast();
            }
        }
        future.clear();
    }

    /** Ends a gesture: the next one of its kind is another step. */
    void endGesture() {
        gesture = Gesture.STEP;
    }

    boolean canGoBack() {
        return !past.isEmpty();
    }

    boolean canGoForward() {
        return !future.isEmpty();
    }

    /** One step back from a value; empty at the beginning. */
    Optional<T> back(T now) {
        return step(past, future, now);
    }

    /** One step forward from a value; empty at the end. */
    Optional<T> forward(T now) {
        return step(future, past, now);
    }

    private Optional<T> step(Deque<T> from, Deque<T> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        endGesture();
        to.push(now);
        return Optional.of(from.pop());
    }
}
