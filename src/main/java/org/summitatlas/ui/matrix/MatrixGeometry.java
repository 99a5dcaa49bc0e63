package org.summitatlas.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitatlas.query.matrix.MatrixBlock;

/**
 * Where everything of the matrix stands, in pixels. Vertical places count from the top of the first line, before any
 * scrolling; horizontal ones from the left of the view.
 */
final class MatrixGeometry {

    static final double ROW = 24;
    static final double HEAD = 116;
    static final double COUNT = 84;
    private static final double SECTION = 30;
    /** Above every block but the first. */
    private static final double GAP = 16;
    private static final double END = 12;
    private static final double NAME_SHARE = 0.25;
    /** Between the documents of the series and those for comparison. */
    private static final double APART = 10;

    private final List<MatrixLine> lines;
    private final List<MatrixBlock> blocks;
    private final double[] tops;
    private final double width;
    private final double height;
    private final double nameWidth;
    private final double columnWidth;

    /**
     * @param width  of the view
     * @param height of the view
     */
    MatrixGeometry(List<MatrixLine> lines, double width, double height) {
        this.lines = lines;
        this.width = width;
        this.height = height;
        blocks = lines.stream().filter(MatrixLine.Head.class::isInstance).map(MatrixLine::block).toList();
        tops = new double[lines.size() + 1];
        for (int index = 0; index < lines.size(); index++) {
            boolean isNextHead = index + 1 < lines.size() && lines.get(index + 1) instanceof MatrixLine.Head;
            tops[index + 1] = tops[index] + height(lines.get(index)) + (isNextHead ? GAP : 0);
        }
        nameWidth = Math.clamp(Math.round(width * NAME_SHARE), 132, 208);
        int most = blocks.stream().mapToInt(block -> block.columns().size()).max().orElse(1);
        columnWidth = Math.clamp(Math.floor((width - nameWidth - APART - COUNT) / most), 28, 48);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double nameWidth() {
        return nameWidth;
    }

    /** Documents share the room there is, within reason. */
    double columnWidth() {
        return columnWidth;
    }

    /** The top of a line. */
    double top(int line) {
        return tops[line];
    }

    /** The bottom of the last row of the block that a line belongs to. */
    double bottom(int line) {
        int last = line;
        while (last + 1 < lines.size() && !(lines.get(last + 1) instanceof MatrixLine.Head)) {
            last++;
        }
        return tops[last] + height(lines.get(last));
    }

    /** The head of the block that a line belongs to. */
    int head(int line) {
        int head = line;
        while (!(lines.get(head) instanceof MatrixLine.Head)) {
            head--;
        }
        return head;
    }

    MatrixLine line(MatrixSpot at) {
        return lines.get(at.line());
    }

    static double height(MatrixLine line) {
        return switch (line) {
            case MatrixLine.Head _ -> HEAD;
            case MatrixLine.Section _ -> SECTION;
            case MatrixLine.Row _ -> ROW;
        };
    }

    double contentHeight() {
        return tops[lines.size()] + END;
    }

    double maxScrollY() {
        return Math.max(0, contentHeight() - height);
    }

    double maxScrollX() {
        return blocks.stream().mapToDouble(block -> nameWidth + place(block, block.columns().size()) + COUNT - width)
                .reduce(0, Math::max);
    }

    /** How far right of the names a document's column begins; for one past the last, where the last one ends. */
    private double place(MatrixBlock block, int column) {
        return column * columnWidth
                + (column >= block.ofSeries() && block.ofSeries() < block.columns().size() ? APART : 0);
    }

    /** The left of a document's column. */
    double left(MatrixBlock block, int column, double scrollX) {
        return nameWidth + place(block, column) - scrollX;
    }

    /** The left of the counts, which never leave the view. */
    double countLeft(MatrixBlock block) {
        return Math.min(nameWidth + place(block, block.columns().size()), width - COUNT);
    }

    /** Whether the middle of a document's column can be seen between the names and the counts. */
    boolean isSeen(MatrixBlock block, int column, double scrollX) {
        double middle = left(block, column, scrollX) + columnWidth / 2;
        return middle > nameWidth && middle < countLeft(block);
    }

    /** The first line that can be seen at least in part. */
    int firstLine(double scrollY) {
        return IntStream.range(0, lines.size()).filter(index -> tops[index + 1] > scrollY).findFirst().orElse(0);
    }

    /** The top of a head in the view: it stays in sight until the next one pushes it out. */
    double headTop(int line, double scrollY) {
        double next = IntStream.range(line + 1, lines.size())
                .filter(index -> lines.get(index) instanceof MatrixLine.Head)
                .mapToDouble(index -> tops[index]).findFirst().orElse(Double.POSITIVE_INFINITY);
        return Math.min(Math.max(tops[line] - scrollY, 0), next - scrollY - HEAD);
    }

    /** How far to scroll down so that a line is in sight, as little as need be. */
    double reveal(int line, double scrollY) {
        double top = lines.get(line) instanceof MatrixLine.Head ? tops[line] : tops[line] - HEAD;
        double bottom = tops[line] + height(lines.get(line)) - height;
        double least = Math.max(scrollY, bottom);
        return Math.clamp(Math.min(least, top), 0, maxScrollY());
    }

    /** How far to scroll to the right so that a document is in sight, as little as need be. */
    double revealColumn(int line, int column, double scrollX) {
        MatrixBlock block = lines.get(line).block();
        if (column == MatrixSpot.NAME || column == block.columns().size()) {
            return scrollX;
        }
        double right = left(block, column, 0) + columnWidth - countLeft(block);
        return Math.clamp(Math.min(Math.max(scrollX, right), place(block, column)), 0, maxScrollX());
    }

    /** What stands at a point of the view; empty where nothing does. */
    Optional<MatrixSpot> at(double x, double y, double scrollX, double scrollY) {
        for (int line = 0; line < lines.size(); line++) {
            double top = headTop(line, scrollY);
            if (lines.get(line) instanceof MatrixLine.Head(var block) && y >= top && y < top + HEAD) {
                // Titles rise to the right at half a right angle.
                double along = x < nameWidth ? x : x - Math.max(0, top + HEAD - MatrixHead.FOOT - y);
                return spot(line, block, y > top + HEAD - MatrixHead.CORNER ? x : Math.max(along, nameWidth), scrollX);
            }
        }
        double down = y + scrollY;
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line) instanceof MatrixLine.Row)
                .filter(line -> down >= tops[line] && down < tops[line] + ROW)
                .boxed().findFirst().flatMap(line -> spot(line, lines.get(line).block(), x, scrollX));
    }

    private Optional<MatrixSpot> spot(int line, MatrixBlock block, double x, double scrollX) {
        if (x < 0 || x >= countLeft(block) + COUNT) {
            return Optional.empty();
        }
        if (x < nameWidth) {
            return Optional.of(new MatrixSpot(line, MatrixSpot.NAME));
        }
        if (x >= countLeft(block)) {
            return Optional.of(new MatrixSpot(line, block.columns().size()));
        }
        return IntStream.range(0, block.columns().size())
                .filter(column -> x < left(block, column, scrollX) + columnWidth)
                .mapToObj(column -> new MatrixSpot(line, column)).findFirst();
    }
}
