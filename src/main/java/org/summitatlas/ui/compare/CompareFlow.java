package org.summitatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Words one after the other, in as many lines as they need; what is wider than a line wraps within itself. */
class CompareFlow extends Pane {

    private final double gap;

    /** @param gap between two in a line */
    CompareFlow(double gap) {
        this.gap = gap;
        setMinWidth(0);
    }

    private record Line(List<Node> nodes, double height) {
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Line> lines(double inner) {
        List<Line> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        double x = 0;
        double height = 0;
        for (Node node : getManagedChildren()) {
            double width = widthOf(node, inner);
            if (!line.isEmpty() && x + width > inner) {
                lines.add(new Line(List.copyOf(line), height));
                line.clear();
                x = 0;
                height = 0;
            }
            line.add(node);
            x += width + gap;
            height = Math.max(height, node.prefHeight(width));
        }
        lines.add(new Line(List.copyOf(line), height));
        return lines;
    }

    private double widthOf(Node node, double inner) {
        return Math.min(snapSizeX(node.prefWidth(-1)), Math.max(0, inner));
    }

    @Override
    protected double computePrefWidth(double height) {
        double words = getManagedChildren().stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1)) + gap).sum();
        return Math.max(0, words - gap) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        return lines(inner).stream().mapToDouble(Line::height).sum() + insets.getTop() + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double y = insets.getTop();
        for (Line line : lines(inner)) {
            double x = insets.getLeft();
            for (Node node : line.nodes()) {
                double width = widthOf(node, inner);
                double height = node.prefHeight(width);
                node.resizeRelocate(snapPositionX(x), snapPositionY(y + (line.height() - height) / 2), width, height);
                x += width + gap;
            }
            y += line.height();
        }
    }
}
