package org.summitatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.summitatlas.query.Cell;
import org.summitatlas.query.comparison.ComparisonRow;
import org.summitatlas.query.comparison.ComparisonValue;
import org.summitatlas.query.comparison.ComparisonValue.Concern;
import org.summitatlas.query.comparison.ComparisonValue.Presence;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.StandingGlyph;

/** A row on screen, and everything in it that can be acted on, column by column. */
final class CompareRowNode {

    /** More are folded away, with their number. */
    private static final int SHOWN = 6;
    private static final double ITEM_GAP = 4;

    private final CompareViewModel model;
    private final Messages messages;
    private final CompareWords words;
    private final ComparisonRow row;
    private final List<List<CompareItem>> columns = new ArrayList<>();
    private final CompareColumns root;

    CompareRowNode(ComparisonRow row, CompareViewModel model, Messages messages) {
        this.row = row;
        this.model = model;
        this.messages = messages;
        this.words = new CompareWords(messages);
        columns.add(new ArrayList<>());
        Node label = label();
        int things = row.values().size();
        List<VBox> values = IntStream.range(0, row.shared() ? 1 : things).mapToObj(this::value).toList();
        root = new CompareColumns(label, values, things);
    }

    CompareColumns root() {
        return root;
    }

    /** What can be acted on: in the label first, then value by value; a column may have nothing. */
    List<List<CompareItem>> columns() {
        return columns;
    }

    private Node label() {
        Label sign = new Label(row.differs() ? messages.text("compare.differs.sign") : "");
        sign.getStyleClass().add("compare-sign");
        String within = row.within().map(words::of).orElse("");
        String accessible = messages.text(row.differs() ? "compare.label.differs" : "compare.label.same",
                words.wholeLabel(row));
        Node text = row.opens().<Node>map(ref -> {
            CompareItem item = new CompareItem(words.label(row), within, accessible, () -> model.open(ref));
            columns.getFirst().add(item);
            return item.styled("compare-label");
        }).orElseGet(() -> plainLabel(accessible));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox label = new HBox(sign, text);
        label.setMinWidth(0);
        return label;
    }

    private Label plainLabel(String accessible) {
        Label label = new Label(words.label(row));
        label.getStyleClass().addAll("compare-plain-label");
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setAccessibleText(accessible);
        return label;
    }

    private VBox value(int index) {
        ComparisonValue value = row.values().get(index);
        List<CompareItem> acts = new ArrayList<>();
        columns.add(acts);
        VBox box = new VBox();
        box.setMinWidth(0);
        String whose = row.shared() ? messages.text("compare.together")
                : model.name(model.comparedProperty().get().things().get(index));
        String prefix = messages.text("compare.value", words.wholeLabel(row), whose);
        // A list alone needs no dash above it.
        if (!value.value().equals(Cell.BLANK) || value.items().isEmpty()) {
            CompareItem main = main(value, prefix);
            acts.add(main);
            box.getChildren().add(main);
        }
        if (!value.items().isEmpty()) {
            box.getChildren().add(items(value, prefix, acts));
        }
        return box;
    }

    private CompareItem main(ComparisonValue value, String prefix) {
        String text = words.of(value.value());
        String details = words.details(value);
        String spoken = value.isBlank() ? messages.text("compare.nothing.accessible") : text;
        CompareItem item = new CompareItem(text, details,
                messages.text("compare.value", prefix, details.isEmpty() ? spoken : spoken + ", " + details),
                () -> model.open(value.opens()));
        if (value.value() instanceof Cell.Stand(var standing)) {
            item.withSign(new StandingGlyph(standing));
        }
        boolean faint = value.isBlank() || value.value().equals(new Cell.Term(Presence.NO))
                || value.value().equals(new Cell.Term(Concern.NOT_CONCERNED));
        return faint ? item.styled("compare-blank") : item;
    }

    private Node items(ComparisonValue value, String prefix, List<CompareItem> acts) {
        CompareFlow flow = new CompareFlow(ITEM_GAP);
        List<CompareItem> nodes = value.items().stream().map(item -> item(item, prefix)).toList();
        boolean folded = nodes.size() > SHOWN + 1;
        List<CompareItem> first = folded ? nodes.subList(0, SHOWN) : nodes;
        acts.addAll(first);
        flow.getChildren().addAll(first);
        if (folded) {
            String all = messages.text("compare.show-all", nodes.size());
            CompareItem[] more = new CompareItem[1];
            more[0] = new CompareItem(all, "", messages.text("compare.value", prefix, all), () -> {
                flow.getChildren().setAll(nodes);
                int at = acts.indexOf(more[0]);
                acts.remove(at);
                acts.addAll(at, nodes.subList(SHOWN, nodes.size()));
                nodes.get(SHOWN).requestFocus();
            });
            acts.add(more[0].styled("compare-more"));
            flow.getChildren().add(more[0]);
        }
        return flow;
    }

    private CompareItem item(ComparisonValue.Item item, String prefix) {
        String text = words.of(item.text());
        String details = words.details(item.details());
        String spoken = messages.text("compare.value", prefix, details.isEmpty() ? text : text + ", " + details);
        return new CompareItem(text, details, spoken, () -> model.open(item.opens())).styled("compare-name");
    }
}
