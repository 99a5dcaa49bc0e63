package org.summitatlas.ui.take;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.export.ExportName;
import org.summitatlas.export.citation.Citation;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Results;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.common.TakeChoices;

/** How to cite what the window shows: the sources first, the dataset last. */
final class CitationViewModel extends TextPageModel<CitationViewModel.Subject, CitationViewModel.Written> {

    /**
     * Something that can be cited.
     *
     * @param word in the name of a file
     * @param name in the reader's language
     */
    record Subject(String word, String name, Callable<List<Citation>> cite) {
    }

    /** @param count how many things are cited */
    record Written(int count, String text) {
    }

    CitationViewModel(TakeTools tools) {
        super(tools);
    }

    /** Where nothing is asked, the dataset stands for everything that is shown, which rests on hundreds of sources. */
    @Override
    public void begin() {
        Place place = tools().exploration().place();
        Results results = tools().exploration().results();
        Atlas atlas = results.tables().atlas();
        TableId table = place.table();
        Subject shown = new Subject("shown", tools().text("take.cite.shown"), () -> Citations.ofResults(results));
        Subject rows = new Subject(table.word(), tools().text("take.cite.table",
                tools().text("table." + table.word())), () -> Citations.ofRows(results, table));
        Subject dataset = new Subject("dataset", tools().text("take.cite.dataset"),
                () -> List.of(Citations.ofDataset(atlas.data().info())));
        boolean isAsked = !place.query().isCleared();
        List<Subject> all = new ArrayList<>();
        all.add(isAsked ? shown : dataset);
        place.selection().filter(atlas::contains).flatMap(ref -> open(atlas, ref)).ifPresent(all::add);
        all.add(rows);
        all.add(isAsked ? dataset : shown);
        offer(all);
    }

    /** What is open in the detail pane, where it is something that others published. */
    private Optional<Subject> open(Atlas atlas, EntityRef ref) {
        String name = tools().messages().of(atlas.name(ref));
        if (ref.kind() == EntityKind.DOCUMENT) {
            return Optional.of(new Subject(ref.id(), name,
                    () -> Citations.ofDocument(atlas, atlas.document(ref.id()))));
        }
        return ref.kind() == EntityKind.SOURCE ? Optional.of(new Subject(ref.id(), name,
                () -> Citations.ofSources(atlas.data().info(), List.of(atlas.source(ref.id()))))) : Optional.empty();
    }

    @Override
    Callable<Written> work(Subject subject, TakeChoices how) {
        return () -> {
            List<Citation> citations = subject.cite().call();
            return new Written(citations.size(), how.citation().text(citations, tools().messages().language()));
        };
    }

    @Override
    Told told(Written written) {
        return new Told(tools().text("take.cited", written.count() - 1),
                tools().text("take.save.citation", written.count()), true);
    }

    @Override
    String text(Written written) {
        return written.text();
    }

    @Override
    public void save() {
        TakeChoices how = choices();
        chosenProperty().get().ifPresent(subject -> tools().saver().save(tools().text("take.citation.title"),
                ExportName.of("citation-" + subject.word(), tools().exploration().place().query(),
                        tools().exploration().wholeAtlas().data().info(), how.citation().extension()),
                tools().text("take.citation." + how.citation().word()), (target, job) -> {
                    List<Citation> citations = subject.cite().call();
                    AtomicFile.write(target, out -> how.citation().write(citations, tools().messages().language(),
                            job.watched(out)));
                    return tools().text("take.saved", target);
                }));
    }

    @Override
    public Optional<String> copyWords() {
        return Optional.of(tools().text("take.copy.citation"));
    }

    @Override
    public void copy() {
        made().ifPresent(written -> {
            tools().clipboard().put(ClipboardText.ofWords(written.text().strip()));
            tools().notices().good(tools().text("take.copied.citation"));
        });
    }
}
