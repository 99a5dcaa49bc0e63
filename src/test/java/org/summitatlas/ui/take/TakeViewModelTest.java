package org.summitatlas.ui.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.take.TakeFixture.MINISTERIAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.common.FileSaver;
import org.summitatlas.ui.common.RowsOffer.Extent;
import org.summitatlas.ui.common.TakeChoices;

/** What holds for every page of the card. */
class TakeViewModelTest {

    private final TakeFixture stage = new TakeFixture();

    @TempDir
    Path folder;

    @Test
    void choicesAreRememberedAsOneLine() {
        stage.card.turnTo(Taken.TABLE);
        stage.card.rows().choose(how -> how.withFormat(ExportFormat.JSONL).withExtent(new Extent(true, false))
                .withSidecar(false).withPicture(PictureFormat.SVG).withScale(4).withTheme(PictureTheme.PRINT)
                .withCitation(CitationFormat.RIS));
        assertEquals("jsonl whole no-evidence no-sidecar svg 4x print ris", stage.preferences.get().taking());
        assertEquals(stage.card.rows().choices(), TakeChoices.parse(stage.preferences.get().taking()));
        assertEquals(TakeChoices.USUAL, TakeChoices.parse(""));
        assertEquals(TakeChoices.USUAL.withScale(1), TakeChoices.parse("what? 1x 9x paper"));
    }

    @Test
    void aRefusedFileIsToldInOneLineAndTheOldOneStays() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        stage.card.turnTo(Taken.TABLE);
        stage.target = Optional.of(file.resolve("rows.csv"));
        stage.card.page().save();
        assertTrue(stage.said().startsWith("Nothing was saved: "), stage.said());
        assertEquals(1, stage.said().lines().count());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFileAskedForWhileAnotherIsWrittenComesAfterIt() throws IOException {
        stage.card.turnTo(Taken.CITATION);
        stage.tasks.isHeld = true;
        for (String name : List.of("first", "second")) {
            stage.target = Optional.of(folder.resolve(name));
            stage.card.page().save();
        }
        FileSaver saver = stage.card.tools().saver();
        assertEquals(Optional.of(folder.resolve("first")), saver.runningProperty().get().map(FileSaver.Job::target));
        saver.stop();
        stage.tasks.runAll();
        assertEquals("Saved to " + folder.resolve("second"), stage.said());
        assertTrue(saver.runningProperty().get().isEmpty());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("second")), files.toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Taken.class)
    void whatIsStoppedLeavesTheOldFile(Taken taken) throws IOException {
        stage.go(Place.START.withQuery(MINISTERIAL));
        Path file = Files.writeString(folder.resolve("old"), "old");
        stage.card.turnTo(taken);
        stage.target = Optional.of(file);
        stage.tasks.isHeld = true;
        stage.card.page().save();
        assertTrue(stage.card.tools().saver().runningProperty().get().isPresent());
        stage.card.tools().saver().stop();
        stage.tasks.runAll();
        assertEquals("Stopped before anything was saved; %s is as it was.".formatted(file), stage.said());
        assertTrue(stage.card.tools().saver().runningProperty().get().isEmpty());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals("old", Files.readString(file));
    }
}
