package org.summitatlas.ui.compare;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * One row in columns: a label and a value for each thing compared, or one value across all of them. Where the values
 * would become too narrow, the label stands above them, so that nothing has to be scrolled sideways.
 */
final class CompareColumns extends Pane {

    private static final double GAP = 12;
    private static final double NARROWEST_VALUE = 132;
    private static final double NARROWEST_LABEL = 150;
    private static final double WIDEST_LABEL = 230;

    private final Node label;
    private final List<? extends Node> values;
    private final int columns;

    /**
     * @param values  as many as there are columns, or one
     * @param columns how many things are compared
     */
    CompareColumns(Node label, List<? extends Node> values, int columns) {
        this.label = label;
        this.values = List.copyOf(values);
        this.columns = columns;
        getStyleClass().add("compare-row");
        getChildren().add(label);
        getChildren().addAll(values);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return Math.max(0, width - insets.getLeft() - insets.getRight());
    }

    private static double labelWidth(double inner) {
        return Math.clamp(inner * 0.24, NARROWEST_LABEL, WIDEST_LABEL);
    }

    private boolean isStacked(double inner) {
        return (inner - labelWidth(inner) - columns * GAP) / columns < NARROWEST_VALUE;
    }

    private double valueWidth(double inner) {
        double left = isStacked(inner) ? inner + GAP : inner - labelWidth(inner);
        return Math.max(0, left / columns - GAP);
    }

    private double spanned(double inner) {
        double value = valueWidth(inner);
        return values.size() == 1 ? columns * (value + GAP) - GAP : value;
    }

    /** A label without words takes no room. */
    private double labelHeight(double width) {
        return label.isManaged() ? label.prefHeight(width) : 0;
    }

    private double valuesHeight(double inner) {
        double width = spanned(inner);
        return values.stream().mapToDouble(value -> value.prefHeight(width)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? prefWidth(-1) : width);
        Insets insets = getInsets();
        double height = isStacked(inner) ? labelHeight(inner) + valuesHeight(inner)
                : Math.max(labelHeight(labelWidth(inner)), valuesHeight(inner));
        return snapSizeY(height) + insets.getTop() + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDEST_LABEL + columns * (NARROWEST_VALUE + GAP);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        boolean stacked = isStacked(inner);
        double labelWidth = stacked ? inner : labelWidth(inner);
        double labelHeight = labelHeight(labelWidth);
        label.resizeRelocate(left, top, labelWidth, labelHeight);
        double valuesTop = stacked ? top + labelHeight : top;
        double x = stacked ? left : left + labelWidth + GAP;
        double width = spanned(inner);
        for (Node value : values) {
            value.resizeRelocate(snapPositionX(x), valuesTop, width, value.prefHeight(width));
            x += width + GAP;
        }
    }
}
