package org.summitatlas.app;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import org.summitatlas.geo.World;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;

/** A window that follows the preferences: other colours at once, another language by other parts around one state. */
final class LivingWindow {

    private final Scene scene;
    private Window window;

    LivingWindow(Exploration exploration, World world, Notices notices, ObjectProperty<Preferences> preferences,
                 Ports ports) {
        window = new Window(exploration, world, notices, preferences, ports);
        scene = new Scene(window.root());
        Theme.apply(scene, preferences.get().theme());
        preferences.subscribe((before, now) -> {
            if (before.theme() != now.theme()) {
                Theme.apply(scene, now.theme());
            }
            if (before.language() != now.language()) {
                window.close();
                // What was said stands in the language it was said in.
                notices.clear();
                window = new Window(exploration, world, notices, preferences, ports);
                scene.setRoot(window.root());
            }
        });
    }

    Scene scene() {
        return scene;
    }
}
