package org.summitatlas.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.comparison.ComparisonSuggestion;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.common.ExportMenu;
import org.summitatlas.ui.common.SheetExport;

/** Things side by side: what is compared above, then fact by fact, one column for each. */
public final class CompareView implements Part {

    private final CompareViewModel model;
    private final Messages messages;
    private final CompareFlow choices = new CompareFlow(8);
    private final HBox tools = new HBox(choices);
    private final HBox notYet = new HBox();
    private final CompareFlow offers = new CompareFlow(6);
    private final StackPane front = new StackPane();
    private final StackPane root = new StackPane(new VBox(tools, notYet, offers, front));
    private final CompareAdder adder;
    private final Button addSelected = new Button();
    private final CheckBox differences = new CheckBox();
    private final ExportMenu export;
    private final CompareTable table;
    private final CompareStart start;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param exporter where the rows can be saved to */
    public CompareView(CompareViewModel model, Messages messages, SheetExport exporter) {
        this.model = model;
        this.messages = messages;
        export = new ExportMenu("compare-export", "accent-button", messages,
                format -> model.offer().ifPresent(offer -> exporter.save(offer, format)),
                () -> model.offer().ifPresent(exporter::more));
        adder = new CompareAdder(model, messages, root);
        table = new CompareTable(model, messages);
        start = new CompareStart(model, messages);
        root.getStyleClass().add("compare");
        Theme.style(root, CompareView.class);
        front.setMinHeight(0);
        VBox.setVgrow(front, Priority.ALWAYS);
        fillTools();
        subscriptions.follow(model.comparedProperty(), this::show);
        subscriptions.follow(model.addableProperty(), this::offer);
        subscriptions.follow(model.suggestionsProperty(), this::suggest);
        subscriptions.follow(model.placeProperty().map(place -> place.selection()), table::mark);
    }

    @Override
    public Region root() {
        return root;
    }

    private void fillTools() {
        addSelected.setId("compare-add-selected");
        addSelected.getStyleClass().add("quiet-button");
        addSelected.setOnAction(_ -> model.addableProperty().get().ifPresent(model::add));
        differences.setId("compare-differences");
        differences.setText(messages.text("compare.differences"));
        differences.setOnAction(_ -> model.showDifferencesOnly(differences.isSelected()));
        tools.getStyleClass().add("compare-tools");
        choices.getChildren().setAll(adder.field(), addSelected, differences);
        HBox.setHgrow(choices, Priority.ALWAYS);
        tools.getChildren().add(export);
        notYet.getStyleClass().add("compare-not-yet");
        offers.getStyleClass().add("compare-offers");
    }

    private void offer(Optional<EntityRef> selected) {
        showIf(addSelected, selected.isPresent());
        selected.ifPresent(ref -> {
            addSelected.setText(messages.text("compare.add.selected", model.name(ref)));
            addSelected.setAccessibleText(messages.text("compare.add.selected.accessible", model.name(ref)));
        });
    }

    /** One thing alone wants another beside it; where there is none yet, whole comparisons are offered. */
    private void suggest(List<ComparisonSuggestion> suggestions) {
        boolean one = model.comparedProperty().get().comparison().isPresent();
        start.suggest(one ? List.of() : suggestions);
        showIf(offers, one && !suggestions.isEmpty());
        offers.getChildren().setAll(new Label(messages.text("compare.with")));
        suggestions.stream().filter(_ -> one).map(suggestion -> suggestion.things().getLast()).forEach(ref ->
                offers.getChildren().add(chip(messages.text("compare.add.selected", model.name(ref)),
                        messages.text("compare.add.selected.accessible", model.name(ref)), () -> model.add(ref))));
    }

    private static Button chip(String text, String accessible, Runnable action) {
        Button chip = new Button(text);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(accessible);
        chip.setOnAction(_ -> action.run());
        return chip;
    }

    private void show(Compared now) {
        adder.field().setDisable(now.isFull());
        adder.field().setPromptText(messages.text(now.isFull() ? "compare.add.full"
                : now.kind().map(kind -> "compare.add." + kind.name().toLowerCase(Locale.ROOT))
                        .orElse("compare.add.anything")));
        boolean any = now.comparison().isPresent();
        showIf(differences, now.things().size() > 1);
        showIf(export, any);
        differences.setSelected(now.differencesOnly());
        export.offer(now.rows().size());
        fillNotYet(now.notYet());
        table.show(now);
        front.getChildren().setAll(any ? table.root() : start.root());
    }

    private void fillNotYet(List<EntityRef> refs) {
        showIf(notYet, !refs.isEmpty());
        notYet.getChildren().setAll(new Label(messages.text("compare.not-yet")));
        refs.forEach(ref -> notYet.getChildren().add(chip(messages.text("compare.chip", model.name(ref)),
                messages.text("compare.remove", model.name(ref)), () -> model.remove(ref))));
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
