package org.summitatlas.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import org.summitatlas.geo.World;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.detail.DetailView;
import org.summitatlas.ui.detail.DetailViewModel;
import org.summitatlas.ui.facet.FacetView;
import org.summitatlas.ui.facet.FacetViewModel;
import org.summitatlas.ui.facet.SentenceView;
import org.summitatlas.ui.map.MapView;
import org.summitatlas.ui.map.MapViewModel;
import org.summitatlas.ui.shell.ShellParts;
import org.summitatlas.ui.shell.ShellView;
import org.summitatlas.ui.table.TableExport;
import org.summitatlas.ui.table.TableLayout;
import org.summitatlas.ui.table.TablesView;

/** The wiring: every part of the window is constructed here, in one language. Another language is another window. */
public final class Window {

    private final FacetView facets;
    private final SentenceView sentence;
    private final MapViewModel mapModel;
    private final MapView map;
    private final TablesView tables;
    private final DetailViewModel detailModel;
    private final DetailView detail;
    private final ShellView shell;

    public Window(Exploration exploration, World world, Notices notices, ObjectProperty<Preferences> preferences, Ports ports) {
        Messages messages = new Messages(preferences.get().language());
        FacetViewModel facetModel = new FacetViewModel(exploration, messages);
        facets = new FacetView(facetModel, messages);
        sentence = new SentenceView(facetModel, messages);
        mapModel = new MapViewModel(exploration, world, messages);
        map = new MapView(mapModel, messages, ports.tasks());
        tables = new TablesView(exploration, messages,
                new TableExport(ports.files(), ports.clipboard(), ports.tasks(), notices, messages), layouts(exploration, preferences.get()),
                (table, layout) -> preferences.set(preferences.get().withTable(table, layout.toLine())));
        detailModel = new DetailViewModel(exploration, messages);
        detail = new DetailView(detailModel, messages, ports.links());
        shell = new ShellView(exploration, messages, notices, preferences,
                new ShellParts(facets.root(), sentence.root(), map.root(), tables.root(), detail.root()));
    }

    private static Map<TableId, TableLayout> layouts(Exploration exploration, Preferences preferences) {
        Map<TableId, TableLayout> layouts = new EnumMap<>(TableId.class);
        for (TableId id : TableId.values()) {
            preferences.table(id).flatMap(line -> TableLayout.parse(line, exploration.tables().table(id)))
                    .ifPresent(layout -> layouts.put(id, layout));
        }
        return layouts;
    }

    public Region root() {
        return shell.root();
    }

    /** Draws at once what would be drawn when everything has been still for a moment. */
    void settle() {
        map.settle();
    }

    /** Takes the window down: nothing listens any more. */
    public void close() {
        shell.close();
        detail.close();
        detailModel.close();
        tables.close();
        map.close();
        mapModel.close();
        sentence.close();
        facets.close();
    }
}
