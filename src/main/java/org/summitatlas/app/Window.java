package org.summitatlas.app;

import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.summitatlas.geo.World;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.View;
import org.summitatlas.ui.asof.AsOfView;
import org.summitatlas.ui.asof.AsOfViewModel;
import org.summitatlas.ui.common.SheetExport;
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
    private final StackPane root;

    public Window(Exploration exploration, World world, Notices notices, ObjectProperty<Preferences> preferences,
                  Ports ports) {
        Messages messages = new Messages(preferences.get().language());
        FacetViewModel facetModel = new FacetViewModel(exploration, messages);
        facets = new FacetView(facetModel, messages);
        sentence = new SentenceView(facetModel, messages);
        mapModel = new MapViewModel(exploration, world, messages);
        map = new MapView(mapModel, messages, ports.tasks());
        tables = new TablesView(exploration, messages,
                new TableExport(ports.files(), ports.clipboard(), ports.tasks(), notices, messages),
                preferences.get()::table, (table, line) -> preferences.set(preferences.get().withTable(table, line)));
        detailModel = new DetailViewModel(exploration, messages);
        detail = new DetailView(detailModel, messages, ports.links());
        KeepViewModel keepModel = new KeepViewModel(exploration, preferences, ports.clipboard(), notices, messages);
        KeepView keep = new KeepView(keepModel, messages);
        SearchView search = new SearchView(new SearchViewModel(exploration, messages,
                Commands.of(exploration, preferences, messages, keep::open, keepModel::copyLine)), messages);
        asOf = new AsOfView(new AsOfViewModel(exploration, messages), messages);
        shell = new ShellView(exploration, messages, notices, preferences,
                new ShellParts(facets.root(), sentence.root(), views(exploration, messages, notices, ports),
                        tables.root(), asOf.root(),
                        detail.root(), search::open, keep::open));
        root = new StackPane(shell.root(), search.root(), keep.root());
    }

    private Map<View, Supplier<? extends Part>> views(Exploration exploration, Messages messages, Notices notices,
                                                      Ports ports) {
        SheetExport exporter =
                new SheetExport(ports.files(), ports.clipboard(), ports.tasks(), notices, messages);
        return Map.of(
                View.MAP, () -> map,
                View.MATRIX, () -> new MatrixView(new MatrixViewModel(exploration, messages), messages),
                View.INTERSECTIONS, () -> new IntersectionsView(new IntersectionsViewModel(exploration, messages),
                        messages, ports.clipboard(), exporter),
                View.TIMELINE, () -> new TimelineView(new TimelineViewModel(exploration, messages), messages),
                View.COMPARE, () -> new CompareView(new CompareViewModel(exploration, messages), messages,
                        exporter));
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
        tables.close();
        mapModel.close();
        sentence.close();
        facets.close();
    }
}
