package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.query.TableId;

/** The program as it is built: its launcher, in a folder of its own, without a display. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for sh")
class LauncherIT {

    private record Run(int status, String out, String err) {
    }

    @TempDir
    private Path folder;

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("summitatlas.launcher")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C");
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    @Test
    void endorsementsHaveTheirColumns() throws IOException, InterruptedException {
        Run run = run("table", "endorsements");
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        String out = run.out();
        assertEquals("document,party,party_name,party_kind,status,date,known_by,ratified,printed_as,confidence,source_ids,"
                + "source_urls,locator,as_of", out.lines().findFirst().orElseThrow());
        assertTrue(out.contains("seoul-ai-business-pledge,cisco-systems,Cisco Systems,company,joined-later,2024-07-11,"));
        assertTrue(out.contains(",Türkiye,"), "the output is UTF-8 in every locale");
    }

    /** In a locale of bare ASCII, too, a query may be typed and told in Korean. */
    @Test
    void queriesAreAnsweredAndExplained() throws IOException, InterruptedException {
        Run table = run("table", "countries", "--where", "signed:seoul-declaration group:G7", "--columns", "party",
                "--sort", "-party");
        assertEquals(List.of("party", "USA", "JPN", "ITA", "GBR", "FRA", "DEU", "CAN"), table.out().lines().toList());
        Run told = run("query", "explain", "-signed:seoul-declaration group:G7", "--table", "countries");
        assertEquals(0, told.status(), told.err());
        assertTrue(told.out().contains("sentence_ko: 서울 선언에 동참한 적이 없는 G7 소속 주체 없음.\n"), told.out());
        assertTrue(told.out().endsWith("parties: 0\ncountries: 0\n"), told.out());
    }

    @Test
    void theBundledDatasetIsValidAndSameAsItself() throws IOException, InterruptedException {
        String dataset = Path.of("resources/org/summitatlas/dataset").toAbsolutePath().toString();
        Run valid = run("validate", dataset);
        assertEquals(0, valid.status(), valid.out());
        assertTrue(valid.out().matches("\\d+ facts, \\d+ sources, no problems\\R"), valid.out());
        assertEquals("no differences", run("diff", dataset, dataset).out().strip());
    }

    @Test
    void wrongUsageIsOneLineAndStatusTwo() throws IOException, InterruptedException {
        for (String[] wrong : new String[][] {{"tabel"}, {"table", "countries", "--format", "xls"},
            {"table", "countries", "--where", "signed:seol-declaration"}}) {
            Run run = run(wrong);
            assertEquals(2, run.status(), String.join(" ", wrong));
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsOneLineAndStatusOne() throws IOException, InterruptedException {
        Run run = run("table", "countries", "--out", "missing/countries.csv");
        assertEquals(1, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("missing"), run.err());
    }

    @Test
    void withoutADisplayTheTourIsRunAndSaysSo() throws IOException, InterruptedException {
        Run run = run();
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().lines().findFirst().orElseThrow().contains("no display"), run.out());
        try (Stream<Path> files = Files.list(folder.resolve("target/tour"))) {
            List<Path> written = files.sorted().toList();
            assertEquals(TourStep.all().size() * 4 + TableId.values().length * 2, written.size());
            for (Path file : written) {
                assertTrue(run.out().contains(file.getFileName().toString()), file.toString());
            }
            Path picture = written.stream().filter(file -> file.toString().endsWith(".png")).findFirst().orElseThrow();
            assertEquals(1440, ImageIO.read(picture.toFile()).getWidth());
            assertEquals(900, ImageIO.read(picture.toFile()).getHeight());
            Path csv = written.stream().filter(file -> file.toString().contains("_countries_")).findFirst().orElseThrow();
            assertEquals("\uFEFFname", Files.readString(csv, StandardCharsets.UTF_8).substring(0, 5));
        }
    }
}
