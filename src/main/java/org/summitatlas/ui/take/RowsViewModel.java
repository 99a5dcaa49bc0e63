package org.summitatlas.ui.take;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.TakeChoices;

/** Rows to take away: which, with which columns, in which format, and how the first of them look. */
final class RowsViewModel implements TakePageModel {

    /** As many rows as show what a file is like. */
    private static final int PREVIEWED = 12;

    /** What was made of the choices. @param preview the first lines of the file */
    private record Made(Sheet sheet, String preview) {
    }

    private final TakeTools tools;
    private final Draft<Made> draft;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> preview = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<List<RowsOffer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RowsOffer>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    RowsViewModel(TakeTools tools) {
        this.tools = tools;
        draft = new Draft<>(tools.tasks());
        draft.stateProperty().subscribe(this::tell);
    }

    @Override
    public void begin() {
        begin(Optional.empty());
    }

    /** Looks at what the window shows now. @param first rows that are wanted before all others */
    void begin(Optional<RowsOffer> first) {
        Stream<RowsOffer> table = Stream.of(tools.table().get());
        Stream<RowsOffer> view = ViewRows.of(tools).stream();
        boolean isTableInSight = tools.exploration().place().view() == View.MAP;
        List<RowsOffer> all = Stream.of(first.stream(), isTableInSight ? table : view, isTableInSight ? view : table)
                .flatMap(some -> some).toList();
        offers.set(all.stream().filter(offer -> all.stream().filter(other -> other.word().equals(offer.word()))
                .findFirst().filter(other -> other == offer).isPresent()).toList());
        choose(offers.get().getFirst());
    }

    /** Every kind of rows there is, those of the view in front first. */
    ReadOnlyObjectProperty<List<RowsOffer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** The rows that are wanted; empty before the card was ever open. */
    ReadOnlyObjectProperty<Optional<RowsOffer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void choose(RowsOffer offer) {
        chosen.set(Optional.of(offer));
        make();
    }

    TakeChoices choices() {
        return tools.choices();
    }

    void choose(UnaryOperator<TakeChoices> change) {
        tools.choose(change);
        make();
    }

    private void make() {
        TakeChoices how = choices();
        chosen.get().ifPresent(offer -> draft.wish(() -> {
            Sheet sheet = offer.sheet().apply(how.extent());
            return new Made(sheet, preview(sheet, how.format()));
        }));
    }

    private static String preview(Sheet sheet, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(new Sheet(sheet.header(), sheet.rows().stream().limit(PREVIEWED).toList()), out);
        return out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n").strip();
    }

    private void tell(Draft.State<Made> state) {
        switch (state) {
            case Draft.Working<Made> _ -> tell("take.working");
            case Draft.Failed<Made> _ -> tell("take.failed");
            case Draft.Ready<Made>(Made made) -> {
                int rows = made.sheet().size();
                preview.set(made.preview());
                told.set(new Told(tools.text("take.rows", rows, made.sheet().header().size()),
                        tools.text("take.save.rows", rows), rows > 0));
            }
        }
    }

    private void tell(String why) {
        told.set(new Told(tools.text(why), tools.text("take.save"), false));
    }

    @Override
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The first lines of the file. */
    ReadOnlyObjectProperty<String> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    @Override
    public void save() {
        chosen.get().ifPresent(offer -> tools.sheets().save(offer, choices()));
    }

    @Override
    public Optional<String> copyWords() {
        return Optional.of(tools.text("take.copy.rows"));
    }

    @Override
    public void copy() {
        if (draft.stateProperty().get() instanceof Draft.Ready<Made>(Made made)) {
            tools.sheets().copy(made.sheet());
        }
    }
}
