package org.summitatlas.ui.take;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.RowsOffer.Extent;
import org.summitatlas.ui.common.TakeChoices;

/** Which rows, in which format, with which columns; and how the file begins. */
final class RowsPage {

    private final RowsViewModel model;
    private final TakeTools tools;
    private final Picks<RowsOffer> offers;
    private final Picks<ExportFormat> formats;
    private final Picks<Boolean> columns;
    private final HBox columnsRow;
    private final CheckBox evidence = new CheckBox();
    private final CheckBox sidecar = new CheckBox();
    private final Label hint = TakeOptions.hint();
    private final VBox root;

    RowsPage(RowsViewModel model, TakeTools tools) {
        this.model = model;
        this.tools = tools;
        offers = new Picks<>(TakeOptions.beside(), "take-rows", tools.text("take.rows.label"), model::choose);
        formats = new Picks<>(TakeOptions.beside(), "take-format", tools.text("take.format"),
                format -> change(model.choices().withFormat(format)));
        formats.offer(List.of(ExportFormat.values()), ExportFormat::word,
                format -> tools.text("take.format." + format.word()));
        columns = new Picks<>(TakeOptions.beside(), "take-columns", tools.text("take.columns"),
                isWhole -> change(new Extent(isWhole, model.choices().extent().withEvidence())));
        columns.offer(List.of(false, true), isWhole -> isWhole ? "all" : "shown",
                isWhole -> tools.text(isWhole ? "take.columns.all" : "take.columns.shown"));
        columnsRow = TakeOptions.row(tools.text("take.columns"), columns.root());
        fillBoxes();
        TextArea preview = TakeOptions.preview("takeRowsPreview", tools.text("take.preview.rows"), false);
        preview.textProperty().bind(model.previewProperty());
        Label begins = new Label(tools.text("take.preview.rows"));
        begins.getStyleClass().add("take-label");
        root = TakeOptions.page(TakeOptions.row(tools.text("take.rows.label"), offers.root()),
                TakeOptions.row(tools.text("take.format"), new VBox(4, formats.root(), hint)), columnsRow,
                TakeOptions.row(tools.text("take.with"), new VBox(6, evidence, sidecar)), begins, preview);
        model.offersProperty().subscribe(this::offer);
        model.chosenProperty().subscribe(_ -> show());
    }

    private void fillBoxes() {
        evidence.setId("take-evidence");
        evidence.setText(tools.text("take.evidence"));
        evidence.setOnAction(_ -> change(new Extent(model.choices().extent().isWhole(), evidence.isSelected())));
        sidecar.setId("take-sidecar");
        sidecar.setText(tools.text("take.sidecar"));
        sidecar.setOnAction(_ -> change(model.choices().withSidecar(sidecar.isSelected())));
    }

    private void change(Extent extent) {
        change(model.choices().withExtent(extent));
    }

    private void change(TakeChoices next) {
        model.choose(_ -> next);
        show();
    }

    private void offer(List<RowsOffer> all) {
        offers.offer(all, RowsOffer::word, RowsOffer::name);
        show();
    }

    private void show() {
        TakeChoices now = model.choices();
        model.chosenProperty().get().filter(model.offersProperty().get()::contains).ifPresent(offer -> {
            offers.show(offer);
            TakeOptions.showIf(columnsRow, offer.table().isPresent());
        });
        formats.show(now.format());
        columns.show(now.extent().isWhole());
        evidence.setSelected(now.extent().withEvidence());
        sidecar.setSelected(now.hasSidecar());
        hint.setText(tools.text("take.format." + now.format().word() + ".hint"));
    }

    Region root() {
        return root;
    }
}
