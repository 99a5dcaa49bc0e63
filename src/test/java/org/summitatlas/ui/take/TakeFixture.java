package org.summitatlas.ui.take;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.pack.AnswerPack;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column;
import org.summitatlas.query.Query;
import org.summitatlas.query.Table;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.FakeClipboard;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.common.FileSaver;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.SheetExport;
import org.summitatlas.ui.common.TakeChoices;
import org.summitatlas.ui.port.Tasks;

/** The card without a window, around the bundled data and an outside that remembers what it was asked. */
final class TakeFixture {

    /** Background work that is done at once, or held until the test lets it run. */
    static final class Later implements Tasks {

        private final List<Runnable> waiting = new ArrayList<>();
        boolean isHeld;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            Runnable job = () -> AT_ONCE.run(work, done, failed);
            if (isHeld) {
                waiting.add(job);
            } else {
                job.run();
            }
        }

        void runAll() {
            List<Runnable> jobs = List.copyOf(waiting);
            waiting.clear();
            jobs.forEach(Runnable::run);
        }
    }

    /** A question with a short answer. */
    static final Query MINISTERIAL = Query.EVERYTHING.withDocuments(Set.of("seoul-ministerial-statement"));

    static final World WORLD = World.load(new EqualEarth());

    final Exploration exploration = Bundled.exploration();
    final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>(Preferences.initial(Language.EN));
    final Notices notices = new Notices();
    final FakeClipboard clipboard = new FakeClipboard();
    final Later tasks = new Later();
    final List<String> names = new ArrayList<>();
    final List<String> kinds = new ArrayList<>();
    final TakeViewModel card;
    Optional<Path> target = Optional.empty();

    TakeFixture() {
        Messages messages = new Messages(Language.EN);
        FileSaver saver = new FileSaver((_, name, kind) -> {
            names.add(name);
            kinds.add(kind);
            return target;
        }, tasks, notices, messages);
        SheetExport sheets = new SheetExport(exploration, saver, clipboard, notices, messages,
                () -> TakeChoices.parse(preferences.get().taking()), _ -> { });
        PictureMaker pictures = new PictureMaker(() -> WORLD);
        card = new TakeViewModel(new TakeTools(exploration, messages, preferences, saver, sheets, clipboard, tasks,
                notices, pictures, this::table, new AnswerPack(pictures, "test"),
                () -> new LinkedHashMap<>(Map.of("json/one.json", new byte[] {'1'}))));
    }

    void go(Place place) {
        exploration.go(place);
    }

    /** What the page in front says. */
    TakePageModel.Told told() {
        return card.page().toldProperty().get();
    }

    /** The table in front with its usual columns. */
    private RowsOffer table() {
        return offer(exploration.tables().table(exploration.place().table()));
    }

    private <T> RowsOffer offer(Table<T> table) {
        List<Column<T>> shown = table.columnsFor(Language.EN, exploration.place().query());
        List<T> rows = exploration.results().rows(table);
        return new RowsOffer(table.id().word(), table.id().word(), Optional.of(new RowsOffer.Origin(table.id(),
                shown.stream().map(Column::id).toList(), "")), extent -> Sheet.of(extent.of(table, shown), rows));
    }

    String said() {
        return notices.currentProperty().get().map(Notices.Notice::text).orElse("");
    }
}
