package org.summitatlas.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.summitatlas.dataset.PackagedFiles;
import org.summitatlas.export.pack.AnswerPack;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.geo.World;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.View;
import org.summitatlas.ui.ViewFile;
import org.summitatlas.ui.asof.AsOfView;
import org.summitatlas.ui.asof.AsOfViewModel;
import org.summitatlas.ui.common.FileSaver;
import org.summitatlas.ui.common.SentenceExport;
import org.summitatlas.ui.common.SheetExport;
import org.summitatlas.ui.common.TakeChoices;
import org.summitatlas.ui.compare.CompareView;
import org.summitatlas.ui.compare.CompareViewModel;
import org.summitatlas.ui.detail.DetailView;
import org.summitatlas.ui.detail.DetailViewModel;
import org.summitatlas.ui.facet.FacetView;
import org.summitatlas.ui.facet.FacetViewModel;
import org.summitatlas.ui.facet.SentenceView;
import org.summitatlas.ui.intersections.IntersectionsView;
import org.summitatlas.ui.intersections.IntersectionsViewModel;
import org.summitatlas.ui.keep.KeepView;
import org.summitatlas.ui.keep.KeepViewModel;
import org.summitatlas.ui.keep.ViewDrop;
import org.summitatlas.ui.keep.ViewFiles;
import org.summitatlas.ui.map.MapView;
import org.summitatlas.ui.map.MapViewModel;
import org.summitatlas.ui.matrix.MatrixView;
import org.summitatlas.ui.matrix.MatrixViewModel;
import org.summitatlas.ui.search.SearchView;
import org.summitatlas.ui.search.SearchViewModel;
import org.summitatlas.ui.shell.ShellFrame;
import org.summitatlas.ui.shell.ShellParts;
import org.summitatlas.ui.shell.ShellView;
import org.summitatlas.ui.table.TableExport;
import org.summitatlas.ui.table.TablesView;
import org.summitatlas.ui.take.TakeTools;
import org.summitatlas.ui.take.TakeView;
import org.summitatlas.ui.take.TakeViewModel;
import org.summitatlas.ui.timeline.TimelineView;
import org.summitatlas.ui.timeline.TimelineViewModel;

/**
 * The wiring: every part of the window is constructed here, in one language. Another language is another window. What
 * the first look needs is there at once: frame, sentence, map and table. The other panes follow when whoever shows the
 * window says so, and the cards when they are first opened.
 */
public final class Window {

    private final Exploration exploration;
    private final World world;
    private final Notices notices;
    private final ObjectProperty<Preferences> preferences;
    private final Ports ports;
    private final Messages messages;
    private final FileSaver saver;
    private final SheetExport sheets;
    private final SentenceExport told;
    private final MapView map;
    private final TablesView tables;
    private final OnDemand<SearchView> search = new OnDemand<>(this::search);
    private final OnDemand<KeepViewModel> keepModel = new OnDemand<>(this::keepModel);
    private final OnDemand<KeepView> keep = new OnDemand<>(this::keep);
    private final OnDemand<TakeViewModel> takeModel = new OnDemand<>(this::takeModel);
    private final OnDemand<TakeView> take = new OnDemand<>(this::take);
    private final StackPane root;
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private boolean closed;

    /** All of a window at once, in the language of the preferences. */
    public Window(Exploration exploration, World world, Notices notices, ObjectProperty<Preferences> preferences,
                  Ports ports) {
        this(new ShellFrame(new Messages(preferences.get().language())), exploration, world, notices, preferences,
                ports, Runnable::run);
    }

    /**
     * @param frame      what it fills, and whose language it speaks
     * @param afterwards builds what the first look does not need; at once, or when there is time
     */
    public Window(ShellFrame frame, Exploration exploration, World world, Notices notices,
                  ObjectProperty<Preferences> preferences, Ports ports, Executor afterwards) {
        this.exploration = exploration;
        this.world = world;
        this.notices = notices;
        this.preferences = preferences;
        this.ports = ports;
        messages = frame.messages();
        saver = new FileSaver(ports.files(), ports.tasks(), notices, messages);
        sheets = new SheetExport(exploration, saver, ports.clipboard(), notices, messages,
                () -> TakeChoices.parse(preferences.get().taking()), offer -> take.get().open(offer));
        told = new SentenceExport(exploration, ports.clipboard(), ports.tasks(), notices, messages);
        FacetViewModel facetModel = new FacetViewModel(exploration, messages);
        SentenceView sentence = new SentenceView(facetModel, messages, told::copy);
        MapViewModel mapModel = new MapViewModel(exploration, world, messages);
        map = new MapView(mapModel, messages, ports.tasks());
        tables = new TablesView(exploration, messages, new TableExport(sheets, messages),
                preferences.get()::table, (table, line) -> preferences.set(preferences.get().withTable(table, line)));
        Slot facets = new Slot("facets-slot");
        Slot asOf = new Slot("asof-slot");
        Slot detail = new Slot("detail-slot");
        ShellView shell = new ShellView(frame, exploration, notices, preferences,
                new ShellParts(facets, sentence.root(), views(), tables.root(), asOf, detail,
                        () -> search.get().open(), () -> keep.get().open(), () -> take.get().open()));
        root = new StackPane(frame.root());
        ViewDrop.on(frame.root(), file -> keepModel.get().openFile(file));
        closing.add(sentence::close);
        closing.add(mapModel::close);
        closing.add(tables::close);
        closing.add(shell::close);
        List.<Runnable>of(() -> putFacets(facets, facetModel), () -> putDetail(detail), () -> putAsOf(asOf))
                .forEach(step -> afterwards.execute(() -> ifOpen(step)));
    }

    /** A window that was closed before all of it was there needs no more. */
    private void ifOpen(Runnable step) {
        if (!closed) {
            step.run();
        }
    }

    private void putFacets(Slot slot, FacetViewModel model) {
        FacetView view = new FacetView(model, messages);
        slot.put(view.root());
        closing.push(view::close);
    }

    private void putDetail(Slot slot) {
        DetailViewModel model = new DetailViewModel(exploration, messages);
        DetailView view = new DetailView(model, messages, ports.links(), ports.clipboard(), notices);
        slot.put(view.root());
        closing.push(model::close);
        closing.push(view::close);
    }

    private void putAsOf(Slot slot) {
        AsOfView view = new AsOfView(new AsOfViewModel(exploration, messages), messages);
        slot.put(view.root());
        closing.push(view::close);
    }

    private Map<View, Supplier<? extends Part>> views() {
        return Map.of(
                View.MAP, () -> map,
                View.MATRIX, () -> new MatrixView(new MatrixViewModel(exploration, messages), messages, sheets),
                View.INTERSECTIONS, () -> new IntersectionsView(new IntersectionsViewModel(exploration, messages),
                        messages, ports.clipboard(), sheets),
                View.TIMELINE, () -> new TimelineView(new TimelineViewModel(exploration, messages), messages),
                View.COMPARE, () -> new CompareView(new CompareViewModel(exploration, messages), messages, sheets));
    }

    private SearchView search() {
        SearchView view = new SearchView(new SearchViewModel(exploration, messages, Commands.of(exploration,
                preferences, messages, () -> keep.get().open(), keepModel.get(), told::copy,
                takeModel.get(), taken -> take.get().open(taken))), messages);
        root.getChildren().add(view.root());
        return view;
    }

    private KeepViewModel keepModel() {
        return new KeepViewModel(exploration, preferences, ports.clipboard(),
                new ViewFiles(saver, ports.sources(), ports.tasks(), messages), notices, messages);
    }

    private KeepView keep() {
        KeepView view = new KeepView(keepModel.get(), messages);
        root.getChildren().add(view.root());
        return view;
    }

    private TakeViewModel takeModel() {
        PictureMaker pictures = new PictureMaker(() -> world);
        return new TakeViewModel(new TakeTools(exploration, messages, preferences, saver, sheets,
                ports.clipboard(), ports.tasks(), notices, pictures, tables::offer,
                new AnswerPack(pictures, Main.version()), PackagedFiles::all));
    }

    private TakeView take() {
        TakeView view = new TakeView(takeModel.get());
        root.getChildren().add(view.root());
        closing.push(view::close);
        return view;
    }

    public Region root() {
        return root;
    }

    /** Opens a view that was read from a file, or says why it could not be read. */
    void openView(ViewFile.Reading reading) {
        keepModel.get().open(reading);
    }

    /** Draws at once what would be drawn when everything has been still for a moment. */
    void settle() {
        map.settle();
    }

    /** Takes the window down: nothing listens any more. */
    public void close() {
        closed = true;
        closing.forEach(Runnable::run);
        closing.clear();
    }
}
