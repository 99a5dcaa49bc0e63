package org.summitatlas.ui.intersections;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.SheetExport;
import org.summitatlas.ui.port.Clipboard;

/** What the endorsers of several documents have in common: one bar for each combination that occurs. */
public final class IntersectionsView implements Part {

    private static final double LEAST_LABELS = 170;
    private static final double MOST_LABELS = 230;
    /** Share of the width for the labels, between these. */
    private static final double FOR_LABELS = 0.4;
    /** What the bar for scrolling sideways takes. */
    private static final double SCROLL_BAR = 14;
    private static final double LEAST_CHART = 120;
    /** What the chart leaves at least to the members below it: a share of the height, between these. */
    private static final double FOR_MEMBERS = 0.22;
    private static final double LEAST_MEMBERS = 100;
    private static final double MOST_MEMBERS = 220;

    private final IntersectionsViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ChartBar chartBar;
    private final Label reading = new Label();
    private final SetLabels labels;
    private final BarStrip bars;
    private final MembersPanel members;
    private final ScrollPane chart;
    private final VBox root;
    private Picture picture;

    /**
     * @param clipboard where a sentence and its names are copied to
     * @param exporter  where members can be saved to
     */
    public IntersectionsView(IntersectionsViewModel model, Messages messages, Clipboard clipboard,
                             SheetExport exporter) {
        this.model = model;
        chartBar = new ChartBar(model, messages);
        labels = new SetLabels(messages, model::select);
        bars = new BarStrip(bar -> model.toggle(picture, bar), this::look);
        members = new MembersPanel(model, messages, clipboard, exporter);
        HBox pieces = new HBox(labels, bars.root());
        pieces.getStyleClass().add("intersection-chart");
        HBox.setHgrow(bars.root(), Priority.ALWAYS);
        chart = new ScrollPane(pieces);
        chart.setFitToWidth(true);
        chart.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        chart.setFocusTraversable(false);
        reading.getStyleClass().add("reading");
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(members.root(), Priority.ALWAYS);
        root = new VBox(chartBar, reading, chart, members.root());
        root.getStyleClass().add("intersections");
        Theme.style(root, IntersectionsView.class);
        root.setMinHeight(0);
        subscriptions.follow(model.exploration().placeProperty(), this::follow);
        for (Region measured : List.of(root, chartBar, reading)) {
            subscriptions.follow(measured.heightProperty(), _ -> fit());
        }
        subscriptions.follow(root.widthProperty(), _ -> fit());
    }

    @Override
    public Region root() {
        return root;
    }

    private void follow(Place place) {
        if (place.view() == View.INTERSECTIONS) {
            picture = model.picture();
            show();
        }
    }

    private void show() {
        chartBar.show(picture);
        reading.setText(model.words().reading(picture.reading(), picture.bars().size(), picture.all()));
        fit();
        look();
    }

    /** Draws as large as the room allows. */
    private void fit() {
        if (picture != null) {
            double room = root.getHeight() - chartBar.getHeight() - reading.getHeight()
                    - Math.clamp(root.getHeight() * FOR_MEMBERS, LEAST_MEMBERS, MOST_MEMBERS);
            Grid grid = Grid.within(room - SCROLL_BAR, picture.rows().size());
            labels.show(picture, grid, Math.clamp(root.getWidth() * FOR_LABELS, LEAST_LABELS, MOST_LABELS));
            bars.show(picture, grid, model.words());
            bars.root().setMinHeight(grid.height() + SCROLL_BAR);
            double height = Math.clamp(room, LEAST_CHART, grid.height() + SCROLL_BAR);
            chart.setMinHeight(height);
            chart.setPrefHeight(height);
            chart.setMaxHeight(height);
        }
    }

    private void look() {
        members.show(picture, bars.lookedAt());
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
