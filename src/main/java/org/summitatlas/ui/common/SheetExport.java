package org.summitatlas.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.ExportName;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.Provenance.Rows;
import org.summitatlas.export.Provenance.Shown;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.SheetFile;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.model.Source;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.common.FileSaver.Job;
import org.summitatlas.ui.port.Clipboard;

/** Takes rows away, as a file or on the clipboard, and says how it went. */
public final class SheetExport {

    private final Exploration exploration;
    private final FileSaver saver;
    private final Clipboard clipboard;
    private final Notices notices;
    private final Messages messages;
    private final Supplier<TakeChoices> choices;
    private final Consumer<RowsOffer> more;

    /**
     * @param choices how things were taken away the last time
     * @param more    opens the card with every way to take rows away
     */
    public SheetExport(Exploration exploration, FileSaver saver, Clipboard clipboard, Notices notices,
                       Messages messages, Supplier<TakeChoices> choices, Consumer<RowsOffer> more) {
        this.exploration = exploration;
        this.saver = saver;
        this.clipboard = clipboard;
        this.notices = notices;
        this.messages = messages;
        this.choices = choices;
        this.more = more;
    }

    /** Copies rows. */
    public void copy(Sheet sheet) {
        clipboard.put(ClipboardText.of(sheet));
        notices.good(messages.text("tables.copied", sheet.size()));
    }

    /** Opens the card with every way to take these rows away. */
    public void more(RowsOffer offer) {
        more.accept(offer);
    }

    /** Asks for a file and writes these rows in a format, otherwise as the last time. */
    public void save(RowsOffer offer, ExportFormat format) {
        save(offer, choices.get().withFormat(format));
    }

    /** Asks for a file and writes these rows. */
    public void save(RowsOffer offer, TakeChoices how) {
        Results results = exploration.results();
        Atlas whole = exploration.wholeAtlas();
        Shown shown = shown(offer);
        String name = ExportName.of(offer.word(), results.query(), whole.data().info(), how.format().extension());
        saver.save(messages.text("export.title"), name, messages.text("take.format." + how.format().word()),
                (target, job) -> write(file(offer, how, Provenance.of(results, whole).shownAs(shown), results),
                        how.hasSidecar(), target, job));
    }

    /** Rows that are no table's are those of the view in front. */
    private Shown shown(RowsOffer offer) {
        return offer.table().<Shown>map(table -> new Rows(table.id(), table.sort()))
                .orElseGet(() -> ShownView.of(exploration.place()).provenance());
    }

    private static SheetFile file(RowsOffer offer, TakeChoices how, Provenance provenance, Results results) {
        List<Source> sources = offer.table().map(table -> Citations.sourcesOf(results, table.id()))
                .orElseGet(() -> Citations.sourcesOf(results));
        return new SheetFile(offer.sheet().apply(how.extent()), how.format(), provenance,
                Citations.line(provenance, sources, Language.EN));
    }

    private String write(SheetFile file, boolean hasSidecar, Path target, Job job) throws ExportFailure {
        if (hasSidecar) {
            file.save(target, job::watched);
        } else {
            AtomicFile.write(target, out -> file.write(job.watched(out)));
        }
        return messages.text("export.done", file.sheet().size(), target);
    }
}
