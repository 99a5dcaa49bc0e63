package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.model.EntityRef;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.port.Clipboard;
import org.summitatlas.ui.port.Links;

/** The pane beside the map: whatever is selected, with the evidence for each fact. */
public final class DetailView {

    /** Characters beyond which a title is set smaller, or it would fill the pane. */
    private static final int LONG_TITLE = 50;

    private final DetailViewModel model;
    private final DetailNodes nodes;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StackPane root;
    private Optional<EntityRef> shown = Optional.empty();
    private Map<Section, Node> drawn = Map.of();

    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox summary;
    @FXML
    private VBox titles;
    @FXML
    private VBox sections;
    @FXML
    private Button close;

    public DetailView(DetailViewModel model, Messages messages, Links links, Clipboard clipboard, Notices notices) {
        this.model = model;
        this.nodes = new DetailNodes(model, messages, links, new CitationCopy(clipboard, notices, messages));
        root = Fxml.load(this, messages.bundle());
        close.setOnAction(_ -> model.dismiss());
        subscriptions.follow(model.detailProperty(), this::show);
    }

    public Region root() {
        return root;
    }

    private void show(Detail detail) {
        boolean focused = holdsFocus();
        // The same thing on another day is read on where it was.
        boolean same = detail.ref().equals(shown);
        double place = same ? scroll.getVvalue() : 0;
        shown = detail.ref();
        Map<Section, Node> kept = same ? drawn : Map.of();
        drawn = new LinkedHashMap<>();
        detail.sections().forEach(part ->
                drawn.put(part, kept.containsKey(part) ? kept.get(part) : new SectionNode(part, nodes)));
        close.setVisible(detail.ref().isPresent());
        titles.getChildren().setAll(titles(detail));
        summary.getChildren().setAll(summary(detail.summary()));
        summary.setVisible(!detail.summary().isEmpty());
        summary.setManaged(summary.isVisible());
        sections.getChildren().setAll(drawn.values());
        scroll.setVvalue(place);
        if (focused) {
            // The link just followed is gone; without this the keyboard would start over at the top of the window.
            scroll.requestFocus();
        }
    }

    private boolean holdsFocus() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return Stream.iterate(owner, node -> node != null, Node::getParent).anyMatch(node -> node == root);
    }

    private List<Node> titles(Detail detail) {
        List<Node> titles = new ArrayList<>();
        Label title = nodes.heading(detail.title(), "title");
        if (detail.title().length() > LONG_TITLE) {
            title.getStyleClass().add("long-title");
        }
        titles.add(title);
        detail.otherTitle().ifPresent(text -> titles.add(nodes.label(text, "other-title")));
        if (!detail.subtitle().isEmpty()) {
            titles.add(nodes.line(detail.subtitle(), "subtitle", "subtitle-link"));
        }
        VBox below = new VBox();
        List<Node> actions = Stream.<Stream<? extends Node>>of(
                        Stream.of(model.citations()).filter(citations -> !citations.isEmpty())
                                .map(citations -> new CiteMenu(citations, detail.title(), nodes)),
                        detail.flag().map(flag -> nodes.flag(flag, "title", detail.title(), below)).stream())
                .<Node>flatMap(some -> some).toList();
        if (!actions.isEmpty()) {
            below.getStyleClass().add("title-actions");
            below.getChildren().addFirst(new WrapPane(8, 4, actions));
            titles.add(below);
        }
        return titles;
    }

    private List<Node> summary(List<List<Detail.Run>> figures) {
        return figures.isEmpty() ? List.of()
                : List.of(new WrapPane(16, 2, figures.stream().map(this::figure).toList()));
    }

    private WrapPane figure(List<Detail.Run> runs) {
        return new WrapPane(6, 2, runs.stream()
                .map(run -> nodes.label(run.text(), run.strong() ? "figure" : "figure-words")).toList());
    }

    /** Stops following the model. */
    public void close() {
        subscriptions.close();
    }
}
