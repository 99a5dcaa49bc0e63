package org.summitatlas.ui.take;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.export.ExportName;
import org.summitatlas.export.citation.Citation;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.common.TakeChoices;

/** How to cite what the window shows: the sources first, the dataset last. */
final class CitationViewModel implements TakePageModel {

    /**
     * Something that can be cited.
     *
     * @param word in the name of a file
     * @param name in the reader's language
     */
    record Subject(String word, String name, Callable<List<Citation>> cite) {
    }

    /** @param count how many things are cited */
    private record Written(int count, String text) {
    }

    private final TakeTools tools;
    private final Draft<Written> draft;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> preview = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<List<Subject>> subjects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Subject>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    CitationViewModel(TakeTools tools) {
        this.tools = tools;
        draft = new Draft<>(tools.tasks());
        draft.stateProperty().subscribe(this::tell);
    }

    @Override
    public void begin() {
        Place place = tools.exploration().place();
        Results results = tools.exploration().results();
        Atlas atlas = results.tables().atlas();
        Subject shown = new Subject("shown", tools.text("take.cite.shown"), () -> Citations.ofResults(results));
        Subject dataset = new Subject("dataset", tools.text("take.cite.dataset"),
                () -> List.of(Citations.ofDataset(atlas.data().info())));
        subjects.set(Stream.of(Stream.of(shown),
                place.selection().filter(atlas::contains).flatMap(ref -> open(atlas, ref)).stream(),
                Stream.of(dataset)).flatMap(some -> some).toList());
        choose(subjects.get().getFirst());
    }

    /** What is open in the detail pane, where it is something that others published. */
    private Optional<Subject> open(Atlas atlas, EntityRef ref) {
        String name = tools.messages().of(atlas.name(ref));
        if (ref.kind() == EntityKind.DOCUMENT) {
            return Optional.of(new Subject(ref.id(), name,
                    () -> Citations.ofDocument(atlas, atlas.document(ref.id()))));
        }
        return ref.kind() == EntityKind.SOURCE ? Optional.of(new Subject(ref.id(), name,
                () -> Citations.ofSources(atlas.data().info(), List.of(atlas.source(ref.id()))))) : Optional.empty();
    }

    ReadOnlyObjectProperty<List<Subject>> subjectsProperty() {
        return subjects.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Subject>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void choose(Subject subject) {
        chosen.set(Optional.of(subject));
        write();
    }

    TakeChoices choices() {
        return tools.choices();
    }

    void choose(UnaryOperator<TakeChoices> change) {
        tools.choose(change);
        write();
    }

    private void write() {
        TakeChoices how = choices();
        chosen.get().ifPresent(subject -> draft.wish(() -> {
            List<Citation> citations = subject.cite().call();
            return new Written(citations.size(), how.citation().text(citations, tools.messages().language()));
        }));
    }

    private void tell(Draft.State<Written> state) {
        String save = tools.text("take.save");
        told.set(switch (state) {
            case Draft.Working<Written> _ -> new Told(tools.text("take.working"), save, false);
            case Draft.Failed<Written> _ -> new Told(tools.text("take.failed"), save, false);
            case Draft.Ready<Written>(Written written) -> {
                preview.set(written.text());
                yield new Told(tools.text("take.cited"), tools.text("take.save.citation", written.count()),
                        true);
            }
        });
    }

    @Override
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The citations as they will be written. */
    ReadOnlyObjectProperty<String> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    @Override
    public void save() {
        TakeChoices how = choices();
        chosen.get().ifPresent(subject -> tools.saver().save(tools.text("take.citation.title"),
                ExportName.of("citation-" + subject.word(), tools.exploration().place().query(),
                        tools.exploration().wholeAtlas().data().info(), how.citation().extension()),
                tools.text("take.citation." + how.citation().word()), (target, job) -> {
                    List<Citation> citations = subject.cite().call();
                    AtomicFile.write(target, out -> how.citation().write(citations, tools.messages().language(),
                            job.watched(out)));
                    return tools.text("take.saved", target);
                }));
    }

    @Override
    public Optional<String> copyWords() {
        return Optional.of(tools.text("take.copy.citation"));
    }

    @Override
    public void copy() {
        if (draft.stateProperty().get() instanceof Draft.Ready<Written>(Written written)) {
            tools.clipboard().put(ClipboardText.ofWords(written.text().strip()));
            tools.notices().good(tools.text("take.copied.citation"));
        }
    }
}
