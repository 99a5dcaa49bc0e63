package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.summitatlas.geo.LineSink;

/** Collects lines in pixels as the elements of a path, leaving out steps too short to see. */
final class PathSink implements LineSink {

    private static final double SHORTEST = 0.5;

    private final List<PathElement> elements = new ArrayList<>();
    private double lastX;
    private double lastY;

    List<PathElement> elements() {
        return elements;
    }

    @Override
    public void moveTo(double x, double y) {
        elements.add(new MoveTo(x, y));
        keep(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        if (Math.abs(x - lastX) >= SHORTEST || Math.abs(y - lastY) >= SHORTEST) {
            elements.add(new LineTo(x, y));
            keep(x, y);
        }
    }

    @Override
    public void closePath() {
        elements.add(new ClosePath());
    }

    private void keep(double x, double y) {
        lastX = x;
        lastY = y;
    }
}
