package org.summitatlas.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.summitatlas.ui.port.FilePicker;
import org.summitatlas.ui.port.SourcePicker;

/** The system's dialogs for files, over a window. */
record FileDialogs(Stage stage) implements FilePicker, SourcePicker {

    @Override
    public Optional<Path> chooseTarget(String title, String name, String kind) {
        FileChooser chooser = chooser(title, kind, name.substring(name.lastIndexOf('.')));
        chooser.setInitialFileName(name);
        Optional<Path> chosen = save(chooser);
        Optional<Path> whole = chosen.map(path -> FileNames.withExtension(path, name));
        if (whole.equals(chosen) || whole.filter(Files::exists).isEmpty()) {
            return whole;
        }
        // The dialog asked before replacing only the file that was named, so it is shown again with the whole name.
        chooser.setInitialDirectory(whole.get().getParent().toFile());
        chooser.setInitialFileName(whole.get().getFileName().toString());
        return save(chooser);
    }

    private Optional<Path> save(FileChooser chooser) {
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseSource(String title, String extension, String kind) {
        return Optional.ofNullable(chooser(title, kind, "." + extension).showOpenDialog(stage)).map(File::toPath);
    }

    private static FileChooser chooser(String title, String kind, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + extension));
        return chooser;
    }
}
