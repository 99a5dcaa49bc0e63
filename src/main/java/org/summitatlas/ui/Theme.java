package org.summitatlas.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Gives a scene the look of the program: type, colours, and the chosen colour scheme. */
public final class Theme {

    private static final List<String> FACES = List.of("Regular", "Medium", "SemiBold");
    /** What every window needs at once; the sheets of other parts are read when these come into the window. */
    private static final List<String> SHEETS = List.of("theme.css", "shell/shell.css", "common/common.css",
            "facet/facet.css", "table/table.css", "map/map.css");

    private Theme() {
    }

    /** Registers the bundled type family; once is enough, on any thread. */
    public static void loadFonts() {
        FACES.forEach(face -> {
            String name = "/org/summitatlas/fonts/Pretendard-" + face + ".otf";
            try (InputStream file = Theme.class.getResourceAsStream(name)) {
                Font.loadFont(file, 13);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        });
    }

    /** Styles a scene, and follows the system or stays with the choice. */
    public static void apply(Scene scene, ThemeChoice choice) {
        List<String> sheets = SHEETS.stream().map(Theme::address).toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getPreferences().setColorScheme(switch (choice) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        });
    }

    /** Styles a part of the window by the sheet of its own that lies beside its class, named as their package. */
    public static void style(Parent part, Class<?> owner) {
        String name = owner.getPackageName().substring(Theme.class.getPackageName().length() + 1);
        part.getStylesheets().add(address(name + "/" + name + ".css"));
    }

    private static String address(String sheet) {
        return Theme.class.getResource(sheet).toExternalForm();
    }
}
