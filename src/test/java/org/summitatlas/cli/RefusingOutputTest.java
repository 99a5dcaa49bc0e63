package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.query.SampleAtlas;

/** What the command line does when standard output takes no more. */
class RefusingOutputTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream out, String... args) {
        return AtlasCommand.create(new ProgramInfo("1"), () -> new LoadResult.Loaded(SampleAtlas.atlas()), List.of(), out, err)
                .execute(args);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream refusing(String words) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(words);
            }
        };
    }

    @Test
    void aReaderThatLeavesIsNoFailure() {
        assertEquals(0, run(refusing("Broken pipe"), "table", "countries"));
        assertEquals(0, run(new PrintStream(refusing("Broken pipe")), "table", "countries", "--format", "json"));
        assertEquals(0, run(refusing("Broken pipe"), "map"));
        assertEquals(0, run(refusing("Broken pipe"), "map", "--format", "png"));
        assertEquals(0, run(refusing("Broken pipe"), "pack", "--out", "-"));
        assertEquals(0, run(refusing("Broken pipe"), "--help"));
        assertEquals("", errors());
    }

    @Test
    void aBrokenDatasetStaysBrokenWhereNobodyReads(@TempDir Path folder) throws IOException {
        SampleDataset.valid().writeTo(folder);
        assertEquals(0, run(refusing("Broken pipe"), "validate", folder.toString()));
        Files.delete(folder.resolve("groups.json"));
        assertEquals(1, run(refusing("Broken pipe"), "validate", folder.toString()));
        assertEquals("", errors());
        assertEquals(1, run(refusing("No space left on device"), "validate", folder.toString()));
        assertEquals("summit-atlas: cannot write the output: No space left on device", errors().strip());
    }

    @Test
    void aFullDiskBehindTheOutputIsAFailure() {
        for (String line : List.of("table countries", "map", "map --format png", "pack --out -")) {
            err.reset();
            assertEquals(1, run(refusing("No space left on device"), line.split(" ")));
            assertEquals("summit-atlas: cannot write the output: No space left on device", errors().strip());
        }
    }
}
