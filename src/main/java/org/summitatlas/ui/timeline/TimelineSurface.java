package org.summitatlas.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.summitatlas.export.view.TimelineWords;
import org.summitatlas.query.timeline.TimelineSpan;

/**
 * The drawing: the axis, and below it the lanes with their marks and arrows. A change of scale lays everything out
 * anew; a move in time only moves it.
 */
final class TimelineSurface extends Pane {

    private static final double MARGIN = 40;
    private static final double BAR = 12;

    private final TimelineCamera camera;
    private final AxisNode axis;
    private final LaneStack lanes;
    private final LinkLayer links = new LinkLayer();
    private final Group moving = new Group();
    private final Pane content = new Pane();
    private final Pane window = new Pane(content);
    private final ScrollBar bar = new ScrollBar();
    private final TellCard card = new TellCard();
    private final Runnable arranged;
    private TimelinePicture picture;
    private boolean isStale = true;

    /** @param arranged runs whenever other marks are shown than before */
    TimelineSurface(TimelineWords words, TimelinePicture first, Runnable arranged) {
        this.arranged = arranged;
        camera = new TimelineCamera(first.limits(), first.span());
        axis = new AxisNode(words);
        lanes = new LaneStack();
        getStyleClass().add("timeline-surface");
        setMinSize(0, 0);
        moving.setAutoSizeChildren(false);
        moving.getChildren().add(links.group());
        lanes.lanes().forEach(lane -> moving.getChildren().add(lane.moving()));
        content.setManaged(false);
        content.getChildren().add(axis.lines());
        lanes.lanes().forEach(lane -> lane.fixed().limit(1).forEach(content.getChildren()::add));
        content.getChildren().add(moving);
        lanes.lanes().forEach(lane -> lane.fixed().skip(1).forEach(content.getChildren()::add));
        window.setClip(new Rectangle());
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> content.setLayoutY(-Math.rint(value.doubleValue())));
        getChildren().setAll(window, axis.labels(), bar, card);
        getChildren().forEach(child -> child.setManaged(false));
    }

    TimelineCamera camera() {
        return camera;
    }

    void show(TimelinePicture next) {
        boolean isSame = picture != null && picture.sameMarks(next);
        picture = next;
        axis.show(next.days());
        if (!isSame) {
            lanes.show(next.lanes());
            links.show(next.links());
        }
        rearrange();
    }

    /** Lays everything out anew in the next frame. */
    void rearrange() {
        isStale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = Math.max(0, getHeight() - AxisNode.HEIGHT);
        if (camera.width() != getWidth() || window.getHeight() != height) {
            camera.resize(getWidth());
            lanes.measure();
            isStale = true;
        }
        if (isStale && picture != null && getWidth() > 0) {
            isStale = false;
            arrange(height);
        }
    }

    private void arrange(double height) {
        axis.labels().resizeRelocate(0, 0, getWidth(), AxisNode.HEIGHT);
        window.resizeRelocate(0, AxisNode.HEIGHT, getWidth(), height);
        Rectangle clip = (Rectangle) window.getClip();
        clip.setWidth(getWidth());
        clip.setHeight(height);
        double y = lanes.arrange(camera, atFirst(), height);
        links.arrange(lanes.documents());
        content.resize(getWidth(), Math.max(y, height));
        scrollable(y, height);
        move();
        arranged.run();
    }

    private TimelineCamera atFirst() {
        TimelineCamera first = new TimelineCamera(picture.limits(), picture.home());
        first.resize(camera.width());
        return first;
    }

    private void scrollable(double all, double height) {
        bar.setVisible(all > height + 1);
        bar.setMax(Math.max(0, all - height));
        bar.setVisibleAmount(bar.getMax() * height / Math.max(1, all));
        bar.setValue(Math.min(bar.getValue(), bar.getMax()));
        bar.resizeRelocate(getWidth() - BAR, AxisNode.HEIGHT, BAR, height);
    }

    /** Moves what is drawn to where the camera looks. */
    void move() {
        moving.setTranslateX(camera.offset());
        double left = -camera.offset();
        marks().forEach(node -> node.keepInSight(left));
        axis.draw(camera, content.getHeight());
    }

    /** Every mark shown, alone or gathered. */
    Stream<MarkNode> marks() {
        return lanes.lanes().flatMap(lane -> lane.shown().stream());
    }

    /** The marks of each lane, from left to right, in lanes from the top. */
    List<List<MarkNode>> shown() {
        return lanes.shown();
    }

    /** Tells of a mark beside it, or of none. */
    void tell(Optional<MarkNode> node) {
        node.filter(this::isInSight).ifPresentOrElse(one -> card.show(one, this), card::hide);
    }

    void light(Optional<String> document) {
        links.light(document);
    }

    void look(TimelineSpan span) {
        settle(camera.look(span));
    }

    void zoom(double x, double factor) {
        settle(camera.zoom(x, factor));
    }

    private void settle(boolean isRescaled) {
        if (isRescaled) {
            rearrange();
        } else {
            move();
        }
    }

    void pan(double byX, double byY) {
        camera.pan(byX);
        scroll(bar.getValue() - byY);
        move();
    }

    private void scroll(double value) {
        bar.setValue(Math.min(Math.max(0, value), bar.getMax()));
    }

    /** Brings a mark into sight. */
    void reveal(MarkNode node) {
        camera.reveal(node.span(), MARGIN);
        move();
        double top = node.getLayoutY();
        double below = top + MarkNode.HEIGHT - window.getHeight();
        scroll(Math.max(Math.min(bar.getValue(), top), below));
    }

    /** Whether any part of a mark's time is in sight. */
    boolean isInSight(MarkNode node) {
        return camera.span().overlaps(node.span());
    }
}
