package org.summitatlas.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Gives a scene the look of the program: type, colours, and the chosen colour scheme. */
public final class Theme {

    private static final List<String> FACES = List.of("Regular", "Medium", "SemiBold");
    private static final List<String> SHEETS = List.of("theme.css", "shell/shell.css", "common/common.css",
            "facet/facet.css", "table/table.css", "map/map.css", "matrix/matrix.css", "intersections/intersections.css",
            "timeline/timeline.css", "compare/compare.css", "search/search.css", "asof/asof.css", "keep/keep.css",
            "take/take.css", "detail/detail.css");

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
        List<String> sheets = SHEETS.stream().map(sheet -> Theme.class.getResource(sheet).toExternalForm()).toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getPreferences().setColorScheme(switch (choice) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        });
    }
}
