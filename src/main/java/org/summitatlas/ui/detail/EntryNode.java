package org.summitatlas.ui.detail;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.common.StandingGlyph;

/** Draws a fact: sign, name and flags, its line of details, and the evidence behind a toggle. */
final class EntryNode extends HBox {

    private final DetailNodes nodes;

    EntryNode(Entry entry, DetailNodes nodes) {
        this.nodes = nodes;
        getStyleClass().add("entry");
        entry.standing().map(StandingGlyph::new).ifPresent(this::addSign);
        entry.mark().map(this::mark).ifPresent(this::addSign);
        VBox body = new VBox();
        body.getChildren().addFirst(title(entry, body));
        body.getStyleClass().add("entry-body");
        body.setMinWidth(0);
        addUnder(body, entry);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().add(body);
    }

    /** A paragraph's number never breaks, however long it is: "2.1–2.3". */
    private Label mark(String words) {
        Label mark = nodes.label(words, "mark");
        mark.setWrapText(false);
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }

    private void addSign(Node sign) {
        StackPane column = new SignColumn(sign);
        column.getStyleClass().add("sign");
        getStyleClass().add("signed");
        getChildren().add(column);
    }

    /** As wide as what stands in it, so that "14–15" does not run into the text, and never narrower than a glyph's. */
    private static final class SignColumn extends StackPane {

        private static final double LEAST = 16;

        SignColumn(Node sign) {
            super(sign);
        }

        @Override
        protected double computeMinWidth(double height) {
            return computePrefWidth(height);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.max(LEAST, super.computePrefWidth(height));
        }
    }

    private WrapPane title(Entry entry, VBox below) {
        boolean quoted = entry.mark().isPresent();
        return new WrapPane(8, 2, Stream.<Stream<? extends Node>>of(
                Stream.of(nodes.phrase(entry.title(), quoted ? "prose" : "entry-title", "entry-link")),
                entry.other().map(other -> nodes.label(other, "other-name")).stream(),
                entry.badge().map(badge -> nodes.label(badge, "badge")).stream(),
                entry.flag().map(flag -> nodes.flag(flag, entry.id(), entry.title().text(), below)).stream())
                .<Node>flatMap(part -> part).toList());
    }

    private void addUnder(VBox body, Entry entry) {
        VBox evidence = new VBox();
        evidence.getStyleClass().add("evidence");
        Node[] toggles = entry.evidence().isEmpty() ? new Node[0] : new Node[] {nodes.evidence(
                entry.id(), entry.title().text(), entry.evidence(), evidence)};
        if (!entry.details().isEmpty() || toggles.length > 0) {
            body.getChildren().add(nodes.line(entry.details(), "secondary", "secondary-link", toggles));
        }
        entry.notes().forEach(note -> body.getChildren().add(nodes.label(note, "note")));
        if (toggles.length > 0) {
            body.getChildren().add(evidence);
        }
    }
}
