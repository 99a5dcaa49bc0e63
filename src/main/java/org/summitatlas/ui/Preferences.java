package org.summitatlas.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;

/**
 * What the window remembers from one day to the next, as one immutable value.
 *
 * @param frame  where the window was; empty before it was ever placed
 * @param splits where the panes are divided
 * @param tables how each table was arranged for readers of each language, as lines of {@code TableLayout}
 * @param views  views kept by name, the one kept last at the end; no two have the same name
 * @param taking how things were taken away the last time, as a line of {@code TakeChoices}
 */
public record Preferences(Language language, ThemeChoice theme, Optional<Frame> frame, Splits splits,
                          Map<Arranged, String> tables, List<KeptView> views, String taking) {

    /**
     * A view to come back to.
     *
     * @param name the user's words for it, on one line
     * @param line the place, as {@link ViewLine} writes it
     */
    public record KeptView(String name, String line) {
    }

    /** A table as readers of one language see it: they see other columns than the readers of the other. */
    public record Arranged(TableId table, Language language) {
    }

    /** A window's place on the screen, in pixels. */
    public record Frame(double x, double y, double width, double height, boolean maximized) {
    }

    /**
     * How the window is divided.
     *
     * @param facets  width of the facets in pixels
     * @param detail  width of the detail pane in pixels
     * @param map     share of the height the map takes, 0 to 1
     */
    public record Splits(double facets, double detail, double map, boolean facetsShown, boolean detailShown) {
        public static final Splits INITIAL = new Splits(236, 348, 0.5, true, true);
    }

    public Preferences {
        tables = Map.copyOf(tables);
        views = List.copyOf(views);
    }

    /** Before anything is remembered. */
    public static Preferences initial(Language language) {
        return new Preferences(language, ThemeChoice.SYSTEM, Optional.empty(), Splits.INITIAL, Map.of(), List.of(),
                "");
    }

    public Preferences withLanguage(Language newLanguage) {
        return new Preferences(newLanguage, theme, frame, splits, tables, views, taking);
    }

    public Preferences withTheme(ThemeChoice newTheme) {
        return new Preferences(language, newTheme, frame, splits, tables, views, taking);
    }

    public Preferences withFrame(Frame newFrame) {
        return new Preferences(language, theme, Optional.of(newFrame), splits, tables, views, taking);
    }

    public Preferences withSplits(Splits newSplits) {
        return new Preferences(language, theme, frame, newSplits, tables, views, taking);
    }

    /** Remembers how a table was arranged for readers of the present language. */
    public Preferences withTable(TableId table, String layout) {
        Map<Arranged, String> changed = new HashMap<>(tables);
        changed.put(new Arranged(table, language), layout);
        return new Preferences(language, theme, frame, splits, changed, views, taking);
    }

    /** Keeps a view; one of the same name gives way to it. */
    public Preferences withView(KeptView view) {
        return withViews(Stream.concat(without(view.name()), Stream.of(view)).toList());
    }

    /** Keeps a view no longer. */
    public Preferences withoutView(String name) {
        return withViews(without(name).toList());
    }

    private Stream<KeptView> without(String name) {
        return views.stream().filter(view -> !view.name().equals(name));
    }

    public Preferences withViews(List<KeptView> newViews) {
        return new Preferences(language, theme, frame, splits, tables, newViews, taking);
    }

    public Preferences withTaking(String line) {
        return new Preferences(language, theme, frame, splits, tables, views, line);
    }

    /** How a table was arranged for readers of the present language. */
    public Optional<String> table(TableId table) {
        return Optional.ofNullable(tables.get(new Arranged(table, language)));
    }
}
