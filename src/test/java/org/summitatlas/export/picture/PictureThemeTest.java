package org.summitatlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.ProjectFiles;

class PictureThemeTest {

    private static final String CSS = ProjectFiles.text("resources/org/summitatlas/ui/theme.css");

    @ParameterizedTest
    @EnumSource(value = PictureTheme.class, names = {"LIGHT", "DARK"})
    void picturesHaveTheColoursOfTheWindow(PictureTheme theme) {
        int dark = CSS.indexOf("prefers-color-scheme: dark");
        String rules = theme == PictureTheme.LIGHT ? CSS.substring(0, dark) : CSS.substring(dark);
        for (Tone tone : Tone.values()) {
            String name = tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Matcher rule = Pattern.compile("[ \\t]-" + name + ": (#[0-9a-f]{6});").matcher(rules);
            assertEquals(true, rule.find(), name);
            assertEquals(rule.group(1), theme.colour(tone).hex(), name);
        }
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void printIsGrey(Tone tone) {
        int value = PictureTheme.PRINT.colour(tone).value();
        assertEquals(value & 0xff, value >> 8 & 0xff);
        assertEquals(value & 0xff, value >> 16 & 0xff);
    }
}
