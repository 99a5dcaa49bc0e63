package org.summitatlas.app;

import javafx.animation.AnimationTimer;

/** Waits for what was put into the window to be on the screen. */
final class Frames {

    /** A frame is begun, the next one waits for its painting to end, and the one after that is begun. */
    private static final int PAINTED = 3;

    private Frames() {
    }

    /** Runs something as soon as all that the window holds now has been laid out and painted. */
    static void whenPainted(Runnable then) {
        new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                if (++begun == PAINTED) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
