package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.query.SampleAtlas;

/** How the command line tells who stands where, and what endorsers have in common. */
class SetCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return AtlasCommand.create(new ProgramInfo("1"), () -> new LoadResult.Loaded(SampleAtlas.atlas()), List.of(),
                out, err).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> firstCells(String... args) {
        assertEquals(0, run(args), this::err);
        assertEquals("", err());
        return out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    }

    @Test
    void theMatrixIsATableInTheOrderAsked() {
        assertEquals(List.of("GBR", "KOR", "EU"),
                firstCells("matrix", "--where", "signed:declaration", "--format", "csv", "--order", "-name"));
        assertEquals("KOR",
                firstCells("matrix", "--where", "signed:declaration", "--format", "csv").getFirst());
        assertEquals("GBR", firstCells("matrix", "--where", "signed:declaration", "--format", "csv", "--order",
                "similarity:GBR").getFirst());
        assertEquals(15, firstCells("matrix", "--where", "signed:declaration", "--format", "csv", "--form", "long",
                "--order", "document:statement").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "intersections"})
    void aPictureIsWrittenWhole(String command, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("picture.svg");
        assertEquals(0, run(command, "--out", file.toString()), this::err);
        assertEquals("", out() + err());
        run(command);
        assertArrayEquals(out.toByteArray(), Files.readAllBytes(file));
        assertTrue(out().contains("Sample"), this::out);
        run(command, "--format", "png");
        assertEquals("PNG", out().substring(1, 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "matrix --order size|unknown order \"size\"; it is name, group, count, similarity,",
        "matrix --order document:zzz|--order: unknown document \"zzz\"",
        "matrix --order similarity:zzz|--order: unknown party \"zzz\"",
        "matrix --form tall|unknown form \"tall\"; it is one of wide, long",
        "intersections --reading both|unknown reading \"both\"; it is one of exclusive, inclusive",
        "intersections --order name|unknown order \"name\"; it is one of size, degree",
        "intersections --documents declaration,zzz|--documents: \"zzz\" is none of those that can be compared:"})
    void aWrongWordIsSaidInOneLine(String line, String complaint) {
        assertEquals(2, run(line.split(" ")));
        assertEquals("", out());
        assertTrue(err().contains(complaint), this::err);
    }

    @Test
    void combinationsOfTheDocumentsNamed() {
        assertEquals(List.of("declaration", "statement", "declaration|statement"),
                firstCells("intersections", "--documents", "declaration,statement", "--format", "csv"));
        assertEquals(List.of("declaration", "statement", "declaration|statement"), firstCells("intersections",
                "--documents", "declaration,statement", "--format", "csv", "--order", "degree", "--reading",
                "inclusive"));
        assertEquals(4, firstCells("intersections", "--documents", "declaration,statement", "--format", "csv",
                "--form", "long").size());
    }
}
