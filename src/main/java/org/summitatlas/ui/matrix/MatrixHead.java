package org.summitatlas.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.transform.Rotate;
import org.summitatlas.model.Document;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.query.matrix.MatrixOrder;
import org.summitatlas.ui.Messages;

/** The documents of a block, their short titles rising to the right. */
final class MatrixHead extends Region {

    /** Height of the line with the block's name, in which titles do not rise yet. */
    static final double CORNER = 22;
    /** From the bottom up to where the titles begin. */
    static final double FOOT = 12;
    private static final double ANGLE = -45;
    private static final double TITLE = 16;
    private static final PseudoClass REQUIRED = PseudoClass.getPseudoClass("required");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final MatrixViewModel model;
    private final Messages messages;
    private final Label corner = new Label();
    private final Label count = new Label();
    private final List<Label> titles = new ArrayList<>();
    private MatrixGeometry geometry;
    private MatrixBlock block;
    private double scrollX;

    MatrixHead(MatrixViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setManaged(false);
        getStyleClass().setAll("matrix-head");
        corner.getStyleClass().addAll("matrix-heading", "matrix-corner");
        corner.setWrapText(true);
        Tooltip tip = new Tooltip();
        tip.setOnShowing(_ -> tip.setText(model.words().corner(block)));
        corner.setTooltip(tip);
        count.getStyleClass().addAll("matrix-heading", "matrix-count-heading");
        count.setTooltip(new Tooltip(messages.text("matrix.count.tip")));
        getChildren().setAll(corner, count);
    }

    void show(MatrixBlock shown, MatrixPicture picture) {
        block = shown;
        corner.setText(ordered(model.words().side(shown), picture.order(), MatrixOrder.By.NAME));
        count.setText(ordered(messages.text("matrix.count"), picture.order(), MatrixOrder.By.COUNT));
        while (titles.size() < shown.columns().size()) {
            addTitle(titles.size());
        }
        for (int column = 0; column < shown.columns().size(); column++) {
            show(titles.get(column), shown.columns().get(column), picture);
        }
        requestLayout();
    }

    private void addTitle(int column) {
        Label title = new Label();
        title.getStyleClass().addAll("matrix-heading", "matrix-title");
        title.getTransforms().setAll(new Rotate(ANGLE, 0, TITLE / 2));
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        tip.setOnShowing(_ -> tip.setText(model.words().document(block, column)));
        title.setTooltip(tip);
        titles.add(title);
        getChildren().addFirst(title);
    }

    private void show(Label title, Document document, MatrixPicture picture) {
        String name = messages.of(document.shortTitle());
        boolean isExcluded = picture.excluded().contains(document.id());
        boolean sorts = picture.order().document().filter(document.id()::equals).isPresent();
        title.setText(arrow(sorts, picture.order()) + (isExcluded ? messages.text("facets.not", name) : name));
        title.pseudoClassStateChanged(REQUIRED, picture.required().contains(document.id()));
        title.pseudoClassStateChanged(EXCLUDED, isExcluded);
        title.pseudoClassStateChanged(SELECTED, picture.isSelected(document.ref()));
    }

    private static String ordered(String words, MatrixOrder order, MatrixOrder.By by) {
        return arrow(order.by() == by, order) + words;
    }

    private static String arrow(boolean sorts, MatrixOrder order) {
        return !sorts ? "" : order.reversed() ? "↑ " : "↓ ";
    }

    void place(MatrixGeometry now, double scrolled) {
        if (now != geometry || scrolled != scrollX) {
            geometry = now;
            scrollX = scrolled;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (geometry == null || block == null) {
            return;
        }
        double bottom = getHeight();
        double countLeft = geometry.countLeft(block);
        corner.resizeRelocate(0, bottom - 2 * CORNER, geometry.nameWidth(), 2 * CORNER);
        count.resizeRelocate(countLeft, bottom - CORNER, MatrixGeometry.COUNT, CORNER);
        double longest = (bottom - FOOT - TITLE / 2) * Math.sqrt(2);
        for (int column = 0; column < titles.size(); column++) {
            Label title = titles.get(column);
            boolean isSeen = column < block.columns().size() && geometry.isSeen(block, column, scrollX);
            title.setVisible(isSeen);
            if (isSeen) {
                double middle = geometry.left(block, column, scrollX) + geometry.columnWidth() / 2;
                double room = (getWidth() - middle) * Math.sqrt(2) - TITLE;
                title.resizeRelocate(middle, bottom - FOOT - TITLE / 2,
                        Math.min(title.prefWidth(TITLE), Math.min(longest, room)), TITLE);
            }
        }
    }
}
