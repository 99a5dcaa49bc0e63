package org.summitatlas.ui;

import javafx.scene.layout.Region;

/** A part of the window that follows the exploration for as long as it lives. */
public interface Part {

    Region root();

    /** Stops following. */
    void close();
}
