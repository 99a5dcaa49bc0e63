package org.summitatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.summitatlas.export.Sidecar;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Notices;

/** What the tour saves with the buttons of the window, and where. */
final class TourExports {

    private final TourStage stage;
    private final Path folder;
    private final List<Path> asked = new ArrayList<>();
    private Path target;

    TourExports(TourStage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
        target = folder;
    }

    /** The file that the tour chooses where the window asks for one. */
    Path target(String name) {
        asked.add(target.resolve(name));
        return asked.getLast();
    }

    /** Tries to export where no file can be, to show what is said then. */
    void intoAFile() {
        target = folder.resolve("missing");
        first().fire();
        target = folder;
        stage.layOut();
    }

    private MenuItem first() {
        return ((MenuButton) stage.node("exportButton")).getItems().getFirst();
    }

    /** Exports every table with its own button. @throws IOException if a file could not be written */
    List<Path> everyTable() throws IOException {
        for (TableId table : TableId.values()) {
            stage.exploration().change(place -> place.withTable(table));
            stage.layOut();
            first().fire();
            Notices.Notice notice = stage.notices().currentProperty().get().orElseThrow();
            if (notice.tone() == Notices.Tone.BAD) {
                throw new IOException(notice.text());
            }
        }
        return asked.stream().flatMap(file -> Stream.of(file, Sidecar.beside(file))).toList();
    }
}
