package org.summitatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Cell;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Table;
import org.summitatlas.query.Tables;

/** Every word of the program stands in both languages, is used, and is a pattern that can be filled. */
class WordsTest {

    private static final String MESSAGES = "resources/org/summitatlas/ui/messages";
    private static final String WORDS = "resources/org/summitatlas/query/words";
    private static final String TERMS = "resources/org/summitatlas/query/terms";
    private static final String EXPORTED = "resources/org/summitatlas/export/words";

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(ProjectFiles.text(file)));
        return properties;
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, WORDS, TERMS, EXPORTED})
    void everyKeyStandsInBothLanguages(String bundle) throws IOException {
        assertEquals(keys(bundle + ".properties"), keys(bundle + "_ko.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES + ".properties", MESSAGES + "_ko.properties", WORDS + ".properties",
        WORDS + "_ko.properties", TERMS + ".properties", TERMS + "_ko.properties", EXPORTED + ".properties",
        EXPORTED + "_ko.properties"})
    void noKeyStandsTwice(String file) {
        List<String> keys = ProjectFiles.text(file).lines().filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        List<String> twice = keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).distinct().toList();
        assertTrue(twice.isEmpty(), file + " has twice: " + twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, WORDS, TERMS, EXPORTED})
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
        Set<String> used = Pattern.compile("[\"%]([a-z][A-Za-z0-9_.-]*)\"").matcher(code).results()
                .flatMap(found -> Stream.of(found.group(1), "detail." + found.group(1))).collect(Collectors.toSet());
        KeysPutTogether.ofMessages().forEach(used::add);
        KeysPutTogether.ofWords().forEach(used::add);
        KeysPutTogether.ofTerms().forEach(used::add);
        KeysPutTogether.ofExported().forEach(used::add);
        List<String> unused = Stream.of(keys(MESSAGES + ".properties"), keys(WORDS + ".properties"),
                        keys(TERMS + ".properties"), keys(EXPORTED + ".properties")).flatMap(Set::stream)
                .filter(key -> !used.contains(key)).toList();
        assertTrue(unused.isEmpty(), "neither named in code nor put together as this test knows: " + unused);
    }

    /** Every key that stands in a call, alone or as one of two choices. */
    private static void assertNamedKeysExist(String where, String calls, String prefix, String bundle) throws IOException {
        Set<String> known = keys(bundle + ".properties");
        Pattern named = Pattern.compile("(?:" + calls + ")\\((?:[^\",;]*\\? )?\"([^\"]*[^\".])\"(?: : \"([^\"]+)\")?");
        for (Path file : ProjectFiles.below("src/main/java/org/summitatlas/" + where, ".java")) {
            named.matcher(ProjectFiles.text(file)).results()
                    .flatMap(found -> Stream.of(found.group(1), found.group(2))).filter(Objects::nonNull)
                    .forEach(key -> assertTrue(known.contains(prefix + key), file.getFileName() + " asks for " + key));
        }
    }

    @Test
    void everyKeyThatCodeNamesExists() throws IOException {
        assertNamedKeysExist("ui", "\\.text", "", MESSAGES);
        assertNamedKeysExist("app", "\\.text", "", MESSAGES);
        assertNamedKeysExist("ui/detail", "\\b(?:say|documents|dated|button)", "detail.", MESSAGES);
        assertNamedKeysExist("query/sentence", "\\b(?:say|getString)", "", WORDS);
        assertNamedKeysExist("export", "\\bsay", "", EXPORTED);
        Set<String> known = keys(MESSAGES + ".properties");
        for (Path file : ProjectFiles.below("resources", ".fxml")) {
            Pattern.compile("\"%([^\"]+)\"").matcher(ProjectFiles.text(file)).results().map(found -> found.group(1))
                    .forEach(key -> assertTrue(known.contains(key), file.getFileName() + " asks for " + key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".properties", "_ko.properties"})
    void everyKeyThatCodePutsTogetherExists(String language) throws IOException {
        Set<String> messages = keys(MESSAGES + language);
        KeysPutTogether.ofMessages().forEach(key -> assertTrue(messages.contains(key), key));
        Set<String> words = keys(WORDS + language);
        KeysPutTogether.ofWords().forEach(key -> assertTrue(words.contains(key), key));
        Set<String> terms = keys(TERMS + language);
        KeysPutTogether.ofTerms().forEach(key -> assertTrue(terms.contains(key), key));
        Set<String> exported = keys(EXPORTED + language);
        KeysPutTogether.ofExported().forEach(key -> assertTrue(exported.contains(key), key));
    }

    @Test
    void everyTermOfATableIsKnownHere() {
        new Tables(SampleAtlas.atlas()).all().forEach(WordsTest::assertTermsAreKnown);
    }

    private static <T> void assertTermsAreKnown(Table<T> table) {
        table.rows().stream().flatMap(row -> table.columns().stream().map(column -> column.cell().apply(row)))
                .flatMap(cell -> switch (cell) {
                    case Cell.Term(var term) -> Stream.<Enum<?>>of(term);
                    case Cell.Terms(var terms) -> terms.stream();
                    default -> Stream.<Enum<?>>of();
                })
                .forEach(term -> assertTrue(KeysPutTogether.TERMS.contains(term.getDeclaringClass()), term::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {".properties", "_ko.properties"})
    void sentencesAndLabelsNameTheSameThingAlike(String language) throws IOException {
        Properties messages = read(TERMS + language);
        Properties words = read(WORDS + language);
        KeysPutTogether.of("", Standing.class).forEach(word -> assertEquals(
                messages.getProperty("term.standing." + word),
                words.getProperty("standing.word." + word)));
        KeysPutTogether.of("", Confidence.class).forEach(word -> assertEquals(
                messages.getProperty("term.confidence." + word),
                words.getProperty("confidence." + word)));
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
