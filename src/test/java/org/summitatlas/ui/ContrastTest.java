package org.summitatlas.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.ProjectFiles;

/** Text reaches 4.5:1 and signs reach 3:1 against what lies behind them (WCAG 2.2), in both themes. */
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9a-f]{6});");

    private static Map<String, Integer> tokens(boolean dark) {
        String css = ProjectFiles.text("resources/org/summitatlas/ui/theme.css");
        int split = css.indexOf("@media");
        Map<String, Integer> tokens = new HashMap<>(parse(css.substring(0, split)));
        if (dark) {
            tokens.putAll(parse(css.substring(split)));
        }
        return tokens;
    }

    private static Map<String, Integer> parse(String css) {
        Map<String, Integer> tokens = new HashMap<>();
        TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), Integer.parseInt(found.group(2), 16)));
        return tokens;
    }

    static Stream<Arguments> pairs() {
        Stream<Arguments> text = Stream.of("-panel", "-ground", "-accent-ground").flatMap(behind ->
                Stream.of("-ink", "-muted", "-accent").map(front -> Arguments.of(front, behind, 4.5)));
        Stream<Arguments> onFills = Stream.of(Arguments.of("-on-accent", "-accent", 4.5),
                Arguments.of("-on-accent", "-accent-hover", 4.5), Arguments.of("-panel", "-danger", 4.5),
                Arguments.of("-panel", "-ink", 4.5), Arguments.of("-warning", "-panel", 4.5),
                Arguments.of("-unknown", "-unknown-land", 3.0));
        Stream<Arguments> signs = Stream.of("-panel", "-accent-ground", "-sea").flatMap(behind ->
                Stream.of("-endorsed", "-joined-later", "-declined", "-attended-not-listed", "-not-listed", "-not-eligible",
                        "-unknown", "-accent").map(front -> Arguments.of(front, behind, 3.0)));
        return Stream.of(text, onFills, signs).flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("pairs")
    void reachesContrast(String front, String behind, double least) {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, Integer> tokens = tokens(dark);
            double ratio = ratio(tokens.get(front), tokens.get(behind));
            assertTrue(ratio >= least, "%s on %s in the %s theme: %.2f, needs %.1f"
                    .formatted(front, behind, dark ? "dark" : "light", ratio, least));
        }
    }

    private static double ratio(int first, int second) {
        double one = luminance(first);
        double other = luminance(second);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
