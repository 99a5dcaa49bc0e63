package org.summitatlas.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/**
 * The colours of the land as the style sheet has them. There is one node for each tone, which shows nothing: a style
 * looked up a dozen times instead of once a country is what makes the map quick to begin with.
 */
final class Tints {

    /**
     * How land of one tone is painted.
     *
     * @param fill   as 32 bits: alpha, red, green, blue
     * @param stroke the same
     * @param width  of the stroke, in pixels; 0 for none
     * @param order  larger ones are painted first
     */
    record Tint(int fill, int stroke, double width, double order) {
    }

    private static final String SEA = "map-sea";

    private final Group group = new Group();
    private final Map<String, Rectangle> samples = new HashMap<>();
    private final Map<String, Tint> tints = new HashMap<>();
    private final Runnable changed;

    /** @param changed runs after the style of a tone has changed */
    Tints(Runnable changed) {
        this.changed = changed;
        group.setManaged(false);
        group.setMouseTransparent(true);
        add(SEA, SEA);
    }

    /** What must be in the scene for styles to arrive. */
    Group group() {
        return group;
    }

    /** Makes sure that a tone will have a style. */
    void want(String tone) {
        if (!samples.containsKey(tone)) {
            add(tone, "country", tone);
        }
    }

    private void add(String tone, String... styleClasses) {
        Rectangle sample = new Rectangle();
        sample.getStyleClass().setAll(styleClasses);
        InvalidationListener listener = _ -> {
            tints.remove(tone);
            changed.run();
        };
        sample.fillProperty().addListener(listener);
        sample.strokeProperty().addListener(listener);
        sample.strokeWidthProperty().addListener(listener);
        sample.viewOrderProperty().addListener(listener);
        samples.put(tone, sample);
        group.getChildren().add(sample);
    }

    /** The style of a tone that was wanted. */
    Tint of(String tone) {
        return tints.computeIfAbsent(tone, _ -> {
            Rectangle sample = samples.get(tone);
            return new Tint(argb(sample.getFill()), argb(sample.getStroke()),
                    sample.getStroke() == null ? 0 : sample.getStrokeWidth(), sample.getViewOrder());
        });
    }

    int sea() {
        return of(SEA).fill();
    }

    private static int argb(Paint paint) {
        return paint instanceof Color colour ? (int) Math.round(colour.getOpacity() * 255) << 24
                | (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255) : 0;
    }
}
