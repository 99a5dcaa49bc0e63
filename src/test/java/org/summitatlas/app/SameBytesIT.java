package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** Each kind of writer once: the pack holds a table as CSV and JSON, a picture as SVG and PNG, and citations. */
    @ParameterizedTest
    @ValueSource(strings = {"table countries --format csv-excel --sort name --out out.csv",
        "matrix --format markdown --order group --language ko --out out.md",
        "map --format png --colour new-delhi-declaration --language ko --theme dark --out out.png",
        "matrix --out out.svg", "intersections --language ko --out out.svg", "timeline --theme print --out out.svg",
        "pack --out out.zip", "package --out out.zip"})
    void inEveryLocaleAndTimeZone(String line) throws IOException, InterruptedException {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("elsewhere/folder with spaces"));
        Process one = start(line, here, "-Duser.language=en -Duser.country=US -Duser.timezone=UTC");
        Process other = start(line, there, "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Chatham "
                + "-Dfile.encoding=ISO-8859-1");
        finish(one, line);
        finish(other, line);
        try (Stream<Path> files = Files.list(here)) {
            List<Path> written = files.sorted().toList();
            assertFalse(written.isEmpty(), line);
            for (Path file : written) {
                assertEquals(-1, Files.mismatch(file, there.resolve(file.getFileName())), line + ": " + file.getFileName());
            }
        }
    }

    private static Process start(String line, Path in, String options) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("summitatlas.launcher")));
        command.addAll(List.of(line.split(" ")));
        if (line.startsWith("matrix") || line.startsWith("pack ")) {
            command.addAll(List.of("--where", QUESTION));
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        return builder.start();
    }

    private static void finish(Process process, String line) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), line + ": " + said);
    }
}
