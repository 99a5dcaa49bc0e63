package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same dataset, query and day give the same bytes in another folder, locale and time zone. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for sh")
class SameBytesIT {

    private static final String QUESTION = "signed:seoul-ministerial-statement -signed:bletchley-declaration";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"table endorsements --out out.csv", "table countries --format csv-excel --out out.csv",
        "table leaders --format json --out out.json", "table sources --format markdown --out out.md",
        "map --colour new-delhi-declaration --as-of 2026-02-21 --out out.svg",
        "map --format png --language ko --theme dark --out out.png",
        "matrix --out out.svg", "matrix --format csv --form long --out out.csv",
        "intersections --language ko --out out.svg", "intersections --format jsonl --out out.jsonl",
        "timeline --theme print --out out.svg", "timeline --format tsv --out out.tsv",
        "cite document:paris-statement --format bibtex --out out.bib", "package --out out.zip", "pack --out out.zip"})
    void inEveryLocaleAndTimeZone(String line) throws IOException, InterruptedException {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("elsewhere/folder with spaces"));
        run(line, here, "-Duser.language=en -Duser.country=US -Duser.timezone=UTC");
        run(line, there, "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Chatham -Dfile.encoding=ISO-8859-1");
        try (var files = Files.list(here)) {
            List<Path> written = files.sorted().toList();
            assertTrue(!written.isEmpty(), line);
            for (Path file : written) {
                assertEquals(-1, Files.mismatch(file, there.resolve(file.getFileName())), line + ": " + file.getFileName());
            }
        }
    }

    private static void run(String line, Path in, String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("summitatlas.launcher")));
        command.addAll(List.of(line.split(" ")));
        if (line.startsWith("matrix") || line.startsWith("pack ")) {
            command.addAll(List.of("--where", QUESTION));
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), line + ": " + said);
    }
}
