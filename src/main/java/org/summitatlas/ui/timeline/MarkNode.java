package org.summitatlas.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineRows.Extent;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.timeline.TimelinePicture.Mark;

/** One item on the timeline, or several gathered: a sign for its time and a name beside it, or inside where it fits. */
final class MarkNode extends Region {

    static final double HEIGHT = 22;
    private static final double DOT = 9;
    private static final double BAR = 16;
    private static final double GAP = 4;
    private static final double INSET = 5;
    /** A longer name is cut short; it stands whole in the card. */
    private static final double LONGEST = 190;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");

    private final Region sign = new Region();
    private final Label name = new Label();
    private List<Mark> marks;
    private double signWidth = DOT;
    private double slide;

    MarkNode(List<Mark> marks) {
        sign.getStyleClass().add("sign");
        sign.setManaged(false);
        name.getStyleClass().add("name");
        name.setManaged(false);
        getChildren().setAll(sign, name);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(false);
        show(marks);
    }

    /** Shows these from now on; the same item may have other words, as of another day. */
    void show(List<Mark> newMarks) {
        marks = List.copyOf(newMarks);
        name.setText(isGathered() ? Integer.toString(marks.size()) : marks.getFirst().label());
        List<String> styles = new ArrayList<>(List.of("mark"));
        styles.addAll(isGathered() ? List.of("gathered") : styles(marks.getFirst().item()));
        if (!getStyleClass().equals(styles)) {
            getStyleClass().setAll(styles);
        }
    }

    private static List<String> styles(TimelineItem item) {
        String certainty = item.isAnnounced() ? "announced" : "certain";
        String precision = item.isExact() ? "exact" : "rough";
        String extent = item.isDay() ? "day" : "days";
        return List.of(EnumWord.of(item.kind()), certainty, precision, extent);
    }

    List<Mark> marks() {
        return marks;
    }

    boolean isGathered() {
        return marks.size() > 1;
    }

    /** All the time of what it shows. */
    TimelineSpan span() {
        return marks.stream().map(mark -> mark.item().span()).reduce(TimelineSpan::with).orElseThrow();
    }

    /** The document that it shows alone, if it is one. */
    Optional<String> document() {
        return marks.stream().limit(isGathered() ? 0 : 1).flatMap(mark -> mark.item().refs().stream().limit(1))
                .filter(ref -> ref.kind() == EntityKind.DOCUMENT).map(EntityRef::id).findFirst();
    }

    /** What it takes of the lane at a scale. It must have its style by then. */
    Extent extent(TimelineCamera camera) {
        TimelineItem item = marks.getFirst().item();
        TimelineSpan span = item.span();
        double from = item.isDay() ? camera.drawn(span.middle()) - DOT / 2 : camera.drawn(span.from());
        double to = item.isDay() ? from + DOT : Math.max(from + DOT, camera.drawn(span.to()));
        double nameWidth = nameWidth();
        return new Extent(from, to, to - from >= nameWidth + 2 * INSET ? to : to + GAP + nameWidth);
    }

    private double nameWidth() {
        return Math.min(LONGEST, Math.ceil(name.prefWidth(-1)));
    }

    /** Takes its place; the extent is the one asked for before, or that of several gathered. */
    void place(Extent extent, double y) {
        signWidth = extent.to() - extent.from();
        slide = 0;
        pseudoClassStateChanged(INSIDE, isInside());
        double width = isInside() ? signWidth : signWidth + GAP + nameWidth();
        resizeRelocate(extent.from(), y, width, HEIGHT);
        setVisible(true);
        requestLayout();
    }

    private boolean isInside() {
        return isGathered() || signWidth >= nameWidth() + 2 * INSET;
    }

    /** Keeps the name of a long bar in sight while its begin is not: moves the name along within the bar. */
    void keepInSight(double left) {
        if (isVisible() && isInside() && !isGathered()) {
            double wanted = Math.min(Math.max(0, left - getLayoutX()), signWidth - nameWidth() - 2 * INSET);
            if (wanted != slide) {
                slide = wanted;
                name.setTranslateX(slide);
            }
        }
    }

    /** Where lines to it end, on the drawing. */
    double anchorX() {
        return getLayoutX() + Math.min(signWidth / 2, DOT);
    }

    double anchorY() {
        return getLayoutY() + HEIGHT / 2;
    }

    /** Where the sign begins, on the drawing. */
    double left() {
        return getLayoutX();
    }

    /** Half the height of the sign. */
    double reach() {
        return (isBar() ? BAR : DOT) / 2;
    }

    private boolean isBar() {
        return isGathered() || isInside() || !marks.getFirst().item().isDay();
    }

    boolean concerns(Optional<EntityRef> selection) {
        return marks.stream().anyMatch(mark -> mark.concerns(selection));
    }

    /** What there is to say, and whether it is about what is selected. */
    void tell(String words, boolean isSelected) {
        setAccessibleText(words);
        pseudoClassStateChanged(SELECTED, isSelected);
    }

    void reached(boolean is) {
        pseudoClassStateChanged(REACHED, is);
    }

    @Override
    protected void layoutChildren() {
        double high = isBar() ? isInside() ? BAR : DOT + 2 : DOT;
        sign.resizeRelocate(0, Math.rint((HEIGHT - high) / 2), signWidth, high);
        double wide = nameWidth();
        double x = isGathered() ? (signWidth - wide) / 2 : isInside() ? INSET : signWidth + GAP;
        double tall = name.prefHeight(wide);
        name.resizeRelocate(x, Math.rint((HEIGHT - tall) / 2), wide, tall);
        name.setTranslateX(slide);
    }

    @Override
    public String toString() {
        return name.getText();
    }
}
