package org.summitatlas.ui.map;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.common.StandingGlyph;

/** The card that says what the colours mean. */
final class LegendView {

    private final VBox box;
    private boolean brief;

    LegendView(VBox box) {
        this.box = box;
    }

    /** Leaves the counts out, where they would cover the map. */
    void shorten(boolean toWords, MapPicture picture) {
        if (toWords != brief) {
            brief = toWords;
            show(picture);
        }
    }

    void show(MapPicture picture) {
        box.getChildren().setAll(picture.legend().stream().map(this::line).toList());
    }

    private Node line(LegendEntry entry) {
        StackPane sign = new StackPane(entry.standing().<Node>map(StandingGlyph::new).orElseGet(LegendView::swatch));
        sign.getStyleClass().add("sign");
        Label words = new Label(entry.words());
        HBox line = new HBox(sign, words);
        if (!brief) {
            Label count = new Label(entry.count());
            count.getStyleClass().add("count");
            line.getChildren().add(count);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("entry", entry.tone());
        return line;
    }

    private static Region swatch() {
        Region swatch = new Region();
        swatch.getStyleClass().add("tone-dot");
        return swatch;
    }
}
