package org.summitatlas.ui.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.summitatlas.model.Standing;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.ui.common.StandingGlyph;

/** Draws the cells that can be seen: the sign of each, on a tint where the party endorsed. */
final class MatrixCells {

    private final Pane layer;
    private final MatrixPool<Region> tints;
    private final MatrixPool<Region> required;
    private final MatrixPool<Region> excluded;
    private final Map<Standing, MatrixPool<StandingGlyph>> glyphs = new EnumMap<>(Standing.class);
    private MatrixPicture picture = MatrixPicture.EMPTY;
    private MatrixGeometry geometry = new MatrixGeometry(List.of(), 0, 0);
    private double scrollX;

    MatrixCells(Pane tintLayer, Pane frameLayer, Pane glyphLayer) {
        layer = glyphLayer;
        tints = new MatrixPool<>(tintLayer, () -> styled("matrix-tint"));
        required = new MatrixPool<>(frameLayer, () -> styled("matrix-required"));
        excluded = new MatrixPool<>(frameLayer, () -> styled("matrix-excluded"));
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().setAll(style);
        return region;
    }

    void begin(MatrixPicture shown, MatrixGeometry now, double scrolled) {
        picture = shown;
        geometry = now;
        scrollX = scrolled;
        List.of(tints, required, excluded).forEach(MatrixPool::begin);
        glyphs.values().forEach(MatrixPool::begin);
    }

    void row(MatrixLine.Row row, double top) {
        MatrixBlock block = row.block();
        double right = geometry.countLeft(block);
        for (int column = 0; column < block.columns().size(); column++) {
            double left = geometry.left(block, column, scrollX);
            if (left + geometry.columnWidth() > geometry.nameWidth() && left < right) {
                cell(row.row().standings().get(column), left, top);
            }
        }
    }

    private void cell(Standing standing, double left, double top) {
        double width = geometry.columnWidth();
        if (standing.isEndorser()) {
            tints.next(left, top).resize(width, MatrixGeometry.ROW - 1);
        }
        StandingGlyph glyph = glyphs.computeIfAbsent(standing, this::pool).next(
                Math.round(left + (width - StandingGlyph.SIZE) / 2),
                Math.round(top + (MatrixGeometry.ROW - 1 - StandingGlyph.SIZE) / 2));
        glyph.resize(StandingGlyph.SIZE, StandingGlyph.SIZE);
    }

    private MatrixPool<StandingGlyph> pool(Standing standing) {
        return new MatrixPool<>(layer, () -> new StandingGlyph(standing));
    }

    /** Frames the documents asked about, from the foot of their head down to the last row. */
    void frames(MatrixBlock block, double top, double bottom) {
        for (int column = 0; column < block.columns().size() && bottom > top; column++) {
            String document = block.columns().get(column).id();
            double left = geometry.left(block, column, scrollX);
            if (picture.required().contains(document)) {
                required.next(left, top).resize(geometry.columnWidth(), bottom - top);
            } else if (picture.excluded().contains(document)) {
                excluded.next(left, top).resize(geometry.columnWidth(), bottom - top);
            }
        }
    }

    void end() {
        List.of(tints, required, excluded).forEach(MatrixPool::end);
        glyphs.values().forEach(MatrixPool::end);
    }
}
