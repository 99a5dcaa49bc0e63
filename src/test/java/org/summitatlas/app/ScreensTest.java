package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.ProjectFiles;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.ThemeChoice;
import org.summitatlas.ui.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rules that hold for every screen: it is built from all its files, can be read aloud, and has two different looks. */
@ExtendWith(ApplicationExtension.class)
class ScreensTest {

    private static final World WORLD = World.load(new EqualEarth());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    private static Scene scene(Exploration exploration, Language language, ThemeChoice theme) {
        Preferences preferences = Preferences.initial(language).withTheme(theme);
        Window window = new Window(exploration, WORLD, new Notices(), new SimpleObjectProperty<>(preferences),
                new FakePorts().ports());
        Scene scene = new Scene(window.root(), 1200, 800);
        Theme.apply(scene, theme);
        layOut(scene);
        return scene;
    }

    static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ScreensTest::nodes) : Stream.empty());
    }

    static Stream<EntityRef> entities() {
        return Stream.of(new EntityRef(EntityKind.PARTY, "KOR"), new EntityRef(EntityKind.PARTY, "FJI"),
                new EntityRef(EntityKind.PARTY, "cisco-systems"), new EntityRef(EntityKind.PERSON, "anthony-albanese"),
                new EntityRef(EntityKind.DOCUMENT, "seoul-declaration"), new EntityRef(EntityKind.SUMMIT, "seoul-2024"),
                new EntityRef(EntityKind.SESSION, "seoul-ministers-session"), new EntityRef(EntityKind.SOURCE, "mofa-briefing"),
                new EntityRef(EntityKind.DISAGREEMENT, "kishida-mode"));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyInteractiveNodeCanBeReadAloud(EntityRef open, FxRobot robot) {
        for (Language language : Language.values()) {
            List<String> silent = new ArrayList<>();
            robot.interact(() -> {
                Exploration exploration = Bundled.exploration();
                exploration.select(open);
                nodes(scene(exploration, language, ThemeChoice.LIGHT).getRoot())
                        .filter(ScreensTest::isInteractive).filter(node -> words(node).isBlank())
                        .forEach(node -> silent.add(node.toString()));
            });
            assertEquals(List.of(), silent, language.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void everyViewCanBeReadAloud(View view, FxRobot robot) {
        for (Language language : Language.values()) {
            List<String> silent = new ArrayList<>();
            robot.interact(() -> {
                Exploration exploration = Bundled.exploration();
                exploration.go(Place.START.withView(view).withSelection(new EntityRef(EntityKind.PARTY, "KOR"))
                        .withArrangement(View.COMPARE, "party:KOR,party:JPN"));
                nodes(scene(exploration, language, ThemeChoice.DARK).getRoot())
                        .filter(ScreensTest::isInteractive).filter(node -> words(node).isBlank())
                        .forEach(node -> silent.add(node.toString()));
            });
            assertEquals(List.of(), silent, language.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(TableId.class)
    void everyTableCanBeReadAloud(TableId table, FxRobot robot) {
        robot.interact(() -> {
            Exploration exploration = Bundled.exploration();
            exploration.change(place -> place.withTable(table));
            TableView<?> view = (TableView<?>) scene(exploration, Language.KO, ThemeChoice.DARK).lookup(".table-view");
            assertTrue(!view.getAccessibleText().isBlank());
            assertTrue(view.getColumns().stream().allMatch(column -> column.getGraphic() instanceof Labeled label
                    && !label.getText().isBlank()));
        });
    }

    static boolean isInteractive(Node node) {
        boolean control = node instanceof ButtonBase || node instanceof CheckBox || node instanceof TextInputControl
                || node.getAccessibleRole() == AccessibleRole.BUTTON || node.isFocusTraversable();
        return control && node.isVisible() && !node.getStyleClass().contains("scroll-pane")
                && !node.getStyleClass().contains("arrow-button");
    }

    static String words(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return Objects.requireNonNullElse(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "").toString();
    }

    @Test
    void lightAndDarkLookDifferentEverywhere(FxRobot robot) {
        for (EntityRef open : entities().toList()) {
            robot.interact(() -> {
                Exploration exploration = Bundled.exploration();
                exploration.select(open);
                WritableImage light = scene(exploration, Language.EN, ThemeChoice.LIGHT).snapshot(null);
                WritableImage dark = scene(exploration, Language.EN, ThemeChoice.DARK).snapshot(null);
                assertTrue(share(light, dark) > 0.95, open + ": only " + share(light, dark) + " of the pixels differ");
            });
        }
    }

    private static double share(WritableImage one, WritableImage other) {
        long differ = 0;
        for (int y = 0; y < one.getHeight(); y += 3) {
            for (int x = 0; x < one.getWidth(); x += 3) {
                differ += one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return differ * 9.0 / (one.getWidth() * one.getHeight());
    }

    @Test
    void languagesShareTheSameScreen(FxRobot robot) {
        Map<Language, List<String>> ids = new EnumMap<>(Language.class);
        robot.interact(() -> {
            for (Language language : Language.values()) {
                Exploration exploration = Bundled.exploration();
                exploration.select(new EntityRef(EntityKind.PARTY, "KOR"));
                ids.put(language, nodes(scene(exploration, language, ThemeChoice.LIGHT).getRoot())
                        .filter(node -> !isInTable(node)).map(Node::getId).filter(Objects::nonNull).toList());
            }
        });
        assertTrue(ids.get(Language.EN).size() > 200, "countries, filters and controls have ids");
        assertEquals(ids.get(Language.EN), ids.get(Language.KO));
    }

    /** A table begins with the column of the reader's language. */
    private static boolean isInTable(Node node) {
        return node != null && (node instanceof TableView || isInTable(node.getParent()));
    }

    /** Each FXML file belongs to a view of the same name, and its root is in the window that was built. */
    @Test
    void everyFxmlBelongsToAViewOfTheWindow(FxRobot robot) {
        Set<Node> shown = new HashSet<>();
        robot.interact(() -> {
            Exploration exploration = Bundled.exploration();
            Scene scene = scene(exploration, Language.EN, ThemeChoice.LIGHT);
            for (View view : View.values()) {
                exploration.change(place -> place.withView(view));
                nodes(scene.getRoot()).forEach(shown::add);
            }
            for (KeyCode card : List.of(KeyCode.K, KeyCode.D, KeyCode.E)) {
                press(scene.getRoot().lookup(".shell"), card, true);
                nodes(scene.getRoot()).forEach(shown::add);
                scene.getRoot().lookupAll(".card-over-window").forEach(over -> press(over, KeyCode.ESCAPE, false));
            }
        });
        ProjectFiles.below("resources", ".fxml").forEach(file -> {
            String view = file.toString().replaceAll(".*resources.", "").replaceAll("\\.fxml$", "").replaceAll("[/\\\\]", ".");
            assertDoesNotThrow(() -> Class.forName(view, false, getClass().getClassLoader()), file + " has no view " + view);
            Matcher root = Pattern.compile("<(\\w+)[^>]*?\\sstyleClass=\"([^\"]+)\"").matcher(ProjectFiles.text(file));
            assertTrue(root.find(), file + " gives its root no style class");
            List<String> classes = List.of(root.group(2).split(",\\s*"));
            assertEquals(1, shown.stream().filter(node -> node.getClass().getSimpleName().equals(root.group(1))
                    && node.getStyleClass().containsAll(classes)).count(), file + " is not in the window once");
        });
    }

    private static void press(Node node, KeyCode key, boolean withControl) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, withControl, false, false));
    }

    @Test
    void closingAWindowLeavesNothingListening(FxRobot robot) {
        robot.interact(() -> {
            Exploration exploration = Bundled.exploration();
            Notices notices = new Notices();
            Window window = new Window(exploration, WORLD, notices,
                    new SimpleObjectProperty<>(Preferences.initial(Language.EN)), new FakePorts().ports());
            Scene scene = new Scene(window.root(), 1200, 800);
            layOut(scene);
            List<String> before = says(scene);
            assertTrue(before.size() > 100);
            window.close();
            exploration.ask(query -> query.withText("japan"));
            exploration.select(new EntityRef(EntityKind.PARTY, "JPN"));
            exploration.change(place -> place.withTable(TableId.SOURCES).withColour(Optional.of("seoul-declaration")));
            notices.bad("Nobody hears this.");
            layOut(scene);
            assertEquals(before, says(scene));
        });
    }

    /** What every part of a window shows: words, colours and rows. */
    private static List<String> says(Scene scene) {
        return nodes(scene.getRoot()).map(node -> switch (node) {
            case Labeled labeled -> labeled.getText() + labeled.isVisible();
            case TextInputControl field -> field.getText();
            case TableView<?> table -> table.getColumns().size() + " columns, " + table.getItems().size() + " rows";
            case Path path -> path.getId() + path.getStyleClass() + path.getElements().size();
            default -> node.getTypeSelector() + node.isVisible();
        }).toList();
    }
}
