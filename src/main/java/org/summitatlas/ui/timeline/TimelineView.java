package org.summitatlas.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.summitatlas.query.timeline.TimelineArrangement;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Subscriptions;

/** What happened when: everything with a date on an axis to zoom and move along, by pointer or keyboard. */
public final class TimelineView implements Part, TimelineGestures.Listener {

    private static final double ZOOM_STEP = 1.5;
    /** Share of the width that one press of a key moves. */
    private static final double MOVE_STEP = 0.2;

    /** Width below which the legend has no room in the bar, and its place in it. */
    private static final double NARROW = 720;
    private static final int LEGEND_PLACE = 2;

    @FXML private BorderPane root;
    @FXML private StackPane frame;
    @FXML private HBox bar;
    @FXML private Label span;
    @FXML private FlowPane legend;

    private final TimelineViewModel model;
    private final Messages messages;
    private final TimelineSurface surface;
    private final TimelineFocus focus;
    private final GatheredMarks gathered;
    private final Subscriptions subscriptions = new Subscriptions();
    private TimelinePicture shown;
    private Optional<MarkNode> pointed = Optional.empty();
    private boolean isToReveal;

    public TimelineView(TimelineViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Fxml.<BorderPane>load(this, messages.bundle());
        legend.getChildren().setAll(new TimelineLegend(messages, model.words()).entries());
        surface = new TimelineSurface(model.words(), model.picture(), this::arranged);
        frame.getChildren().setAll(surface);
        subscriptions.follow(root.widthProperty(), wide -> placeLegend(wide.doubleValue() < NARROW));
        gathered = new GatheredMarks(model::select);
        focus = new TimelineFocus(surface, this::light);
        new TimelineKeys(surface, this, focus);
        new TimelineGestures(surface, this);
        subscriptions.follow(model.pictureProperty(), this::show);
        focus.follow(subscriptions);
    }

    @Override
    public Region root() {
        return root;
    }

    /** Beside the buttons, or below the lanes where there is no room for it there. */
    private void placeLegend(boolean isBelow) {
        if (isBelow != (root.getBottom() != null)) {
            if (isBelow) {
                bar.getChildren().remove(legend);
                root.setBottom(legend);
            } else {
                root.setBottom(null);
                bar.getChildren().add(LEGEND_PLACE, legend);
            }
        }
    }

    private void show(TimelinePicture picture) {
        isToReveal = shown != null && !shown.selection().equals(picture.selection());
        boolean isElsewhere = shown != null && !shown.span().equals(picture.span());
        shown = picture;
        surface.show(picture);
        if (isElsewhere && !TimelineArrangement.isSame(picture.span(), surface.camera().span())) {
            surface.look(picture.span());
        }
        saySpan();
    }

    /** Other marks are shown than before. */
    private void arranged() {
        surface.marks().forEach(this::tell);
        double middle = surface.camera().span().middle();
        Optional<MarkNode> selected = selected().min(Comparator.comparingDouble(node ->
                Math.abs(node.span().middle() - middle)));
        if (isToReveal) {
            isToReveal = false;
            selected.filter(_ -> selected().noneMatch(surface::isInSight)).ifPresent(surface::reveal);
        }
        focus.update(selected);
        pointed = pointed.filter(node -> surface.marks().anyMatch(node::equals));
        light();
        saySpan();
    }

    private Stream<MarkNode> selected() {
        return surface.marks().filter(node -> node.concerns(shown.selection()));
    }

    private void tell(MarkNode node) {
        boolean isSelected = node.concerns(shown.selection());
        String words = node.isGathered() ? model.gathered(node.marks()) : node.marks().getFirst().words();
        node.tell(isSelected ? messages.text("timeline.selected", words) : words, isSelected);
    }

    /** Brings out what is pointed at, has the keyboard or is selected, the first of these. */
    private void light() {
        Optional<MarkNode> told = pointed.or(() -> focus.ringed());
        surface.tell(told);
        surface.light(told.flatMap(MarkNode::document).or(() -> shown.selectedDocument()));
    }

    private void saySpan() {
        String words = model.words().span(surface.camera().span());
        if (!words.equals(span.getText())) {
            span.setText(words);
            surface.setAccessibleText(model.summary(words));
        }
    }

    @Override
    public void chosen(MarkNode node) {
        focus.clicked(node);
        choose(node);
    }

    @Override
    public void pointed(Optional<MarkNode> node) {
        if (!node.equals(pointed)) {
            pointed = node;
            light();
        }
    }

    @Override
    public void moved() {
        pointed = Optional.empty();
        saySpan();
        model.look(surface.camera().span());
        light();
    }

    @Override
    public void rested() {
        model.rest();
    }

    /** Opens what a mark is about; shows several closer, or in a list where that would not part them. */
    void choose(MarkNode node) {
        if (!node.isGathered()) {
            model.select(node.marks().getFirst().item());
            return;
        }
        gathered.closer(node, surface.camera().span()).ifPresentOrElse(this::look, () -> gathered.list(node));
    }

    private void look(TimelineSpan wanted) {
        surface.look(wanted);
        moved();
        model.rest();
    }

    @FXML
    void zoomIn() {
        zoom(ZOOM_STEP);
    }

    @FXML
    void zoomOut() {
        zoom(1 / ZOOM_STEP);
    }

    /** At the mark that has the keyboard, or else in the middle. */
    private void zoom(double factor) {
        double day = focus.focused().filter(surface::isInSight).map(node -> node.span().middle())
                .orElse(surface.camera().span().middle());
        surface.zoom(surface.camera().x(day), factor);
        moved();
    }

    @FXML
    void reset() {
        surface.look(shown.home());
        saySpan();
        model.lookHome();
    }

    /** Moves on by a part of what is seen, or back. */
    void step(int direction) {
        surface.pan(-direction * MOVE_STEP * surface.camera().width(), 0);
        moved();
    }

    List<List<MarkNode>> marks() {
        return surface.shown();
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
