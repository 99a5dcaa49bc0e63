package org.summitatlas.ui.timeline;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.layout.Pane;
import org.summitatlas.export.view.TimelineWords;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Relation;
import org.summitatlas.ui.Messages;

/** What lines and bars mean. */
final class TimelineLegend {

    private static final double LENGTH = 22;
    private static final double HEIGHT = 10;

    private final Messages messages;
    private final TimelineWords words;

    TimelineLegend(Messages messages, TimelineWords words) {
        this.messages = messages;
        this.words = words;
    }

    List<Node> entries() {
        return List.of(
                entry(arrow(Relation.REFERS_TO), messages.term(Relation.REFERS_TO)),
                entry(arrow(Relation.ANNEXED_TO), messages.term(Relation.ANNEXED_TO)),
                entry(bar("rough"), words.rough()),
                entry(bar("announced"), words.announced()));
    }

    private static Node entry(Node sample, String words) {
        HBox entry = new HBox(sample, new Label(words));
        entry.getStyleClass().add("entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static Node arrow(Relation relation) {
        Line line = new Line(0, HEIGHT / 2, LENGTH - 5, HEIGHT / 2);
        line.getStyleClass().add("line");
        Polygon head = new Polygon(LENGTH, HEIGHT / 2, LENGTH - 6, HEIGHT / 2 - 3, LENGTH - 6, HEIGHT / 2 + 3);
        head.getStyleClass().add("head");
        return sample(Stream.of("link", EnumWord.of(relation), "lit"), line, head);
    }

    private static Node bar(String style) {
        Region sign = new Region();
        sign.getStyleClass().add("sign");
        sign.resize(LENGTH, HEIGHT);
        sign.setManaged(false);
        return sample(Stream.of("mark", "sample", style), sign);
    }

    private static Node sample(Stream<String> styles, Node... parts) {
        Pane sample = new Pane(parts);
        sample.getStyleClass().addAll(styles.toList());
        sample.setMinSize(LENGTH, HEIGHT);
        sample.setPrefSize(LENGTH, HEIGHT);
        sample.setMaxSize(LENGTH, HEIGHT);
        return sample;
    }
}
