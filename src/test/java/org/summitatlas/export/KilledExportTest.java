package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
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
        List<String> command = List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "-Xmx64m", "-cp",
                System.getProperty("java.class.path"), Writing.class.getName(), target.toString());
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile()).start();
    }

    private void awaitContent(Path target, Process process) throws IOException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.exists(target)) {
            assertTrue(process.isAlive() && System.nanoTime() < patience, Files.readString(folder.resolve("said.txt")));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private List<Path> left(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target.getParent())) {
            return files.filter(file -> !file.equals(target)).toList();
        }
    }

    @Test
    void aKilledProgramLeavesAWholeFile() throws Exception {
        List<byte[]> whole = Stream.of("first", "second").map(KilledExportTest::sheet)
                .map(sheet -> ExportFormatTest.bytes(sheet, ExportFormat.CSV_EXCEL)).toList();
        Random random = new Random(20240521);
        int halves = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path target = Files.createDirectory(folder.resolve("kill-" + kill)).resolve("rows.csv");
            Process process = writing(target);
            awaitContent(target, process);
            LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(25)));
            process.destroyForcibly().waitFor();
            byte[] found = Files.readAllBytes(target);
            assertTrue(whole.stream().anyMatch(one -> Arrays.equals(one, found)), "torn at kill " + kill);
            halves += left(target).size();
        }
        assertTrue(halves > 0, "no kill fell into the writing of a file, so nothing was tried");
    }

    /** Ctrl+C, or a polite request to end: the program has time to tidy up. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end there")
    void anEndedProgramLeavesNothingBeside() throws Exception {
        for (int turn = 0; turn < 5; turn++) {
            Path target = Files.createDirectory(folder.resolve("end-" + turn)).resolve("rows.csv");
            Process process = writing(target);
            awaitContent(target, process);
            process.destroy();
            process.waitFor();
            assertEquals(List.of(), left(target));
            assertTrue(Files.size(target) > 0);
        }
    }
}
