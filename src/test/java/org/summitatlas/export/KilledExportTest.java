package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.query.Cell;

/** Whenever the program dies, the file it was writing is the old one or the new one. */
class KilledExportTest {

    private static final int KILLS = 100;

    /** Writes two sheets over each other to one file, until it is ended. */
    static final class Writing {

        private Writing() {
        }

        public static void main(String[] arguments) throws ExportFailure {
            Path target = Path.of(arguments[0]);
            List<Sheet> sheets = List.of(sheet("first"), sheet("second"));
            for (int turn = 0; turn < Integer.MAX_VALUE; turn++) {
                Sheet sheet = sheets.get(turn % 2);
                AtomicFile.write(target, out -> ExportFormat.CSV_EXCEL.write(sheet, out));
            }
        }
    }

    @TempDir
    private Path folder;

    private static Sheet sheet(String word) {
        return new Sheet(List.of("row", "word"), IntStream.range(0, 4000)
                .mapToObj(row -> List.<Cell>of(new Cell.Count(row), new Cell.Text("=" + word.repeat(10)))).toList());
    }

    private Process writing(Path target) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "-Xmx64m",
                "-cp", System.getProperty("java.class.path"), Writing.class.getName(), target.toString());
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(target.resolveSibling("said.txt").toFile()).start();
    }

    private void awaitContent(Path target, Process process) throws IOException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.exists(target)) {
            assertTrue(process.isAlive() && System.nanoTime() < patience,
                    Files.readString(target.resolveSibling("said.txt")));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private List<Path> left(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target.getParent())) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    /** Whether a kill fell into the writing of a file. */
    private boolean isCaughtWriting(int kill, long delay, List<byte[]> whole) throws Exception {
        Path target = Files.createDirectory(folder.resolve("kill-" + kill)).resolve("rows.csv");
        Process process = writing(target);
        awaitContent(target, process);
        LockSupport.parkNanos(delay);
        process.destroyForcibly().waitFor();
        byte[] found = Files.readAllBytes(target);
        assertTrue(whole.stream().anyMatch(one -> Arrays.equals(one, found)), "torn at kill " + kill);
        return !left(target).isEmpty();
    }

    @Test
    void aKilledProgramLeavesAWholeFile() throws Exception {
        List<byte[]> whole = Stream.of("first", "second").map(KilledExportTest::sheet)
                .map(sheet -> ExportFormatTest.bytes(sheet, ExportFormat.CSV_EXCEL)).toList();
        Random random = new Random(20240521);
        boolean isCaught = false;
        try (ExecutorService lanes = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Future<Boolean> kill : lanes.invokeAll(IntStream.range(0, KILLS).<Callable<Boolean>>mapToObj(kill -> {
                long delay = random.nextLong(TimeUnit.MILLISECONDS.toNanos(25));
                return () -> isCaughtWriting(kill, delay, whole);
            }).toList())) {
                isCaught |= kill.get();
            }
        }
        assertTrue(isCaught, "no kill fell into the writing of a file, so nothing was tried");
    }

    /** Ctrl+C, or a polite request to end: the program has time to tidy up. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end there")
    void anEndedProgramLeavesNothingBeside(String signal) throws Exception {
        for (int turn = 0; turn < 5; turn++) {
            Path target = Files.createDirectory(folder.resolve("end-" + turn)).resolve("rows.csv");
            Process process = writing(target);
            awaitContent(target, process);
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
            boolean isEnded = process.waitFor(30, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            assumeTrue(isEnded, "whoever started the tests has switched off " + signal);
            assertEquals(List.of(), left(target));
            assertTrue(Files.size(target) > 0);
        }
    }
}
