package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.export.ExportFailure.Reason;

class AtomicFileTest {

    @TempDir
    private Path folder;
    private Path target;

    @BeforeEach
    void oldFile() throws IOException {
        target = Files.writeString(folder.resolve("table.csv"), "old");
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ExportFailure failure(Path target, AtomicFile.Writing body) {
        return assertThrows(ExportFailure.class, () -> AtomicFile.write(target, body));
    }

    private void assertOldFileAlone() throws IOException {
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), inFolder());
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void replacesTheOldFileAndLeavesNothingElse() throws Exception {
        AtomicFile.write(target, out -> say(out, "new"));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), inFolder());
    }

    @Test
    void theOldFileStandsUntilTheNewOneIsWhole() throws Exception {
        AtomicFile.write(target, out -> {
            say(out, "new");
            out.flush();
            assertEquals("old", Files.readString(target));
        });
        assertEquals("new", Files.readString(target));
    }

    @Test
    void makesNewFilesReadableAsAnyOther() throws Exception {
        Path fresh = folder.resolve("서울.csv");
        AtomicFile.write(fresh, out -> say(out, "new"));
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        assertEquals(Files.getPosixFilePermissions(target), Files.getPosixFilePermissions(fresh));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), Reason.DISK_FULL),
                Arguments.of(new FileSystemException("f", null, "There is not enough space on the disk"), Reason.DISK_FULL),
                Arguments.of(new IOException("Disk quota exceeded"), Reason.DISK_FULL),
                Arguments.of(new FileSystemException("f", null, "Read-only file system"), Reason.READ_ONLY_FOLDER),
                Arguments.of(new FileSystemException("f", null,
                        "The process cannot access the file because it is being used by another process"), Reason.IN_USE),
                Arguments.of(new AccessDeniedException("f"), Reason.IN_USE),
                Arguments.of(new IOException("Input/output error"), Reason.OTHER),
                Arguments.of(new IOException(), Reason.OTHER));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatTheSystemSaysHalfWayIsUnderstood(IOException refusal, Reason reason) throws IOException {
        ExportFailure failure = failure(target, out -> {
            say(out, "half");
            throw refusal;
        });
        assertEquals(reason, failure.reason());
        assertEquals(target, failure.path());
        assertTrue(failure.getMessage().startsWith("cannot write " + target + ": "), failure::getMessage);
        assertFalse(failure.getMessage().contains("\n"));
        assertOldFileAlone();
    }

    /** A device that is always full says so in the words of the system, whatever its language. */
    @Test
    void aFullDiskIsTold() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        ExportFailure failure = failure(target, out -> {
            say(out, "half");
            try (OutputStream device = Files.newOutputStream(full)) {
                say(device, "other half");
            }
        });
        assertEquals("cannot write " + target + ": the disk is full", failure.getMessage());
        assertOldFileAlone();
    }

    @Test
    void anUncheckedFailureOfTheStreamCountsAsOne() throws IOException {
        ExportFailure failure = failure(target, _ -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        });
        assertEquals(Reason.DISK_FULL, failure.reason());
        assertOldFileAlone();
    }

    @Test
    void aMistakeInTheBodyPassesThrough() throws IOException {
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(target, out -> {
            say(out, "half");
            throw new IllegalStateException("mistake");
        }));
        assertOldFileAlone();
    }

    /** Such a place has no room by its own account, but that is not why. */
    @Test
    void aFolderThatTakesNoFilesIsNotCalledFull() {
        Path proc = Path.of("/proc");
        assumeTrue(Files.isDirectory(proc));
        assertEquals(Reason.READ_ONLY_FOLDER, failure(proc.resolve("x.csv"), out -> say(out, "new")).reason());
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertEquals(Reason.NOT_A_FILE, failure(folder, out -> say(out, "new")).reason());
        assertEquals(Reason.NOT_A_FILE, failure(Path.of(""), out -> say(out, "new")).reason());
        assertOldFileAlone();
    }

    @Test
    void aDeviceIsNoFile() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertEquals(Reason.NOT_A_FILE, failure(device, out -> say(out, "new")).reason());
    }

    @Test
    void aMissingFolderIsTold() throws IOException {
        assertEquals(Reason.NO_SUCH_FOLDER, failure(folder.resolve("no/x.csv"), out -> say(out, "new")).reason());
        assertEquals(Reason.NO_SUCH_FOLDER, failure(target.resolve("x.csv"), out -> say(out, "new")).reason());
        assertOldFileAlone();
    }

    @Test
    void aReadOnlyFolderIsTold() throws IOException {
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "this user may write everywhere");
        ExportFailure failure = failure(target, out -> say(out, "new"));
        assertTrue(folder.toFile().setWritable(true));
        assertEquals(Reason.READ_ONLY_FOLDER, failure.reason());
        assertOldFileAlone();
    }

    @Test
    void aFolderOfTheSystemThatTakesNoFilesIsTold() {
        Path processes = Path.of("/proc");
        assumeTrue(Files.isDirectory(processes));
        Reason reason = failure(processes.resolve("x.csv"), out -> say(out, "new")).reason();
        assertFalse(reason == Reason.NO_SUCH_FOLDER || reason == Reason.NOT_A_FILE, reason::toString);
    }

    @Test
    void aWriteProtectedFileIsLeftAlone() throws IOException {
        assumeTrue(target.toFile().setReadOnly() && !Files.isWritable(target), "this user may write everywhere");
        assertEquals(Reason.IN_USE, failure(target, out -> say(out, "new")).reason());
        assertOldFileAlone();
    }

    @Test
    void aLinkIsFollowed() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "links need a privilege there");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
        AtomicFile.write(link, out -> say(out, "new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aBareNameIsInTheWorkingDirectory() throws Exception {
        Path bare = Path.of("atomic-file-test-" + ProcessHandle.current().pid() + ".csv");
        try {
            AtomicFile.write(bare, out -> say(out, "new"));
            assertEquals("new", Files.readString(bare));
        } finally {
            Files.deleteIfExists(bare);
        }
    }
}
