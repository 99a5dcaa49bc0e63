package org.summitatlas.app;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.Frame;
import org.summitatlas.ui.Preferences.Splits;
import org.summitatlas.ui.ThemeChoice;

/** The preferences as keys and values. Keys that are not known are ignored, so that a newer program's file is no damage. */
final class SettingsText {

    private static final String TABLE = "table.";
    private static final double LARGEST = 20_000;

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
        return new Preferences(read.language(), read.theme(), read.frame(), read.splits(), tables(properties));
    }

    private static Map<TableId, String> tables(Properties properties) {
        Map<TableId, String> tables = new EnumMap<>(TableId.class);
        for (TableId id : TableId.values()) {
            Optional.ofNullable(properties.getProperty(TABLE + id.word())).ifPresent(line -> tables.put(id, line));
        }
        return tables;
    }

    private static <E extends Enum<E>> E word(Properties properties, String key, Class<E> type, E otherwise) {
        String value = properties.getProperty(key);
        return value == null ? otherwise : Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value.strip()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(key + "=" + value));
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
        values.put("language", preferences.language().name().toLowerCase(Locale.ROOT));
        values.put("theme", preferences.theme().name().toLowerCase(Locale.ROOT));
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
        preferences.tables().forEach((id, line) -> values.put(TABLE + id.word(), line));
        return values;
    }
}
