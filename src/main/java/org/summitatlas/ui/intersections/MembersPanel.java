package org.summitatlas.ui.intersections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.model.Party;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.ExportMenu;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.SheetExport;
import org.summitatlas.ui.port.Clipboard;

/** Who belongs to the bar looked at: a sentence, what can be done with them, and every name. */
final class MembersPanel {

    private final IntersectionsViewModel model;
    private final Messages messages;
    private final Label sentence = new Label();
    private final HBox actions = new HBox();
    private final FlowPane names = new FlowPane();
    private final Label notes = new Label();
    private final ScrollPane root;
    private final Hyperlink copy;
    /** Links that were made once, by party: pointing along the bars shows the same ones again and again. */
    private final Map<String, Hyperlink> links = new HashMap<>();
    private Picture picture;
    private Optional<Combination> shown = Optional.empty();

    /**
     * @param clipboard where sentence and names are copied to
     * @param exporter  where the members can be saved to
     */
    MembersPanel(IntersectionsViewModel model, Messages messages, Clipboard clipboard, SheetExport exporter) {
        this.model = model;
        this.messages = messages;
        sentence.getStyleClass().add("told");
        notes.getStyleClass().add("notes");
        List.of(sentence, notes).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        actions.getStyleClass().add("actions");
        names.getStyleClass().add("names");
        Button map = new Button(messages.text("intersections.map"));
        map.setId("intersections-map");
        map.getStyleClass().add("accent-button");
        map.setOnAction(_ -> shown.ifPresent(bar -> model.showOnMap(picture, bar)));
        ExportMenu export = new ExportMenu("intersections-export", "quiet-button", messages,
                format -> offered().ifPresent(offer -> exporter.save(offer, format)),
                () -> offered().ifPresent(exporter::more));
        export.setText(messages.text("intersections.export"));
        export.setAccessibleText(messages.text("intersections.export"));
        copy = new Hyperlink();
        copy.setId("intersections-copy");
        copy.setOnAction(_ -> shown.ifPresent(bar -> copy(clipboard, bar)));
        actions.getChildren().setAll(map, copy, export);
        VBox all = new VBox(sentence, actions, names, notes);
        all.getStyleClass().add("intersection-members");
        root = new ScrollPane(all);
        root.getStyleClass().add("intersection-members-scroll");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    Region root() {
        return root;
    }

    void show(Picture now, Optional<Combination> bar) {
        picture = now;
        shown = bar;
        sentence.setText(bar.map(one -> model.words().sentence(now.intersections(), one))
                .orElseGet(() -> messages.text(now.bars().isEmpty() ? "intersections.nothing" : "intersections.hint")));
        names.getChildren().setAll(
                bar.map(one -> model.members(now, one).parties()).orElse(List.of()).stream().map(this::link).toList());
        copy.setText(messages.text("intersections.copy"));
        List.of(actions, names).forEach(node -> {
            node.setVisible(bar.isPresent());
            node.setManaged(bar.isPresent());
        });
        notes.setText(String.join(" ", now.notes()));
    }

    private Hyperlink link(Party party) {
        return links.computeIfAbsent(party.id(), id -> {
            Hyperlink link = new Hyperlink(party.name(messages.language()));
            link.setId("intersections-member-" + id);
            link.setOnAction(_ -> model.select(party.ref()));
            return link;
        });
    }

    private Optional<RowsOffer> offered() {
        return shown.map(bar -> model.members(picture, bar).offer());
    }

    private void copy(Clipboard clipboard, Combination bar) {
        clipboard.put(model.members(picture, bar).copied());
        copy.setText(messages.text("intersections.copied"));
    }
}
