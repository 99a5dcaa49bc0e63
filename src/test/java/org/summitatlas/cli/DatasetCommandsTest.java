package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.dataset.Zips;
import tools.jackson.databind.json.JsonMapper;

/** The commands that take a dataset: validate and diff. */
class DatasetCommandsTest {

    private static final SampleDataset SAMPLE = SampleDataset.valid();

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return AtlasCommand.create(new ProgramInfo("1"), () -> {
            throw new AssertionError("these commands need no bundled dataset");
        }, List.of(), out, err).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String zip(String name, SampleDataset dataset) throws IOException {
        return Zips.write(folder.resolve(name), dataset.files("")).toString();
    }

    private String directory(String name, SampleDataset dataset) throws IOException {
        Path path = Files.createDirectory(folder.resolve(name));
        dataset.writeTo(path);
        return path.toString();
    }

    @Test
    void aSoundDatasetIsCounted() throws IOException {
        assertEquals(0, run("validate", directory("data", SAMPLE)), this::err);
        String told = "%d facts, 2 sources, no problems\n".formatted(SampleDataset.atlas().data().facts().count());
        assertEquals(told, out());
        assertEquals(0, run("validate", zip("data.zip", SAMPLE)));
        assertEquals(told, out());
        assertEquals("", err());
    }

    @Test
    void everyProblemIsALineOfItsOwn() throws IOException {
        SampleDataset broken = SAMPLE.without("groups.json")
                .replacing("endorsements.json", "\"FRA\"", "\"FRQ\"")
                .replacing("parties.json", "\"aliases\"", "\"a\\nb\\u009b\"");
        assertEquals(1, run("validate", zip("data.zip", broken)));
        assertEquals("""
                parties.json#/0/a b : unknown field "a b "
                groups.json: the file is missing
                endorsements.json#/1/party: unknown party "FRQ"; did you mean "FRA"?
                """, out());
        assertEquals("", err());
    }

    @Test
    void whatIsNoDatasetIsOneLine() throws IOException {
        String nothing = folder.resolve("none").toString();
        String text = Files.writeString(folder.resolve("text.zip"), "text").toString();
        String evil = Zips.write(folder.resolve("evil.zip"), Map.of("../x", new byte[0])).toString();
        Map<String, String> reasons = Map.of(nothing, "there is nothing at this path",
                text, "it is neither a folder nor a zip", evil, "its entry \"../x\" leads outside the zip");
        reasons.forEach((path, reason) -> {
            for (String[] command : new String[][] {{"validate", path}, {"diff", path, nothing}}) {
                assertEquals(1, run(command));
                assertEquals("summit-atlas: cannot read " + path + ": " + reason + "\n", err());
                assertEquals("", out());
            }
        });
    }

    @Test
    void differencesAreToldByCollection() throws IOException {
        String newer = directory("newer", SAMPLE
                .replacing("dataset.json", "1.0.0", "1.1.0")
                .replacing("groups.json", "\"G7\"", "\"G8\"")
                .replacing("endorsements.json", ",\"known_by\":\"2025-01-31\"", ",\"date\":\"2025-01\"")
                .replacing("institutes.json", "Founded.", "Founded, ".repeat(20)));
        assertEquals(0, run("diff", zip("older.zip", SAMPLE), newer), this::err);
        assertEquals("""
                dataset: 1 corrected
                  ~ /version: "1.0.0" -> "1.1.0"
                groups: 1 added, 1 removed
                  + G8
                  - G7
                endorsements: 1 corrected
                  ~ FRA/convention
                      /date: (none) -> "2025-01"
                      /known_by: "2025-01-31" -> (none)
                institutes: 1 corrected
                  ~ kaisi
                      /plan/en: "Founded." -> "Founded, Founded, Founded, Founded, Founded, Founded, Founded, Founded, \
                Founded, Founded, Founded, …
                in all: 1 added, 1 removed, 2 corrected
                """, out());
        assertEquals("", err());
    }

    @Test
    void theSameDatasetHasNoDifferences() throws IOException {
        assertEquals(0, run("diff", zip("data.zip", SAMPLE), directory("data", SAMPLE)));
        assertEquals("no differences\n", out());
    }

    @Test
    void differencesAreWrittenAsJson() throws IOException {
        String newer = zip("newer.zip", SAMPLE.replacing("people.json", "윤석열", "윤 석열"));
        assertEquals(0, run("diff", zip("older.zip", SAMPLE), newer, "--format", "json"));
        assertEquals("윤 석열", JsonMapper.shared().readTree(out())
                .at("/collections/0/corrected/0/fields/0/new").stringValue());
    }

    @Test
    void nothingIsComparedWithABrokenDataset() throws IOException {
        String sound = zip("sound.zip", SAMPLE);
        String broken = zip("broken.zip", SAMPLE.without("groups.json"));
        for (List<String> pair : List.of(List.of(sound, broken), List.of(broken, sound), List.of(broken, broken))) {
            assertEquals(1, run("diff", pair.getFirst(), pair.getLast()));
            assertEquals("summit-atlas: " + broken + " is not compared, for it is broken; problems: 1\n"
                    + "groups.json: the file is missing\n", err());
            assertEquals("", out());
        }
    }

    @Test
    void wrongUsageIsOneLineAndStatus2() {
        Map<List<String>, String> messages = Map.of(
                List.of("validate"), "PATH is missing",
                List.of("validate", "a", "b"), "\"b\" is too much",
                List.of("diff"), "OLD is missing",
                List.of("diff", "a"), "NEW is missing",
                List.of("diff", "a", "b", "--format", "csv"), "unknown format \"csv\"; it is one of text, json");
        messages.forEach((args, message) -> {
            assertEquals(2, run(args.toArray(String[]::new)));
            assertEquals("summit-atlas: " + message + "; see summit-atlas " + args.getFirst() + " --help\n", err());
        });
        assertEquals(2, run("validate", "a\0b"));
        assertEquals(1, err().lines().count(), this::err);
    }

    @Test
    void helpGivesAnExample() {
        for (String command : List.of("validate", "diff")) {
            assertEquals(0, run(command, "--help"));
            assertTrue(out().contains("Example:\n  summit-atlas " + command + " "), this::out);
            assertTrue(out().lines().allMatch(line -> line.length() <= 100), this::out);
        }
    }

    @Test
    void whateverTheBytesTheAnswerIsInWords() throws IOException {
        Random random = new Random(20260221);
        List<String> names = List.copyOf(SAMPLE.files("").keySet());
        String sound = directory("sound", SAMPLE);
        for (int round = 0; round < 40; round++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = SAMPLE.text(name).getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            String path = zip("mutated.zip", SAMPLE.with(name, bytes));
            int status = run("validate", path);
            assertTrue(out().endsWith(status == 0 ? ", no problems\n" : "\n") && err().isEmpty(), () -> out() + err());
            assertEquals(status, run("diff", sound, path), () -> out() + err());
        }
    }
}
