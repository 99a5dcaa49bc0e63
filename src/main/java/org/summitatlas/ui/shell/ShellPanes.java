package org.summitatlas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.Splits;
import org.summitatlas.ui.Subscriptions;

/** Facets, middle and detail side by side; map above tables in the middle. Outer panes can be put away. */
final class ShellPanes {

    private static final double LEAST_FACETS = 180;
    private static final double LEAST_DETAIL = 260;

    private final SplitPane columns;
    private final SplitPane middle = new SplitPane();
    private final VBox centre = new VBox();
    private final ShellParts parts;
    private final ObjectProperty<Preferences> preferences;
    private boolean placed;

    ShellPanes(SplitPane columns, ShellParts parts, ObjectProperty<Preferences> preferences) {
        this.columns = columns;
        this.parts = parts;
        this.preferences = preferences;
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().setAll(parts.map(), parts.tables());
        middle.setDividerPositions(preferences.get().splits().map());
        parts.map().setMinHeight(150);
        parts.tables().setMinHeight(130);
        VBox.setVgrow(middle, Priority.ALWAYS);
        centre.getChildren().setAll(parts.sentence(), middle);
        centre.setMinWidth(360);
        parts.facets().setMinWidth(LEAST_FACETS);
        parts.detail().setMinWidth(LEAST_DETAIL);
        SplitPane.setResizableWithParent(parts.facets(), false);
        SplitPane.setResizableWithParent(parts.detail(), false);
        arrange();
        // Widths are kept in pixels, dividers in shares: they can only be placed once the width is known.
        columns.widthProperty().subscribe(width -> {
            if (!placed && width.doubleValue() > 0) {
                place();
                placed = true;
            }
        });
    }

    private void arrange() {
        Splits splits = preferences.get().splits();
        List<Node> shown = new ArrayList<>();
        if (splits.facetsShown()) {
            shown.add(parts.facets());
        }
        shown.add(centre);
        if (splits.detailShown()) {
            shown.add(parts.detail());
        }
        if (!columns.getItems().equals(shown)) {
            columns.getItems().setAll(shown);
            place();
        }
    }

    private void place() {
        Splits splits = preferences.get().splits();
        double width = columns.getWidth();
        if (width <= 0) {
            return;
        }
        List<Double> dividers = new ArrayList<>();
        if (splits.facetsShown()) {
            dividers.add(splits.facets() / width);
        }
        if (splits.detailShown()) {
            dividers.add(1 - splits.detail() / width);
        }
        columns.setDividerPositions(dividers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    void bindToggles(ToggleButton facets, ToggleButton detail, Subscriptions subscriptions) {
        facets.setOnAction(_ -> showPanes(facets.isSelected(), detail.isSelected()));
        detail.setOnAction(_ -> showPanes(facets.isSelected(), detail.isSelected()));
        subscriptions.follow(preferences, now -> {
            facets.setSelected(now.splits().facetsShown());
            detail.setSelected(now.splits().detailShown());
            arrange();
        });
    }

    private void showPanes(boolean facets, boolean detail) {
        remember();
        Splits now = preferences.get().splits();
        set(new Splits(now.facets(), now.detail(), now.map(), facets, detail));
    }

    private void set(Splits splits) {
        preferences.set(preferences.get().withSplits(splits));
    }

    /** Writes the present widths into the preferences. */
    void remember() {
        Splits now = preferences.get().splits();
        if (!placed) {
            return;
        }
        double[] dividers = middle.getDividerPositions();
        set(new Splits(
                now.facetsShown() ? Math.round(parts.facets().getWidth()) : now.facets(),
                now.detailShown() ? Math.round(parts.detail().getWidth()) : now.detail(),
                dividers.length == 1 ? Math.round(dividers[0] * 1000) / 1000.0 : now.map(),
                now.facetsShown(), now.detailShown()));
    }
}
