package org.summitatlas.bench;

import java.util.Optional;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.ThemeChoice;
import org.summitatlas.ui.table.TableExport;
import org.summitatlas.ui.table.TablesView;

/** The table of the endorsements as the window has it, without a screen: built, filled and laid out; scrolled. */
final class GrowthWindow {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 400;
    private static final int PAGE = 12;
    private static final int PAGES = 40;
    private static final double NANOSECONDS = 1_000_000;

    private final Tables tables;
    private final Messages messages = new Messages(Language.EN);

    GrowthWindow(Tables tables) {
        this.tables = tables;
    }

    void run(int runs) throws Exception {
        Platform.startup(Theme::loadFonts);
        FutureTask<Void> all = new FutureTask<>(() -> {
            Measures.time("first-table-ms", Math.max(1, runs / 3), runs, () -> close(build()));
            TablesView view = build();
            scroll((TableView<?>) view.root().lookup(".table-view"));
            close(view);
            return null;
        });
        Platform.runLater(all);
        all.get();
    }

    /** Asks, builds the view and lays it out, as when the window opens on this table. */
    private TablesView build() {
        Exploration exploration = new Exploration(tables, Place.START.withTable(TableId.ENDORSEMENTS));
        TablesView view = new TablesView(exploration, messages, new TableExport(null, messages),
                _ -> Optional.empty(), (_, _) -> { });
        Scene scene = new Scene(view.root(), WIDTH, HEIGHT);
        Theme.apply(scene, ThemeChoice.LIGHT);
        layOut(view.root().getScene());
        return view;
    }

    private static void close(TablesView view) {
        view.close();
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** A page at a time from the top, then as far from the end. */
    private static void scroll(TableView<?> table) {
        int rows = table.getItems().size();
        double[] times = new double[2 * PAGES];
        for (int page = -PAGES; page < times.length; page++) {
            int from = page < PAGES ? Math.abs(page) * PAGE : rows - (times.length - page) * PAGE;
            long start = System.nanoTime();
            table.scrollTo(Math.clamp(from, 0, rows - 1));
            layOut(table.getScene());
            if (page >= 0) {
                times[page] = (System.nanoTime() - start) / NANOSECONDS;
            }
        }
        Measures.tell("scroll-page-ms", times);
    }
}
