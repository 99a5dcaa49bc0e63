package org.summitatlas.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.port.Tasks;

/** A file that is being written can be stopped at any moment, and whatever happens is told once. */
class FileSaverTest {

    private static final byte[] PART = "part".getBytes(StandardCharsets.UTF_8);

    private final Notices notices = new Notices();

    @TempDir
    Path folder;

    private FileSaver into(Path target) {
        return new FileSaver((_, _, _) -> Optional.of(target), Tasks.AT_ONCE, notices, new Messages(Language.EN));
    }

    private String said() {
        return notices.currentProperty().get().map(Notices.Notice::text).orElse("");
    }

    @Test
    void whatIsStoppedHalfwayLeavesTheOldFileAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        FileSaver saver = into(file);
        saver.save("", "", "", (target, job) -> {
            AtomicFile.write(target, out -> {
                job.watched(out).write(PART);
                saver.stop();
                job.watched(out).write(PART);
            });
            return "saved";
        });
        assertEquals("Stopped before anything was saved; %s is as it was.".formatted(file), said());
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        assertTrue(saver.runningProperty().get().isEmpty());
    }

    @Test
    void whatWasWrittenBeforeItHeardIsToldAsSaved() throws IOException {
        FileSaver saver = into(folder.resolve("file"));
        saver.save("", "", "", (target, job) -> {
            AtomicFile.write(target, out -> job.watched(out).write(PART));
            saver.stop();
            return "saved";
        });
        assertEquals("saved", said());
        assertEquals("part", Files.readString(folder.resolve("file")));
    }

    @Test
    void aFaultOfTheProgramIsToldLikeAnyOther() {
        FileSaver saver = into(folder.resolve("file"));
        saver.save("", "", "", (_, _) -> {
            throw new IllegalStateException("a fault");
        });
        assertTrue(said().startsWith("Nothing was saved: "), said());
        assertTrue(saver.runningProperty().get().isEmpty());
    }
}
