package org.summitatlas.ui.matrix;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.ui.Messages;

/** The name and the count of one party; the node is used for another party when the rows move. */
final class MatrixRowNode extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final MatrixViewModel model;
    private final Messages messages;
    private final Label name = new Label();
    private final Label count = new Label();
    private MatrixGeometry geometry;
    private MatrixBlock block;

    MatrixRowNode(MatrixViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setManaged(false);
        setPickOnBounds(false);
        getStyleClass().setAll("matrix-row");
        name.getStyleClass().add("matrix-name");
        count.getStyleClass().add("matrix-count");
        name.textTruncatedProperty().subscribe(isCut -> name.setTooltip(isCut ? new Tooltip(name.getText()) : null));
        getChildren().setAll(name, count);
    }

    void show(MatrixLine.Row line, MatrixPicture picture) {
        block = line.block();
        name.setText(model.words().name(line.row().party()));
        if (name.getTooltip() != null) {
            name.getTooltip().setText(name.getText());
        }
        count.setText(messages.text("matrix.count.of", line.row().endorsed(), line.row().open()));
        pseudoClassStateChanged(SELECTED, picture.isSelected(line.row().party().ref()));
    }

    void place(MatrixGeometry now, double top) {
        if (now != geometry || getWidth() == 0) {
            geometry = now;
            requestLayout();
        }
        resizeRelocate(0, top, now.countLeft(block) + MatrixGeometry.COUNT, MatrixGeometry.ROW);
    }

    @Override
    protected void layoutChildren() {
        if (block != null) {
            name.resizeRelocate(0, 0, geometry.nameWidth(), getHeight());
            count.resizeRelocate(geometry.countLeft(block), 0, MatrixGeometry.COUNT, getHeight());
        }
    }
}
