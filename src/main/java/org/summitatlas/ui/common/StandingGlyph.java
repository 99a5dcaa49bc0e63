package org.summitatlas.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Standing;
import org.summitatlas.ui.Messages;

/**
 * The sign of a standing, the same everywhere: ● endorsed, ◐ joined later, ✕ declined, ○ attended but not listed,
 * – not listed, · not eligible, ? unknown. It is drawn rather than typed, so no font can lack it, and its form tells
 * the standing without its colour. Colours come from {@code common.css}, by the style class of the standing.
 */
public final class StandingGlyph extends Region {

    /** Width and height beside text of the usual size. */
    public static final double SIZE = 10;

    /** A frame may be painted before the style sheet has been applied: nothing is better than stock black. */
    private static final Color UNPAINTED = Color.TRANSPARENT;

    private final double size;
    private Standing standing;

    /** A sign beside words that already say what it means. */
    public StandingGlyph(Standing standing) {
        this(standing, SIZE);
    }

    /** A sign standing alone, which assistive technology reads aloud. */
    public StandingGlyph(Standing standing, Messages messages) {
        this(standing, SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.term(standing));
    }

    /** A sign of another size; the strokes keep their width. */
    public StandingGlyph(Standing standing, double size) {
        this.size = size;
        getStyleClass().add("standing-glyph");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        show(standing);
    }

    public Standing standing() {
        return standing;
    }

    /** Changes the sign in place, as a table cell does when it is used for another row. */
    public void show(Standing next) {
        if (next == standing) {
            return;
        }
        if (standing != null) {
            getStyleClass().remove(EnumWord.of(standing));
        }
        standing = next;
        getStyleClass().add(EnumWord.of(next));
        getChildren().setAll(shapes(next));
    }

    private Shape[] shapes(Standing of) {
        double middle = size / 2;
        return switch (of) {
            case ENDORSED -> new Shape[] {solid(new Circle(middle, middle, middle - 0.5))};
            case JOINED_LATER -> new Shape[] {ring(), solid(new Arc(middle, middle, middle - 1, middle - 1, 90, 180))};
            case DECLINED -> new Shape[] {
                line(1.5, 1.5, size - 1.5, size - 1.5), line(1.5, size - 1.5, size - 1.5, 1.5)};
            case ATTENDED_NOT_LISTED -> new Shape[] {ring()};
            case NOT_LISTED -> new Shape[] {line(1.5, middle, size - 1.5, middle)};
            case NOT_ELIGIBLE -> new Shape[] {solid(new Circle(middle, middle, 1.25))};
            case UNKNOWN -> new Shape[] {questionMark(), solid(new Circle(middle, size - 0.9, 1))};
        };
    }

    private Shape ring() {
        return stroked(new Circle(size / 2, size / 2, size / 2 - 1.25));
    }

    private Shape questionMark() {
        SVGPath hook = new SVGPath();
        double unit = size / 10;
        hook.setContent("M%1$s %2$s A%3$s %3$s 0 1 1 %4$s %5$s Q%6$s %7$s %6$s %8$s".formatted(
                2.4 * unit, 3.2 * unit, 2.6 * unit, 6.6 * unit, 5.1 * unit, 5 * unit, 5.5 * unit, 6.2 * unit));
        return stroked(hook);
    }

    private static Shape line(double x1, double y1, double x2, double y2) {
        return stroked(new Line(x1, y1, x2, y2));
    }

    private static Shape solid(Shape shape) {
        if (shape instanceof Arc arc) {
            arc.setType(ArcType.CHORD);
        }
        shape.setFill(UNPAINTED);
        shape.getStyleClass().add("solid");
        return shape;
    }

    private static Shape stroked(Shape shape) {
        shape.setFill(UNPAINTED);
        shape.setStroke(UNPAINTED);
        shape.getStyleClass().add("stroked");
        return shape;
    }
}
