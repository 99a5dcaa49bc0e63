package org.summitatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the program stands in both languages, is used, and is a pattern that can be filled. */
class WordsTest {

    private static final String MESSAGES = "resources/org/summitatlas/ui/messages";
    private static final String WORDS = "resources/org/summitatlas/query/words";

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(ProjectFiles.text(file)));
        return properties;
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, WORDS})
    void everyKeyStandsInBothLanguages(String bundle) throws IOException {
        assertEquals(keys(bundle + ".properties"), keys(bundle + "_ko.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES + ".properties", MESSAGES + "_ko.properties", WORDS + ".properties", WORDS + "_ko.properties"})
    void noKeyStandsTwice(String file) {
        List<String> keys = ProjectFiles.text(file).lines().filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        List<String> twice = keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).distinct().toList();
        assertTrue(twice.isEmpty(), file + " has twice: " + twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, WORDS})
    void koreanFillsNoPlaceThatEnglishHasNot(String bundle) throws IOException {
        Properties english = read(bundle + ".properties");
        Properties korean = read(bundle + "_ko.properties");
        for (String key : english.stringPropertyNames()) {
            if (!key.startsWith("date.")) {
                assertTrue(places(korean.getProperty(key)) <= places(english.getProperty(key)), key);
            }
        }
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String code = Stream.concat(ProjectFiles.below("src/main/java", ".java").stream(),
                ProjectFiles.below("resources", ".fxml").stream()).map(ProjectFiles::text).collect(Collectors.joining());
        Set<String> literals = Pattern.compile("[\"%]([a-z][A-Za-z0-9_.-]*)\"").matcher(code).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> prefixes = literals.stream().filter(text -> text.endsWith(".")).collect(Collectors.toSet());
        // Keys of terms are made from the constants of an enum that a message asks for.
        Set<String> terms = enumTerms();
        List<String> unused = Stream.concat(keys(MESSAGES + ".properties").stream(), keys(WORDS + ".properties").stream())
                .filter(key -> !literals.contains(key) && !terms.contains(key))
                .filter(key -> prefixes.stream().noneMatch(prefix -> prefix.contains(".") && key.startsWith(prefix)
                        && !prefix.equals("term.")))
                .toList();
        assertTrue(unused.isEmpty(), "no code asks for: " + unused);
    }

    private static Set<String> enumTerms() {
        Pattern enums = Pattern.compile("enum (\\w+)[^{]*\\{([^;}]*)");
        return ProjectFiles.below("src/main/java", ".java").stream().map(ProjectFiles::text)
                .flatMap(text -> enums.matcher(text.replaceAll("(?s)/\\*.*?\\*/", "")).results())
                .flatMap(found -> Arrays.stream(found.group(2).replaceAll("\\([^)]*\\)", "").split(","))
                        .map(constant -> "term." + found.group(1).toLowerCase() + "."
                                + constant.strip().toLowerCase().replace('_', '-')))
                .collect(Collectors.toSet());
    }

    @Test
    void everyKeyThatCodeNamesExists() throws IOException {
        Set<String> known = keys(MESSAGES + ".properties");
        for (Path file : ProjectFiles.below("resources", ".fxml")) {
            Pattern.compile("\"%([^\"]+)\"").matcher(ProjectFiles.text(file)).results().map(found -> found.group(1))
                    .forEach(key -> assertTrue(known.contains(key), file.getFileName() + " asks for " + key));
        }
        for (Path file : ProjectFiles.below("src/main/java/org/summitatlas/ui", ".java")) {
            Pattern.compile("\\.text\\(\"([a-z][a-z0-9_.-]*[a-z0-9])\"").matcher(ProjectFiles.text(file)).results()
                    .map(found -> found.group(1))
                    .forEach(key -> assertTrue(known.contains(key), file.getFileName() + " asks for " + key));
        }
    }

    @Test
    void noKoreanLineIsLeftInEnglish() throws IOException {
        Properties english = read(MESSAGES + ".properties");
        Properties korean = read(MESSAGES + "_ko.properties");
        List<String> same = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).equals(korean.getProperty(key)))
                .filter(key -> english.getProperty(key).replaceAll("\\{[^}]*}", "").matches("(?s).*[a-z]{4,}.*"))
                .filter(key -> !key.equals("app.name"))
                .toList();
        assertTrue(same.isEmpty(), "not translated: " + same);
    }
}
