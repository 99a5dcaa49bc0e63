package org.summitatlas.ui.take;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.ui.take.CitationViewModel.Subject;

/** What to cite, in which form, and the words themselves. */
final class CitationPage {

    private final CitationViewModel model;
    private final Picks<Subject> subjects;
    private final Picks<CitationFormat> formats;
    private final VBox root;

    CitationPage(CitationViewModel model, TakeTools tools) {
        this.model = model;
        subjects = new Picks<>(TakeOptions.beside(), "take-cite", tools.text("take.cite"), model::choose);
        formats = new Picks<>(TakeOptions.beside(), "take-citation", tools.text("take.format"),
                format -> model.choose(now -> now.withCitation(format)));
        formats.offer(List.of(CitationFormat.values()), CitationFormat::word,
                format -> tools.text("take.citation." + format.word()));
        TextArea preview = TakeOptions.preview("takeCitation", tools.text("take.cite"), true);
        preview.textProperty().bind(model.previewProperty());
        root = TakeOptions.page(TakeOptions.row(tools.text("take.cite"), subjects.root()),
                TakeOptions.row(tools.text("take.format"), formats.root()), preview);
        model.offersProperty().subscribe(all -> subjects.offer(all, Subject::word, Subject::name));
        model.chosenProperty().subscribe(_ -> show());
    }

    private void show() {
        model.chosenProperty().get().ifPresent(subjects::show);
        formats.show(model.choices().citation());
    }

    Region root() {
        return root;
    }
}
