package org.summitatlas.app;

import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.summitatlas.geo.World;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.ViewFile;
import org.summitatlas.ui.shell.ShellFrame;

/** A window that follows the preferences: other colours at once, another language by other parts around one state. */
final class LivingWindow {

    private Window window;

    /**
     * @param scene      is styled
     * @param ground     what it fills: the root of the scene, which stays, for styles are read again for another one
     * @param frame      what the window in the present language fills
     * @param afterwards builds what the first look does not need
     */
    LivingWindow(Scene scene, Pane ground, ShellFrame frame, Exploration exploration, World world, Notices notices,
                 ObjectProperty<Preferences> preferences, Ports ports, Executor afterwards) {
        window = new Window(frame, exploration, world, notices, preferences, ports, afterwards);
        Theme.apply(scene, preferences.get().theme());
        ground.getChildren().setAll(window.root());
        preferences.subscribe((before, now) -> {
            if (before.theme() != now.theme()) {
                Theme.apply(scene, now.theme());
            }
            if (before.language() != now.language()) {
                window.close();
                // What was said stands in the language it was said in.
                notices.clear();
                window = new Window(exploration, world, notices, preferences, ports);
                ground.getChildren().setAll(window.root());
            }
        });
    }

    /** Opens a view that was read from a file, or says why it could not be read. */
    void openView(ViewFile.Reading reading) {
        window.openView(reading);
    }
}
