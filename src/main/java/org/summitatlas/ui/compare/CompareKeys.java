package org.summitatlas.ui.compare;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Walks the rows with the arrow keys: left and right from column to column, up and down within a column, Home and End
 * to its ends. Tab comes to the rows once, where they were left last.
 */
final class CompareKeys {

    private final ScrollPane scroll;
    private final VBox list;
    private List<List<List<CompareItem>>> rows = List.of();
    private CompareItem current;

    CompareKeys(ScrollPane scroll, VBox list) {
        this.scroll = scroll;
        this.list = list;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes the rows that are now shown; each is a list of columns. */
    void show(List<List<List<CompareItem>>> shown) {
        rows = shown;
        current = null;
        rows.stream().flatMap(List::stream).flatMap(List::stream).findFirst().ifPresent(this::stopAt);
    }

    private void stopAt(CompareItem item) {
        if (current != null) {
            current.setFocusTraversable(false);
        }
        current = item;
        item.setFocusTraversable(true);
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof CompareItem from) || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int row = rowOf(from);
        int column = columnOf(row, from);
        if (row < 0 || column < 0) {
            return;
        }
        CompareItem next = switch (event.getCode()) {
            case LEFT -> sideways(row, column, -1);
            case RIGHT -> sideways(row, column, 1);
            case UP -> along(row, column, from, -1);
            case DOWN -> along(row, column, from, 1);
            case HOME -> end(column, KeyCode.HOME);
            case END -> end(column, KeyCode.END);
            default -> null;
        };
        if (next != null) {
            go(next);
        }
        if (next != null || event.getCode().isArrowKey()) {
            event.consume();
        }
    }

    private int rowOf(CompareItem item) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().anyMatch(column -> column.contains(item))) {
                return row;
            }
        }
        return -1;
    }

    private int columnOf(int row, CompareItem item) {
        for (int column = 0; row >= 0 && column < rows.get(row).size(); column++) {
            if (rows.get(row).get(column).contains(item)) {
                return column;
            }
        }
        return -1;
    }

    private CompareItem sideways(int row, int column, int step) {
        for (int next = column + step; next >= 0 && next < rows.get(row).size(); next += step) {
            if (!rows.get(row).get(next).isEmpty()) {
                return rows.get(row).get(next).getFirst();
            }
        }
        return null;
    }

    private CompareItem along(int row, int column, CompareItem from, int step) {
        List<CompareItem> here = rows.get(row).get(column);
        int within = here.indexOf(from) + step;
        if (within >= 0 && within < here.size()) {
            return here.get(within);
        }
        for (int next = row + step; next >= 0 && next < rows.size(); next += step) {
            List<CompareItem> there = column(next, column);
            if (!there.isEmpty()) {
                return step > 0 ? there.getFirst() : there.getLast();
            }
        }
        return null;
    }

    /** A row that tells one thing of all has a single column, which every column leads into. */
    private List<CompareItem> column(int row, int column) {
        List<List<CompareItem>> columns = rows.get(row);
        return columns.get(Math.min(column, columns.size() - 1));
    }

    private CompareItem end(int column, KeyCode key) {
        List<CompareItem> all = rows.stream().map(row -> row.get(Math.min(column, row.size() - 1)))
                .flatMap(List::stream).toList();
        return all.isEmpty() ? null : key == KeyCode.HOME ? all.getFirst() : all.getLast();
    }

    private void go(CompareItem item) {
        stopAt(item);
        item.requestFocus();
        reveal(item);
    }

    /** Scrolls just so far that all of it is seen. */
    private void reveal(Node node) {
        Bounds bounds = list.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double height = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - height;
        double top = scroll.getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (bounds.getMinY() < top) {
            scroll.setVvalue(Math.max(0, bounds.getMinY() / hidden));
        } else if (bounds.getMaxY() > top + height) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() - height) / hidden));
        }
    }
}
