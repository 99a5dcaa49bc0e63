package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.query.SampleAtlas;

/** What the options of all views do to their tables and pictures. */
class ViewTablesTest {

    private static final List<String> EVIDENCE =
            List.of("source_ids", "source_urls", "locator", "printed_as", "confidence", "as_of");

    private final CommandRun command = CommandRun.on(SampleAtlas.atlas());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"map", "matrix", "matrix --form long", "intersections", "intersections --form long",
        "timeline", "compare KOR CHN --form long"})
    void evidenceIsThereUnlessItIsLeftOut(String line) {
        assertEquals(0, command.run((line + " --format csv").split(" ")), command::err);
        List<String> whole = command.header();
        assertTrue(whole.containsAll(EVIDENCE), whole::toString);
        assertEquals(0, command.run((line + " --format csv --no-evidence").split(" ")), command::err);
        assertEquals(whole.stream().filter(column -> !EVIDENCE.contains(column)).toList(), command.header());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "map --colour declaration               | \"map\"      | \"declaration\"",
        "matrix --order -name                   | \"matrix\"   | \"-name\"",
        "timeline --from 2024                   | \"timeline\" | \"",
        "compare KOR CHN --differences          | \"compare\"  | party:KOR,party:CHN"})
    void whatStandsBesideTheFileTellsHowItWasShown(String line, String view, String arrangement) throws IOException {
        Path file = folder.resolve("rows.csv");
        assertEquals(0, command.run((line + " --format csv --out " + file).split(" ")), command::err);
        String beside = Files.readString(folder.resolve("rows.csv-metadata.json"));
        assertTrue(beside.contains(view) && beside.contains(arrangement), beside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix --form long", "intersections --form wide", "timeline --links --format png"})
    void whatIsAboutATableIsRefusedForAPicture(String line) {
        assertEquals(2, command.run(line.split(" ")));
        assertTrue(command.err().contains(" is about a table, and --format says a picture; csv would do;"),
                command::err);
        assertEquals("", command.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map --format png", "timeline --format png --out -", "package --out -", "pack --out -"})
    void whatCannotBeReadIsNotPutOnAScreen(String line) {
        assertEquals(2, command.onScreen(line.split(" ")));
        assertTrue(command.err().contains(" cannot be read on a screen; --out FILE takes it;"), command::err);
        assertEquals(1, command.err().lines().count());
        assertEquals("", command.out());
    }

    @ParameterizedTest
    @CsvSource({"map,a.png,PNG", "map,a.SVG,<?xml", "matrix,a.csv,party", "timeline,a.jsonl,{", "table figures,a.json,[",
        "table figures,a.md,| figure", "table figures,a.txt,figure", "map,a.txt,<?xml"})
    void theNameOfTheFileAsksForAFormatWhereNobodyDid(String line, String name, String begin) throws IOException {
        Path file = folder.resolve(name);
        String[] words = (line + " --out").split(" ");
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = file.toString();
        assertEquals(0, command.run(all), command::err);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.substring(begin.equals("PNG") ? 1 : 0).startsWith(begin), text.substring(0, 20));
    }

    @Test
    void aScreenTakesTextAndAFileTakesAll() {
        assertEquals(0, command.onScreen("table", "countries"), command::err);
        assertFalse(command.out().isEmpty());
        assertEquals(0, command.onScreen("map", "--format", "png", "--out", folder.resolve("map.png").toString()));
    }

    @Test
    void aHyphenIsStandardOutput() throws IOException {
        Path file = folder.resolve("rows.csv");
        assertEquals(0, command.run("table", "countries", "--out", file.toString()), command::err);
        assertEquals(0, command.run("table", "countries", "--out", "-"), command::err);
        assertArrayEquals(Files.readAllBytes(file), command.bytes());
        assertFalse(Files.exists(Path.of("-")) || Files.exists(Path.of("--metadata.json")));
    }
}
