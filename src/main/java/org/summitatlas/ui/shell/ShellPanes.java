package org.summitatlas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.Splits;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;

/**
 * Facets, middle and detail side by side; in the middle the view in front above the tables, and the day below. Outer
 * panes can be put away. The dividers show the preferences and change them only when the user lets go of one: layout
 * alone never moves them for good.
 */
final class ShellPanes {

    private static final double LEAST_FACETS = 216;
    private static final double LEAST_DETAIL = 260;
    private static final double LEAST_MIDDLE = 360;
    private static final double LEAST_MAP = 150;
    private static final double LEAST_TABLES = 130;

    private final SplitPane columns;
    private final SplitPane middle = new SplitPane();
    private final VBox centre = new VBox();
    private final ShellParts parts;
    private final Region views;
    private final ObjectProperty<Preferences> preferences;

    ShellPanes(SplitPane columns, ShellParts parts, Region views, ObjectProperty<Preferences> preferences) {
        this.columns = columns;
        this.parts = parts;
        this.views = views;
        this.preferences = preferences;
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().setAll(views, parts.tables());
        views.setMinHeight(LEAST_MAP);
        parts.tables().setMinHeight(LEAST_TABLES);
        VBox.setVgrow(middle, Priority.ALWAYS);
        centre.getChildren().setAll(parts.sentence(), middle, parts.asOf());
        centre.setMinWidth(LEAST_MIDDLE);
        parts.facets().setMinWidth(LEAST_FACETS);
        parts.detail().setMinWidth(LEAST_DETAIL);
        SplitPane.setResizableWithParent(parts.facets(), false);
        SplitPane.setResizableWithParent(parts.detail(), false);
        arrange();
        columns.widthProperty().subscribe(this::placeColumns);
        middle.heightProperty().subscribe(this::placeMiddle);
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> takeDividers());
    }

    private Splits splits() {
        return preferences.get().splits();
    }

    private void arrange() {
        List<Node> shown = new ArrayList<>();
        if (splits().facetsShown()) {
            shown.add(parts.facets());
        }
        shown.add(centre);
        if (splits().detailShown()) {
            shown.add(parts.detail());
        }
        if (!columns.getItems().equals(shown)) {
            columns.getItems().setAll(shown);
            placeColumns();
        }
    }

    /** Widths are kept in pixels, dividers in shares: they can only be placed once the width is known. */
    private void placeColumns() {
        double width = columns.getWidth();
        if (width <= 0) {
            return;
        }
        List<Double> dividers = new ArrayList<>();
        if (splits().facetsShown()) {
            dividers.add(splits().facets() / width);
        }
        if (splits().detailShown()) {
            dividers.add(1 - splits().detail() / width);
        }
        columns.setDividerPositions(dividers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void placeMiddle() {
        middle.setDividerPositions(splits().map());
    }

    /** The tables stand below the map; every other view is a table of its own kind and wants the room. */
    void follow(ObservableValue<View> front, Subscriptions subscriptions) {
        subscriptions.follow(front, view -> {
            List<Node> shown = view == View.MAP ? List.of(views, parts.tables()) : List.of(views);
            if (!middle.getItems().equals(shown)) {
                middle.getItems().setAll(shown);
                placeMiddle();
            }
        });
    }

    private void takeDividers() {
        double[] outer = columns.getDividerPositions();
        Splits now = splits();
        set(new Splits(
                now.facetsShown() ? Math.round(outer[0] * columns.getWidth()) : now.facets(),
                now.detailShown() ? Math.round((1 - outer[outer.length - 1]) * columns.getWidth()) : now.detail(),
                middle.getDividers().isEmpty() ? now.map()
                        : Math.round(middle.getDividerPositions()[0] * 1000) / 1000.0,
                now.facetsShown(), now.detailShown()));
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
        set(new Splits(splits().facets(), splits().detail(), splits().map(), facets, detail));
    }

    private void set(Splits splits) {
        preferences.set(preferences.get().withSplits(splits));
    }
}
