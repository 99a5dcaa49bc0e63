package org.summitatlas.ui.matrix;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.ui.Messages;

/** The rows and columns: what scrolls, where the keyboard stands, and what the pointer is over. */
final class MatrixGrid extends Region {

    private static final double BAR = 10;

    private final MatrixViewModel model;
    private final MatrixSheet sheet;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private MatrixPicture picture = MatrixPicture.EMPTY;
    private MatrixGeometry geometry = new MatrixGeometry(List.of(), 0, 0);
    private Optional<MatrixSpot> spot = Optional.empty();
    private Runnable onSpot = () -> { };
    /** While the bars are set anew there is nothing to draw yet. */
    private boolean isMeasuring;

    MatrixGrid(MatrixViewModel model, Messages messages) {
        this.model = model;
        sheet = new MatrixSheet(model, messages);
        getStyleClass().setAll("matrix-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(messages.text("view.matrix.accessible"));
        setAccessibleHelp(messages.text("matrix.help"));
        setFocusTraversable(true);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().setAll(sheet, down, across);
        List.of(down, across).forEach(bar -> {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(this::draw);
        });
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        focusedProperty().subscribe(this::draw);
    }

    private void scroll(ScrollEvent event) {
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        move(across, sideways ? event.getDeltaY() : event.getDeltaX());
        move(down, sideways ? 0 : event.getDeltaY());
        event.consume();
    }

    private static void move(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
    }

    /** Runs when the keyboard stands somewhere else, or something else stands where it is. */
    void setOnSpot(Runnable action) {
        onSpot = action;
    }

    void show(MatrixPicture next) {
        boolean isOther = !next.selection().equals(picture.selection());
        spot = spot.flatMap(at -> picture.spotIn(next, at));
        picture = next;
        measure();
        next.selection().filter(ref -> isOther && ref.kind() == EntityKind.PARTY).ifPresent(this::revealParty);
        onSpot.run();
    }

    /** Who was opened elsewhere is shown here too; the keyboard stands there afterwards. */
    private void revealParty(EntityRef party) {
        picture.line(party.id()).ifPresent(line -> {
            int most = picture.lines().get(line).block().columns().size();
            go(new MatrixSpot(line, Math.min(spot.map(MatrixSpot::column).orElse(MatrixSpot.NAME), most)));
        });
    }

    /** Where the keyboard stands; empty before it ever came here, or if what was there is no longer shown. */
    Optional<MatrixSpot> spot() {
        return spot;
    }

    /** Where the keyboard stands, or the first party. */
    MatrixSpot spotOrFirst() {
        return spot.orElseGet(picture::firstParty);
    }

    /** Puts the keyboard somewhere and scrolls there. */
    void go(MatrixSpot next) {
        spot = Optional.of(next);
        reveal(next);
        draw();
        onSpot.run();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void reveal(MatrixSpot at) {
        down.setValue(geometry.reveal(at.line(), down.getValue()));
        across.setValue(geometry.revealColumn(at.line(), at.column(), across.getValue()));
    }

    /** What stands at a point of the view. */
    Optional<MatrixSpot> at(double x, double y) {
        return x > geometry.width() || y > geometry.height() ? Optional.empty()
                : geometry.at(x, y, across.getValue(), down.getValue());
    }

    /** Shows what the pointer is over: its row and its column. */
    void hover(Optional<MatrixSpot> over) {
        sheet.hover(over);
    }

    /** How many rows can be seen at once. */
    int page() {
        return (int) Math.max(1, (geometry.height() - MatrixGeometry.HEAD) / MatrixGeometry.ROW - 1);
    }

    MatrixPicture picture() {
        return picture;
    }

    private void measure() {
        double height = getHeight();
        MatrixGeometry whole = new MatrixGeometry(picture.lines(), getWidth() - BAR, height);
        geometry = whole.maxScrollX() > 0 ? new MatrixGeometry(picture.lines(), getWidth() - BAR, height - BAR) : whole;
        isMeasuring = true;
        set(down, geometry.maxScrollY(), geometry.height());
        set(across, geometry.maxScrollX(), geometry.width());
        isMeasuring = false;
        draw();
    }

    private static void set(ScrollBar bar, double most, double seen) {
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
        bar.setVisibleAmount(most + seen > 0 ? most * seen / (most + seen) : 0);
        bar.setUnitIncrement(MatrixGeometry.ROW);
        bar.setBlockIncrement(Math.max(MatrixGeometry.ROW, seen - MatrixGeometry.HEAD));
    }

    private void draw() {
        if (!isMeasuring) {
            sheet.draw(picture, geometry, across.getValue(), down.getValue(), spot.filter(_ -> isFocused()));
        }
    }

    @Override
    protected void layoutChildren() {
        if (geometry.width() != getWidth() - BAR
                || geometry.height() != getHeight() - (geometry.maxScrollX() > 0 ? BAR : 0)) {
            measure();
            // Evidence opens below, and must not cover the very cell it is about.
            spot.filter(_ -> isFocused()).ifPresent(this::reveal);
        }
        sheet.resizeRelocate(0, 0, geometry.width(), geometry.height());
        down.resizeRelocate(geometry.width(), 0, BAR, geometry.height());
        across.resizeRelocate(0, geometry.height(), geometry.width(), BAR);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> sheet.cursor();
            case TEXT -> spot.map(model::said).orElse(super.getAccessibleText());
            case ROW_COUNT -> picture.lines().size();
            case COLUMN_COUNT -> picture.matrix().blocks().stream()
                    .mapToInt(block -> block.columns().size() + 2).max().orElse(0);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
