package org.summitatlas.app;

import java.util.Map;
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
import org.summitatlas.ui.asof.AsOfView;
import org.summitatlas.ui.asof.AsOfViewModel;
import org.summitatlas.ui.common.FileSaver;
import org.summitatlas.ui.common.RowsOffer;
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
import org.summitatlas.ui.map.MapView;
import org.summitatlas.ui.map.MapViewModel;
import org.summitatlas.ui.matrix.MatrixView;
import org.summitatlas.ui.matrix.MatrixViewModel;
import org.summitatlas.ui.search.SearchView;
import org.summitatlas.ui.search.SearchViewModel;
import org.summitatlas.ui.shell.ShellParts;
import org.summitatlas.ui.shell.ShellView;
import org.summitatlas.ui.table.TableExport;
import org.summitatlas.ui.table.TablesView;
import org.summitatlas.ui.take.TakeTools;
import org.summitatlas.ui.take.TakeView;
import org.summitatlas.ui.take.TakeViewModel;
import org.summitatlas.ui.timeline.TimelineView;
import org.summitatlas.ui.timeline.TimelineViewModel;

/** The wiring: every part of the window is constructed here, in one language. Another language is another window. */
public final class Window {

    private final FacetView facets;
    private final SentenceView sentence;
    private final MapViewModel mapModel;
    private final MapView map;
    private final TablesView tables;
    private final DetailViewModel detailModel;
    private final DetailView detail;
    private final AsOfView asOf;
    private final ShellView shell;
    private final TakeView take;
    private final StackPane root;

    public Window(Exploration exploration, World world, Notices notices, ObjectProperty<Preferences> preferences,
                  Ports ports) {
        Messages messages = new Messages(preferences.get().language());
        FacetViewModel facetModel = new FacetViewModel(exploration, messages);
        facets = new FacetView(facetModel, messages);
        SentenceExport told = new SentenceExport(exploration, ports.clipboard(), ports.tasks(), notices, messages);
        sentence = new SentenceView(facetModel, messages, told::copy);
        mapModel = new MapViewModel(exploration, world, messages);
        map = new MapView(mapModel, messages, ports.tasks());
        FileSaver saver = new FileSaver(ports.files(), ports.tasks(), notices, messages);
        SheetExport sheets = new SheetExport(exploration, saver, ports.clipboard(), notices, messages,
                () -> TakeChoices.parse(preferences.get().taking()), this::takeAway);
        tables = new TablesView(exploration, messages, new TableExport(sheets, messages),
                preferences.get()::table, (table, line) -> preferences.set(preferences.get().withTable(table, line)));
        detailModel = new DetailViewModel(exploration, messages);
        detail = new DetailView(detailModel, messages, ports.links(), ports.clipboard(), notices);
        KeepViewModel keepModel = new KeepViewModel(exploration, preferences, ports.clipboard(), notices, messages);
        KeepView keep = new KeepView(keepModel, messages);
        PictureMaker pictures = new PictureMaker(() -> world);
        TakeViewModel takeModel = new TakeViewModel(new TakeTools(exploration, messages, preferences, saver, sheets,
                ports.clipboard(), ports.tasks(), notices, pictures, tables::offer,
                new AnswerPack(pictures, Main.version()), PackagedFiles::all));
        take = new TakeView(takeModel);
        SearchView search = new SearchView(new SearchViewModel(exploration, messages, Commands.of(exploration,
                preferences, messages, keep::open, keepModel::copyLine, told::copy, takeModel, take)), messages);
        asOf = new AsOfView(new AsOfViewModel(exploration, messages), messages);
        shell = new ShellView(exploration, messages, notices, preferences,
                new ShellParts(facets.root(), sentence.root(), views(exploration, messages, sheets, ports),
                        tables.root(), asOf.root(),
                        detail.root(), search::open, keep::open, take::open));
        root = new StackPane(shell.root(), search.root(), keep.root(), take.root());
    }

    private Map<View, Supplier<? extends Part>> views(Exploration exploration, Messages messages, SheetExport exporter,
                                                      Ports ports) {
        return Map.of(
                View.MAP, () -> map,
                View.MATRIX, () -> new MatrixView(new MatrixViewModel(exploration, messages), messages, exporter),
                View.INTERSECTIONS, () -> new IntersectionsView(new IntersectionsViewModel(exploration, messages),
                        messages, ports.clipboard(), exporter),
                View.TIMELINE, () -> new TimelineView(new TimelineViewModel(exploration, messages), messages),
                View.COMPARE, () -> new CompareView(new CompareViewModel(exploration, messages), messages,
                        exporter));
    }

    private void takeAway(RowsOffer offer) {
        take.open(offer);
    }

    public Region root() {
        return root;
    }

    /** Draws at once what would be drawn when everything has been still for a moment. */
    void settle() {
        map.settle();
    }

    /** Takes the window down: nothing listens any more. */
    public void close() {
        shell.close();
        asOf.close();
        detail.close();
        detailModel.close();
        take.close();
        tables.close();
        mapModel.close();
        sentence.close();
        facets.close();
    }
}
