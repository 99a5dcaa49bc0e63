package org.summitatlas.ui.keep;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.ViewFile;
import org.summitatlas.ui.ViewFile.Reading;
import org.summitatlas.ui.ViewFile.Reason;
import org.summitatlas.ui.ViewFile.Unreadable;
import org.summitatlas.ui.common.FileSaver;
import org.summitatlas.ui.port.SourcePicker;
import org.summitatlas.ui.port.Tasks;

/** Views as files that the user chooses, written and read away from the JavaFX thread. */
public final class ViewFiles {

    private final FileSaver saver;
    private final SourcePicker sources;
    private final Tasks tasks;
    private final Messages messages;

    public ViewFiles(FileSaver saver, SourcePicker sources, Tasks tasks, Messages messages) {
        this.saver = saver;
        this.sources = sources;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** Asks where to save the line of a view, and saves it there. @param name file name offered */
    void save(String name, String line) {
        saver.save(messages.text("keep.file.save.title"), name, kind(), (target, _) -> {
            ViewFile.write(target, line);
            return messages.text("take.saved", target);
        });
    }

    /** Asks which file to open, and reads it. */
    void choose(Consumer<Reading> then) {
        sources.chooseSource(messages.text("keep.file.open.title"), ViewFile.EXTENSION, kind())
                .ifPresent(file -> read(file, then));
    }

    void read(Path file, Consumer<Reading> then) {
        tasks.run(() -> ViewFile.read(file), then,
                _ -> then.accept(new Unreadable(file.toString(), Reason.OTHER)));
    }

    private String kind() {
        return messages.text("keep.file.kind");
    }
}
