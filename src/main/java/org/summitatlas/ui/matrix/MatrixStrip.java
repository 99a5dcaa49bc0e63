package org.summitatlas.ui.matrix;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.model.EntityRef;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.StandingGlyph;

/** Below the matrix: the cell in words, with its evidence. */
final class MatrixStrip {

    private final MatrixViewModel model;
    private final Messages messages;
    private final Label words = new Label();
    private final FlowPane links = new FlowPane(12, 0);
    private final VBox sources = new VBox(2);
    private final BorderPane root = new BorderPane();

    MatrixStrip(MatrixViewModel model, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        words.getStyleClass().add("matrix-strip-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button close = new Button("×");
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(messages.text("matrix.strip.close"));
        close.setOnAction(_ -> onClose.run());
        ScrollPane scroll = new ScrollPane(new VBox(4, words, sources, links));
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("matrix-strip-scroll");
        root.getStyleClass().add("matrix-strip");
        root.setCenter(scroll);
        root.setRight(close);
    }

    Region root() {
        return root;
    }

    void show(MatrixEvidence evidence) {
        words.setText(evidence.words());
        words.setGraphic(evidence.standing().map(StandingGlyph::new).orElse(null));
        sources.getChildren().setAll(evidence.sources().stream().map(this::source).toList());
        links.getChildren().setAll(List.of(evidence.party(), evidence.document()).stream()
                .flatMap(Optional::stream)
                .map(link -> link(messages.text("matrix.open", link.name()), link.ref())).toList());
    }

    private VBox source(MatrixEvidence.Source source) {
        Label place = new Label(source.place());
        place.getStyleClass().add("matrix-strip-place");
        place.setWrapText(true);
        return new VBox(link(source.source(), source.ref()), place);
    }

    private Hyperlink link(String text, EntityRef ref) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> model.select(ref));
        return link;
    }
}
