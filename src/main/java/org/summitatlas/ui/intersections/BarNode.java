package org.summitatlas.ui.intersections;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.summitatlas.query.intersections.Intersections.Combination;

/** One combination: its bar under its number, and below a filled dot for each document in it, joined by a line. */
final class BarNode extends Pane {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double BAR = 14;
    private static final double IN = 5.5;
    private static final double OUT = 2.5;
    private static final double MIDDLE = Grid.COLUMN / 2;

    private final Region bar = new Region();
    private final Label number = new Label();
    private final Path out = new Path();
    private final Path in = new Path();
    private final Line line = new Line();
    private final Consumer<BarNode> fire;
    private Combination combination;
    private int tallest;
    private Grid grid;
    private Supplier<String> sentence;
    private boolean marked;

    BarNode(Consumer<BarNode> fire) {
        this.fire = fire;
        getStyleClass().setAll("intersection-bar");
        bar.getStyleClass().add("bar");
        number.getStyleClass().add("number");
        out.getStyleClass().add("dots-out");
        in.getStyleClass().add("dots-in");
        line.getStyleClass().add("dots-line");
        getChildren().setAll(bar, number, out, line, in);
        getChildren().forEach(child -> child.setManaged(false));
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    }

    Combination combination() {
        return combination;
    }

    boolean isMarked() {
        return marked;
    }

    void mark(boolean now) {
        if (now != marked) {
            marked = now;
            pseudoClassStateChanged(MARKED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    /** @param told what the combination is, in a sentence; asked for when it is read aloud */
    void show(Combination of, int newTallest, Grid newGrid, Supplier<String> told) {
        sentence = told;
        if (!of.equals(combination) || newTallest != tallest || !newGrid.equals(grid)) {
            combination = of;
            tallest = newTallest;
            grid = newGrid;
            draw();
        }
    }

    private void draw() {
        setPrefSize(Grid.COLUMN, grid.height());
        double height = grid.barHeight(combination.size(), tallest);
        bar.resizeRelocate(MIDDLE - BAR / 2, grid.top() - height, BAR, height);
        number.setText(Integer.toString(combination.size()));
        number.resizeRelocate(0, grid.top() - height - Grid.NUMBER, Grid.COLUMN, Grid.NUMBER);
        out.getElements().clear();
        in.getElements().clear();
        for (int row = 0; row < grid.rows(); row++) {
            dot(combination.has(row) ? in : out, combination.has(row) ? IN : OUT, grid.rowMiddle(row));
        }
        line.setStartX(MIDDLE);
        line.setEndX(MIDDLE);
        line.setStartY(grid.rowMiddle(Integer.numberOfTrailingZeros(combination.bits())));
        line.setEndY(grid.rowMiddle(Integer.SIZE - 1 - Integer.numberOfLeadingZeros(combination.bits())));
    }

    private static void dot(Path path, double radius, double middle) {
        path.getElements().addAll(new MoveTo(MIDDLE - radius, middle),
                new ArcTo(radius, radius, 0, MIDDLE + radius, middle, false, true),
                new ArcTo(radius, radius, 0, MIDDLE - radius, middle, false, true), new ClosePath());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> marked;
            case TEXT -> sentence.get();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire.accept(this);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
