package org.summitatlas.ui.matrix;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What lies over the cells: the row and the column under the pointer, and the frame where the keyboard stands. */
final class MatrixMarks {

    private final MatrixViewModel model;
    private final Region row = region("matrix-band");
    private final Region column = region("matrix-band");
    private final Cursor cursor = new Cursor();

    /** Speaks for the cell where it stands. */
    private final class Cursor extends Region {

        private Optional<MatrixSpot> at = Optional.empty();

        Cursor() {
            getStyleClass().setAll("matrix-cursor");
            setAccessibleRole(AccessibleRole.TABLE_CELL);
            setMouseTransparent(true);
            setManaged(false);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT ? at.map(model::said).orElse("")
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    MatrixMarks(MatrixViewModel model) {
        this.model = model;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().setAll(style);
        region.setMouseTransparent(true);
        region.setManaged(false);
        return region;
    }

    Node[] nodes() {
        return new Node[] {row, column, cursor};
    }

    Node cursor() {
        return cursor;
    }

    void hover(MatrixGeometry geometry, double scrollX, double scrollY, Optional<MatrixSpot> over) {
        row.setVisible(over.filter(at -> geometry.line(at) instanceof MatrixLine.Row).isPresent());
        column.setVisible(over.filter(model::isDocument).isPresent());
        over.ifPresent(at -> {
            MatrixLine line = geometry.line(at);
            row.resizeRelocate(0, geometry.top(at.line()) - scrollY,
                    geometry.countLeft(line.block()) + MatrixGeometry.COUNT, MatrixGeometry.ROW - 1);
            double top = geometry.headTop(geometry.head(at.line()), scrollY) + MatrixGeometry.HEAD;
            double bottom = geometry.bottom(at.line()) - scrollY;
            column.resizeRelocate(geometry.left(line.block(), at.column(), scrollX), top, geometry.columnWidth(),
                    Math.max(0, bottom - top));
        });
    }

    void stand(MatrixGeometry geometry, double scrollX, double scrollY, Optional<MatrixSpot> spot) {
        cursor.at = spot;
        cursor.setVisible(spot.isPresent());
        spot.ifPresent(at -> {
            MatrixLine line = geometry.line(at);
            boolean isHead = line instanceof MatrixLine.Head;
            boolean isName = at.column() == MatrixSpot.NAME;
            boolean isDocument = model.isDocument(at);
            double left = isName ? 0 : isDocument ? geometry.left(line.block(), at.column(), scrollX)
                    : geometry.countLeft(line.block());
            double width = isName ? geometry.nameWidth() : isDocument ? geometry.columnWidth() : MatrixGeometry.COUNT;
            double height = isHead ? MatrixHead.CORNER : MatrixGeometry.ROW;
            double bottom = isHead ? geometry.headTop(at.line(), scrollY) + MatrixGeometry.HEAD
                    : geometry.top(at.line()) - scrollY + MatrixGeometry.ROW;
            cursor.resizeRelocate(left, bottom - height, width, height - 1);
        });
    }
}
