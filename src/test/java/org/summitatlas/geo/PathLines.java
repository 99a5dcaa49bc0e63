package org.summitatlas.geo;

import java.awt.geom.Path2D;

/** Lines as a path of AWT, which is what the tests compare with. */
record PathLines(Path2D path) implements LineSink {

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void closePath() {
        path.closePath();
    }
}
