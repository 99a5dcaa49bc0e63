package org.summitatlas.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;

/** Loads the FXML that belongs to a view: same package, same name. */
public final class Fxml {

    private Fxml() {
    }

    /**
     * Loads {@code XView.fxml} for a view {@code XView} and fills its {@code @FXML} fields. Views take what they need
     * in their constructors, so the file names no controller.
     *
     * @return the root node of the file
     * @throws UncheckedIOException if the file is missing or broken, which is a fault of the program
     */
    public static <T> T load(Object view, ResourceBundle words) {
        String name = view.getClass().getSimpleName() + ".fxml";
        URL file = view.getClass().getResource(name);
        FXMLLoader loader = new FXMLLoader(file, words);
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + name, e);
        }
    }
}
