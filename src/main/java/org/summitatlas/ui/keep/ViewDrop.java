package org.summitatlas.ui.keep;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.summitatlas.ui.ViewFile;

/** Takes the file of a view that is dropped. */
public final class ViewDrop {

    private ViewDrop() {
    }

    /** From now on a view dropped on the node, or on what is in it, is handed on. */
    public static void on(Node node, Consumer<Path> open) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (view(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> view = view(event.getDragboard().getFiles());
            view.ifPresent(open);
            event.setDropCompleted(view.isPresent());
            event.consume();
        });
    }

    /** The view among what is dragged, if that is one file called as views are. */
    static Optional<Path> view(List<File> dragged) {
        return dragged.size() != 1 ? Optional.empty()
                : dragged.stream().map(File::toPath).filter(file -> ViewFile.isNamedBy(file.toString())).findFirst();
    }
}
