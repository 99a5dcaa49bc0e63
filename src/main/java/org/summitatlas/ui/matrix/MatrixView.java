package org.summitatlas.ui.matrix;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.model.Standing;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.common.SheetExport;
import org.summitatlas.ui.common.StandingGlyph;

/** Parties against documents: who stands where towards all of them at once. */
public final class MatrixView implements Part {

    private final MatrixViewModel model;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final MatrixGrid grid;
    private final MatrixBar bar;
    private final MatrixStrip strip;
    private final FlowPane legend = new FlowPane(16, 2);
    private final VBox nothing = new VBox(8);
    private final Subscriptions subscriptions = new Subscriptions();
    private Set<Standing> explained = Set.of();
    private boolean stripIsOpen;

    /** @param exporter where the rows can be saved to */
    public MatrixView(MatrixViewModel model, Messages messages, SheetExport exporter) {
        this.model = model;
        this.messages = messages;
        grid = new MatrixGrid(model, messages);
        bar = new MatrixBar(model, messages, exporter);
        strip = new MatrixStrip(model, messages, this::closeStrip);
        new MatrixInput(grid, model, this);
        root.getStyleClass().add("matrix");
        Theme.style(root, MatrixView.class);
        legend.getStyleClass().add("matrix-legend");
        nothing.getStyleClass().add("matrix-nothing");
        nothing.setAlignment(Pos.CENTER);
        grid.setOnSpot(this::showBelow);
        subscriptions.follow(model.pictureProperty(), this::show);
    }

    private void show(MatrixPicture picture) {
        boolean isEmpty = picture.matrix().isEmpty();
        bar.show(picture);
        grid.show(picture);
        if (isEmpty) {
            fillNothing();
        }
        root.setTop(isEmpty ? null : bar.root());
        root.setCenter(isEmpty ? nothing : grid);
        showBelow();
    }

    /** Says what to do where nothing can be shown. */
    private void fillNothing() {
        Exploration exploration = model.exploration();
        boolean noParty = exploration.results().parties().isEmpty();
        Label words = new Label(messages.text(noParty ? "matrix.nothing.party" : "matrix.nothing.document"));
        words.getStyleClass().add("matrix-nothing-title");
        words.setWrapText(true);
        HBox ways = new HBox(12);
        ways.setAlignment(Pos.CENTER);
        if (!exploration.place().query().isCleared()) {
            ways.getChildren().add(way("facets.clear", exploration::clearQuery));
        }
        if (exploration.place().query().summit().isPresent()) {
            ways.getChildren().add(way("tables.nothing.all-summits", () -> exploration.chooseSummit(Optional.empty())));
        }
        nothing.getChildren().setAll(words, ways);
    }

    private Hyperlink way(String key, Runnable action) {
        Hyperlink link = new Hyperlink(messages.text(key));
        link.setOnAction(_ -> action.run());
        return link;
    }

    private void showBelow() {
        boolean isStrip = stripIsOpen && grid.spot().isPresent();
        if (isStrip) {
            strip.show(model.evidence(grid.spot().get()));
        } else {
            fillLegend();
        }
        root.setBottom(model.picture().matrix().isEmpty() ? null : isStrip ? strip.root() : legend);
    }

    /** The signs that can be seen, in words. */
    private void fillLegend() {
        Set<Standing> seen = EnumSet.noneOf(Standing.class);
        model.picture().matrix().blocks().stream().flatMap(block -> block.rows().stream())
                .forEach(row -> seen.addAll(row.standings()));
        if (!seen.equals(explained)) {
            explained = seen;
            legend.getChildren().setAll(seen.stream().map(standing -> {
                Label label = new Label(messages.term(standing), new StandingGlyph(standing));
                label.getStyleClass().add("matrix-legend-entry");
                return label;
            }).toList());
        }
    }

    /** Shows the evidence of the cell where the keyboard stands, there and wherever it goes. */
    void openStrip() {
        stripIsOpen = true;
        showBelow();
    }

    /** Puts the evidence away; false if it was not there. */
    boolean closeStrip() {
        boolean wasOpen = stripIsOpen;
        stripIsOpen = false;
        showBelow();
        return wasOpen;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
