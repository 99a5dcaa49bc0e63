package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Sets nodes one after the other like words, on a common base line, and gives none more than the whole width, so that
 * a long name wraps within its own lines. A flow pane would let it stick out, a text flow would not let it wrap.
 */
final class WrapPane extends Pane {

    /** The style class of a dot between two nodes, which is shown only where both stand in one row. */
    static final String DOT = "dot";

    private final double hgap;
    private final double vgap;

    WrapPane(double hgap, double vgap, Collection<? extends Node> children) {
        this.hgap = hgap;
        this.vgap = vgap;
        getChildren().setAll(children);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double widths = getManagedChildren().stream().mapToDouble(child -> snapSizeX(child.prefWidth(-1)) + hgap).sum();
        return Math.max(0, widths - hgap);
    }

    /** That of its first line, so that it can stand in a line itself. */
    @Override
    public double getBaselineOffset() {
        List<Node> children = getManagedChildren();
        return children.isEmpty() ? BASELINE_OFFSET_SAME_AS_HEIGHT : children.getFirst().getBaselineOffset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? Double.MAX_VALUE : width;
        List<List<Node>> rows = rows(available);
        double heights = rows.stream().mapToDouble(row -> ascent(row, available) + descent(row, available)).sum();
        return heights + Math.max(0, rows.size() - 1) * vgap;
    }

    @Override
    protected void layoutChildren() {
        double available = getWidth();
        double y = 0;
        for (List<Node> row : rows(available)) {
            double ascent = ascent(row, available);
            double x = 0;
            for (Node child : row) {
                if (isDot(child)) {
                    child.setVisible(child != row.getLast());
                }
                double width = width(child, available);
                double height = child.prefHeight(width);
                child.resizeRelocate(x, snapPositionY(y + ascent - base(child, height)), width, height);
                x += width + hgap;
            }
            y += ascent + descent(row, available) + vgap;
        }
    }

    private List<List<Node>> rows(double available) {
        List<List<Node>> rows = new ArrayList<>();
        double x = 0;
        for (Node child : getManagedChildren()) {
            double width = width(child, available);
            if (rows.isEmpty() || x + width > available && !isDot(child)) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(child);
            x += width + hgap;
        }
        return rows;
    }

    private static boolean isDot(Node child) {
        return child.getStyleClass().contains(DOT);
    }

    private double width(Node child, double available) {
        return Math.min(snapSizeX(child.prefWidth(-1)), available);
    }

    private double ascent(List<Node> row, double available) {
        return row.stream().mapToDouble(child -> base(child, child.prefHeight(width(child, available)))).max()
                .orElse(0);
    }

    private double descent(List<Node> row, double available) {
        return row.stream().mapToDouble(child -> {
            double height = child.prefHeight(width(child, available));
            return height - base(child, height);
        }).max().orElse(0);
    }

    /** Where a node's first line of text stands; a node without text stands on its lower edge. */
    private static double base(Node child, double height) {
        double offset = child.getBaselineOffset();
        return offset == BASELINE_OFFSET_SAME_AS_HEIGHT ? height : Math.min(offset, height);
    }
}
