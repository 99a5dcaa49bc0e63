package org.summitatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.comparison.ComparisonRow;
import org.summitatlas.query.comparison.ComparisonTopic;
import org.summitatlas.ui.Messages;

/** The rows, under the names of what is compared, which stay when the rows are scrolled. */
final class CompareTable {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final CompareViewModel model;
    private final Messages messages;
    private final Label similarity = new Label();
    private final VBox heading = new VBox();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final VBox root = new VBox(similarity, heading, scroll);
    private final CompareKeys keys = new CompareKeys(scroll, list);
    private List<Node> names = List.of();
    private Compared shown = Compared.NOTHING;

    CompareTable(CompareViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        similarity.getStyleClass().add("compare-similarity");
        similarity.setWrapText(true);
        similarity.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("compare-heading");
        list.getStyleClass().add("compare-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.setId("compare-rows");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // The names stand over their columns, whether or not a scroll bar takes room beside these.
        scroll.viewportBoundsProperty().subscribe((_, bounds) -> heading.setMaxWidth(bounds.getWidth()));
    }

    Region root() {
        return root;
    }

    void show(Compared now) {
        if (now.things().equals(shown.things()) && now.rows().equals(shown.rows()) && now.hidden() == shown.hidden()) {
            return;
        }
        boolean other = !now.things().equals(shown.things());
        shown = now;
        Optional<String> likeness = now.comparison()
                .flatMap(comparison -> new LikenessWords(comparison, model.atlas(), messages).told());
        similarity.setText(likeness.orElse(""));
        similarity.setManaged(likeness.isPresent());
        fillHeading(now);
        fillRows(now);
        if (other) {
            scroll.setVvalue(0);
        }
    }

    private void fillHeading(Compared now) {
        Label hidden = new Label(now.hidden() > 0 ? messages.text("compare.hidden", now.hidden()) : "");
        hidden.getStyleClass().add("compare-details");
        hidden.setWrapText(true);
        hidden.setManaged(now.hidden() > 0);
        names = now.things().stream().<Node>map(this::name).toList();
        heading.getChildren().setAll(new CompareColumns(hidden, names, Math.max(1, names.size())));
        mark(model.selection());
    }

    private Node name(EntityRef ref) {
        Hyperlink name = new Hyperlink(model.name(ref));
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setOnAction(_ -> {
            name.setVisited(false);
            model.open(ref);
        });
        Button remove = new Button(messages.text("compare.remove.sign"));
        remove.setId("compare-remove-" + ref.id());
        remove.getStyleClass().addAll("quiet-button", "compare-remove");
        remove.setAccessibleText(messages.text("compare.remove", model.name(ref)));
        remove.setOnAction(_ -> model.remove(ref));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        CompareFlow chip = new CompareFlow(0);
        chip.getChildren().setAll(name, remove);
        chip.getStyleClass().add("compare-chip");
        return chip;
    }

    private void fillRows(Compared now) {
        List<Node> nodes = new ArrayList<>();
        List<List<List<CompareItem>>> acts = new ArrayList<>();
        ComparisonTopic topic = null;
        for (ComparisonRow row : now.rows()) {
            if (row.topic() != topic) {
                topic = row.topic();
                nodes.add(topic(topic));
            }
            CompareRowNode node = new CompareRowNode(row, model, messages);
            nodes.add(node.root());
            acts.add(node.columns());
        }
        if (nodes.isEmpty()) {
            Label alike = new Label(messages.text("compare.no-difference"));
            alike.getStyleClass().add("compare-none");
            nodes.add(alike);
        }
        list.getChildren().setAll(nodes);
        keys.show(acts);
    }

    private Label topic(ComparisonTopic topic) {
        Label label = new Label(messages.term(topic));
        label.setId("compare-topic-" + EnumWord.of(topic));
        label.getStyleClass().add("compare-topic");
        return label;
    }

    /** Shows which of the things compared is open. */
    void mark(Optional<EntityRef> selection) {
        IntStream.range(0, names.size()).forEach(index -> names.get(index).pseudoClassStateChanged(OPEN,
                selection.filter(shown.things().get(index)::equals).isPresent()));
    }
}
