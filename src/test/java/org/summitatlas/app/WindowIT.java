package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The window of the program as it is built, opened by its launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for sh")
class WindowIT {

    private record Run(int status, String out, String err) {
    }

    @TempDir
    private Path folder;

    private Run run(String options, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                Stream.of(System.getProperty("summitatlas.launcher")), Stream.of(arguments)).toList());
        builder.environment().remove("DISPLAY");
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int status = builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
                .start().waitFor();
        return new Run(status, Files.readString(out),
                String.join("\n", Files.readAllLines(err).stream().filter(line -> !line.startsWith("Picked up")).toList()));
    }

    /** The run that packages learn from: start, questions, every view, an export, and a clean end. */
    @Test
    void aRehearsalOpensTheWindowAndEndsByItself() throws IOException, InterruptedException {
        Run run = run("-Dglass.platform=Headless -Dprism.order=sw -Dsummitatlas.start=report"
                + " -Dsummitatlas.rehearsal=made");
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertEquals(List.of("built", "frame", "read", "ready", "toolkit", "whole"),
                run.out().lines().map(line -> line.replaceAll(" \\d+$", "")).sorted().toList());
        assertTrue(Files.size(folder.resolve("made/countries.csv")) > 0);
    }

    @Test
    void aViewThatCannotBeReadOrShownIsToldInOneLineEach() throws IOException, InterruptedException {
        Run run = run("", "lost.summitview");
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertEquals("summit-atlas: cannot open lost.summitview: there is no such file; check its name and folder\n"
                + "summit-atlas: no display (DISPLAY is not set), so the view cannot be shown;"
                + " commands such as \"table\" take its question with --where", run.err());
    }
}
