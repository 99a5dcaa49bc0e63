package org.summitatlas.ui.take;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.TakeChoices;

/** Rows to take away: which, with which columns, in which format, and how the first of them look. */
final class RowsViewModel extends TextPageModel<RowsOffer, RowsViewModel.Made> {

    /** As many rows as show what a file is like. */
    private static final int PREVIEWED = 12;

    /** What was made of the choices. @param preview the first lines of the file */
    record Made(Sheet sheet, String preview) {
    }

    RowsViewModel(TakeTools tools) {
        super(tools);
    }

    @Override
    public void begin() {
        begin(Optional.empty());
    }

    /** Looks at what the window shows now. @param first rows that are wanted before all others */
    void begin(Optional<RowsOffer> first) {
        Stream<RowsOffer> table = Stream.of(tools().table().get());
        Stream<RowsOffer> view = ViewRows.of(tools()).stream();
        boolean isTableInSight = tools().exploration().place().view() == View.MAP;
        offer(onceEach(Stream.of(first.stream(), isTableInSight ? table : view, isTableInSight ? view : table)
                .flatMap(some -> some)));
    }

    private static List<RowsOffer> onceEach(Stream<RowsOffer> offers) {
        Map<String, RowsOffer> byWord = new LinkedHashMap<>();
        offers.forEach(offer -> byWord.putIfAbsent(offer.word(), offer));
        return List.copyOf(byWord.values());
    }

    @Override
    Callable<Made> work(RowsOffer offer, TakeChoices how) {
        return () -> {
            Sheet sheet = offer.sheet().apply(how.extent());
            return new Made(sheet, preview(sheet, how.format()));
        };
    }

    private static String preview(Sheet sheet, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(new Sheet(sheet.header(), sheet.rows().stream().limit(PREVIEWED).toList()), out);
        return out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n").strip();
    }

    @Override
    Told told(Made made) {
        int rows = made.sheet().size();
        return new Told(tools().text("take.rows", rows, made.sheet().header().size()),
                tools().text("take.save.rows", rows), rows > 0);
    }

    @Override
    String text(Made made) {
        return made.preview();
    }

    @Override
    public void save() {
        chosenProperty().get().ifPresent(offer -> tools().sheets().save(offer, choices()));
    }

    @Override
    public Optional<String> copyWords() {
        return Optional.of(tools().text("take.copy.rows"));
    }

    @Override
    public void copy() {
        made().ifPresent(made -> tools().sheets().copy(made.sheet()));
    }
}
