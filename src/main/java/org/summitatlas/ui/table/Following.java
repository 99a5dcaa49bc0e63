package org.summitatlas.ui.table;

/** Tells the control's own changes, made to show the model, from the user's, which the model must hear of. */
final class Following {

    private boolean on;

    boolean isOn() {
        return on;
    }

    /** Makes a change that shows the model. */
    void run(Runnable change) {
        boolean outer = on;
        on = true;
        try {
            change.run();
        } finally {
            on = outer;
        }
    }
}
