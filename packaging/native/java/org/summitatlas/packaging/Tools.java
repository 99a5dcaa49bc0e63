package org.summitatlas.packaging;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Runs the JDK's tools within this JVM, and programs of the system. Their words are shown only when they fail. */
final class Tools {

    private Tools() {
    }

    /** Arguments kept in a file: an option and its value on each line, lines of remarks between them. */
    static List<String> arguments(Path file) throws IOException {
        return lines(file).stream().flatMap(line -> Stream.of(line.split(" ", 2))).toList();
    }

    /** What a file of options says, without blank lines and remarks. */
    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    /** @throws Unbuilt with what the tool said, when it fails */
    static void jdk(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new Unbuilt("this JDK has no " + name + ": " + System.getProperty("java.home")));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        if (tool.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new Unbuilt(name + " failed: " + said.toString(StandardCharsets.UTF_8).strip());
        }
    }

    /**
     * Runs a program with an environment of only {@code PATH} and what is given.
     *
     * @return what it printed, its errors with it
     * @throws Unbuilt with what it said, when it fails
     */
    static byte[] program(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> all = builder.environment();
        all.keySet().removeIf(name -> !name.equalsIgnoreCase("PATH") && !name.equalsIgnoreCase("SystemRoot"));
        all.putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        byte[] said = process.getInputStream().readAllBytes();
        try {
            if (process.waitFor() != 0) {
                throw new Unbuilt(command.getFirst() + " failed: " + new String(said, StandardCharsets.UTF_8).strip());
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new Unbuilt(command.getFirst() + " was interrupted");
        }
        return said;
    }

    static boolean isOnPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Path.of(folder, name).toFile().canExecute());
    }
}
