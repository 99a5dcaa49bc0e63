package org.summitatlas.ui.map;

import org.summitatlas.geo.Viewport;

/** A part of what is drawn. */
interface Layer {

    /** Draws anew, when the map stands still. */
    void draw(Viewport at, int level);

    /**
     * Keeps up with a moving map, cheaply.
     *
     * @param level the finest one loaded that suits
     */
    void follow(Viewport now, int level);
}
