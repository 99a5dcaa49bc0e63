package org.summitatlas.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.Arranged;
import org.summitatlas.ui.Preferences.Frame;
import org.summitatlas.ui.Preferences.KeptView;
import org.summitatlas.ui.Preferences.Splits;
import org.summitatlas.ui.ThemeChoice;

/** The preferences as keys and values. Unknown keys are ignored, so that a newer program's file is no damage. */
final class SettingsText {

    private static final double LARGEST = 20_000;
    private static final int MOST_VIEWS = 1000;

    private SettingsText() {
    }

    /** @throws IllegalArgumentException if a value is nonsense, which means that the file is damaged */
    static Preferences read(Properties properties, Preferences initial) {
        Preferences read = initial
                .withLanguage(word(properties, "language", Language.class, initial.language()))
                .withTheme(word(properties, "theme", ThemeChoice.class, initial.theme()))
                .withSplits(new Splits(
                        number(properties, "split.facets", Splits.INITIAL.facets()),
                        number(properties, "split.detail", Splits.INITIAL.detail()),
                        Math.clamp(number(properties, "split.map", Splits.INITIAL.map()), 0.1, 0.9),
                        flag(properties, "split.facets.shown", true),
                        flag(properties, "split.detail.shown", true)));
        if (properties.containsKey("window.width")) {
            read = read.withFrame(new Frame(number(properties, "window.x", 0), number(properties, "window.y", 0),
                    number(properties, "window.width", 0), number(properties, "window.height", 0),
                    flag(properties, "window.maximized", false)));
        }
        return new Preferences(read.language(), read.theme(), read.frame(), read.splits(), tables(properties),
                views(properties), properties.getProperty("taking", ""));
    }

    private static Map<Arranged, String> tables(Properties properties) {
        Map<Arranged, String> tables = new HashMap<>();
        for (TableId table : TableId.values()) {
            for (Language language : Language.values()) {
                Arranged arranged = new Arranged(table, language);
                Optional.ofNullable(properties.getProperty(key(arranged)))
                        .ifPresent(line -> tables.put(arranged, line));
            }
        }
        return tables;
    }

    private static List<KeptView> views(Properties properties) {
        return IntStream.range(1, MOST_VIEWS).takeWhile(number -> properties.containsKey(viewKey(number, "name")))
                .mapToObj(number -> new KeptView(properties.getProperty(viewKey(number, "name")),
                        properties.getProperty(viewKey(number, "line"), "")))
                .toList();
    }

    private static String viewKey(int number, String part) {
        return "view." + number + "." + part;
    }

    private static String key(Arranged arranged) {
        return "table." + arranged.table().word() + "." + EnumWord.of(arranged.language());
    }

    private static <E extends Enum<E>> E word(Properties properties, String key, Class<E> type, E otherwise) {
        String value = properties.getProperty(key);
        return value == null ? otherwise : EnumWord.parse(type, value.strip())
                .orElseThrow(() -> new IllegalArgumentException(key + "=" + value));
    }

    private static double number(Properties properties, String key, double otherwise) {
        String value = properties.getProperty(key);
        double number = value == null ? otherwise : Double.parseDouble(value);
        if (!(Math.abs(number) <= LARGEST)) {
            throw new IllegalArgumentException(key + "=" + value);
        }
        return number;
    }

    private static boolean flag(Properties properties, String key, boolean otherwise) {
        String value = properties.getProperty(key, Boolean.toString(otherwise)).strip();
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(key + "=" + value);
        }
        return value.equals("true");
    }

    /** Every key with its value, in the order of the keys. */
    static Map<String, String> write(Preferences preferences) {
        Map<String, String> values = new TreeMap<>();
        values.put("language", EnumWord.of(preferences.language()));
        values.put("theme", EnumWord.of(preferences.theme()));
        Splits splits = preferences.splits();
        values.put("split.facets", Double.toString(splits.facets()));
        values.put("split.detail", Double.toString(splits.detail()));
        values.put("split.map", Double.toString(splits.map()));
        values.put("split.facets.shown", Boolean.toString(splits.facetsShown()));
        values.put("split.detail.shown", Boolean.toString(splits.detailShown()));
        preferences.frame().ifPresent(frame -> {
            values.put("window.x", Double.toString(frame.x()));
            values.put("window.y", Double.toString(frame.y()));
            values.put("window.width", Double.toString(frame.width()));
            values.put("window.height", Double.toString(frame.height()));
            values.put("window.maximized", Boolean.toString(frame.maximized()));
        });
        for (int number = 1; number <= preferences.views().size(); number++) {
            KeptView view = preferences.views().get(number - 1);
            values.put(viewKey(number, "name"), escaped(view.name()));
            values.put(viewKey(number, "line"), escaped(view.line()));
        }
        if (!preferences.taking().isEmpty()) {
            values.put("taking", preferences.taking());
        }
        preferences.tables().forEach((arranged, line) -> values.put(key(arranged), line));
        return values;
    }

    /** The backslash is the one sign that a properties file reads as something else within a value. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }
}
