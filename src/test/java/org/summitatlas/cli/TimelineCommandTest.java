package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.ui.Bundled;

class TimelineCommandTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return AtlasCommand.create(new ProgramInfo("9.8.7"), () -> new LoadResult.Loaded(Bundled.atlas()), List.of(),
                out, err).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPictureIsDrawnAndFilesHoldTheSameBytes() throws IOException {
        Path file = folder.resolve("timeline.svg");
        assertEquals(0, run("timeline", "--out", file.toString()), this::err);
        assertEquals("", out() + err());
        run("timeline");
        assertArrayEquals(out.toByteArray(), Files.readAllBytes(file));
        assertTrue(out().contains(">Seoul Declaration<"));
    }

    @Test
    void koreanAndPngAreAskedForByName() {
        assertEquals(0, run("timeline", "--language", "ko", "--where", "summit:seoul-2024"), this::err);
        assertTrue(out().contains(">서울 선언<"));
        assertFalse(out().contains(">파리 성명<"));
        out.reset();
        assertEquals(0, run("timeline", "--format", "png", "--width", "480"), this::err);
        assertEquals("PNG", out.toString(StandardCharsets.ISO_8859_1).substring(1, 4));
    }

    @Test
    void aTimeMayBeGivenByOneEndOrBothAndToTheMonth() {
        assertEquals(0, run("timeline", "--from", "2024-05", "--to", "2024-05", "--format", "csv"), this::err);
        assertTrue(out().contains("document:seoul-declaration,"), this::out);
        assertFalse(out().contains("document:bletchley-declaration,") || out().contains("document:paris-statement,"));
        out.reset();
        assertEquals(0, run("timeline", "--to", "2023", "--format", "csv"), this::err);
        assertTrue(out().contains("document:bletchley-declaration,"));
        assertFalse(out().contains("document:seoul-declaration,"));
        out.reset();
        String summit = "summit:paris-2025";
        assertEquals(0, run("timeline", "--from", "2026", "--where", summit, "--format", "csv"), this::err);
        assertFalse(out().contains("document:paris-statement,"));
    }

    @Test
    void linksAreATable() {
        assertEquals(0, run("timeline", "--links", "--format", "csv"), this::err);
        assertTrue(out().startsWith("document,title,title_ko,relation,other_document,other_title,other_title_ko\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--from=2025 --to=2024      | --from 2025 is after --to 2024",
            "--from=May                 | \"May\" is no date",
            "--from=2050                | nothing has a date from 2050 on",
            "--to=1950                  | nothing has a date up to 1950",
            "--links                    | --links is about a table",
            "--format=pdf               | unknown format \"pdf\"",
            "--width=3                  | --width is from 480 to 4000"})
    void wrongUsageIsToldInOneLine(String options, String told) {
        String[] args = ("timeline " + options).strip().split(" ");
        assertEquals(2, run(args));
        assertTrue(err().contains(told), this::err);
        assertEquals(1, err().lines().count());
        assertEquals("", out());
    }
}
