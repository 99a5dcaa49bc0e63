package org.summitatlas.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.summitatlas.ui.Messages;

/** Draws the lines that can be seen, with as many nodes as fit into the view, used again and again. */
final class MatrixSheet extends Region {

    private final MatrixViewModel model;
    private final Messages messages;
    private final Pane tintLayer = layer();
    private final Pane frameLayer = layer();
    private final Pane ruleLayer = layer();
    private final Pane glyphLayer = layer();
    private final Pane rowLayer = layer();
    private final Pane sectionLayer = layer();
    private final Pane headLayer = layer();
    private final MatrixCells cells = new MatrixCells(tintLayer, frameLayer, glyphLayer);
    private final MatrixPool<Region> rules = new MatrixPool<>(ruleLayer, MatrixSheet::rule);
    private final MatrixMarks marks;
    private final List<MatrixRowNode> rows = new ArrayList<>();
    /** What each row node shows: the picture changes seldom, the scroll often. */
    private final List<MatrixLine> shownLines = new ArrayList<>();
    private final List<MatrixHead> heads = new ArrayList<>();
    private final List<Label> sections = new ArrayList<>();
    private MatrixPicture picture = MatrixPicture.EMPTY;
    private MatrixGeometry geometry = new MatrixGeometry(List.of(), 0, 0);
    private double scrollX;
    private double scrollY;
    private Optional<MatrixSpot> over = Optional.empty();

    MatrixSheet(MatrixViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        marks = new MatrixMarks(model);
        getStyleClass().setAll("matrix-sheet");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(tintLayer, ruleLayer, glyphLayer, frameLayer, rowLayer, sectionLayer, headLayer);
        getChildren().addAll(marks.nodes());
    }

    /** A layer lays nothing out: whatever is in it is put into its place here, and not managed. */
    private static Pane layer() {
        Pane layer = new Pane();
        layer.setManaged(false);
        layer.setPickOnBounds(false);
        return layer;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().setAll("matrix-rule");
        return rule;
    }

    /** @param focus where the keyboard stands, if it is here */
    void draw(MatrixPicture next, MatrixGeometry now, double x, double y, Optional<MatrixSpot> focus) {
        boolean isNew = next != picture;
        picture = next;
        geometry = now;
        scrollX = x;
        scrollY = y;
        if (isNew) {
            shownLines.replaceAll(_ -> null);
            over = Optional.empty();
            fillHeads();
        }
        if (now.width() > 0 && now.height() > 0) {
            cells.begin(picture, geometry, scrollX);
            drawRows();
            drawHeads();
            cells.end();
            marks.hover(geometry, scrollX, scrollY, over);
            marks.stand(geometry, scrollX, scrollY, focus);
        }
    }

    private void fillHeads() {
        while (heads.size() < picture.matrix().blocks().size()) {
            heads.add(new MatrixHead(model, messages));
            headLayer.getChildren().add(heads.getLast());
        }
        int head = 0;
        int section = 0;
        for (MatrixLine line : picture.lines()) {
            if (line instanceof MatrixLine.Head(var block)) {
                heads.get(head++).show(block, picture);
            } else if (line instanceof MatrixLine.Section(_, var group)) {
                if (section == sections.size()) {
                    addSection();
                }
                sections.get(section++).setText(messages.text("matrix.section", model.words().section(group),
                        group.rows().size()));
            }
        }
    }

    private void addSection() {
        Label label = new Label();
        label.getStyleClass().addAll("matrix-heading", "matrix-section");
        label.setManaged(false);
        sections.add(label);
        sectionLayer.getChildren().add(label);
    }

    private void drawRows() {
        int needed = (int) Math.ceil(geometry.height() / MatrixGeometry.ROW) + 1;
        while (rows.size() < needed) {
            rows.add(new MatrixRowNode(model, messages));
            shownLines.add(null);
            rowLayer.getChildren().add(rows.getLast());
        }
        rules.begin();
        int first = geometry.firstLine(scrollY);
        for (int line = first; line < first + rows.size(); line++) {
            MatrixRowNode node = rows.get(line % rows.size());
            boolean isRow = line < picture.lines().size() && picture.lines().get(line) instanceof MatrixLine.Row
                    && line < first + needed;
            node.setVisible(isRow);
            if (isRow) {
                draw(node, line, (MatrixLine.Row) picture.lines().get(line));
            }
        }
        rules.end();
    }

    private void draw(MatrixRowNode node, int line, MatrixLine.Row row) {
        int index = line % rows.size();
        if (shownLines.get(index) != row) {
            shownLines.set(index, row);
            node.show(row, picture);
        }
        double top = geometry.top(line) - scrollY;
        node.place(geometry, top);
        cells.row(row, top);
        rules.next(0, top + MatrixGeometry.ROW - 1).resize(geometry.countLeft(row.block()) + MatrixGeometry.COUNT, 1);
    }

    private void drawHeads() {
        int head = 0;
        int section = 0;
        for (int line = 0; line < picture.lines().size(); line++) {
            switch (picture.lines().get(line)) {
                case MatrixLine.Head(var block) -> {
                    MatrixHead node = heads.get(head++);
                    double top = geometry.headTop(line, scrollY);
                    node.setVisible(top < geometry.height() && top > -MatrixGeometry.HEAD);
                    node.place(geometry, scrollX);
                    node.resizeRelocate(0, top, geometry.width(), MatrixGeometry.HEAD);
                    cells.frames(block, top + MatrixGeometry.HEAD, geometry.bottom(line) - scrollY);
                }
                case MatrixLine.Section(var block, _) -> {
                    Label label = sections.get(section++);
                    double top = geometry.top(line) - scrollY;
                    double height = MatrixGeometry.height(picture.lines().get(line));
                    label.setVisible(top < geometry.height() && top > -height);
                    label.resizeRelocate(0, top, geometry.countLeft(block) + MatrixGeometry.COUNT, height);
                }
                case MatrixLine.Row _ -> { }
            }
        }
        heads.subList(head, heads.size()).forEach(rest -> rest.setVisible(false));
        sections.subList(section, sections.size()).forEach(rest -> rest.setVisible(false));
    }

    /** Shows what the pointer is over: its row and its column. */
    void hover(Optional<MatrixSpot> next) {
        if (!next.equals(over)) {
            over = next;
            marks.hover(geometry, scrollX, scrollY, over);
        }
    }

    /** What speaks for the cell where the keyboard stands. */
    Node cursor() {
        return marks.cursor();
    }
}
