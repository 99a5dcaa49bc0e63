package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.ProjectFiles;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.UnreadableDataset;
import org.summitatlas.ui.Bundled;

class PackageCommandTest {

    private static final String RESOURCES = "resources/org/summitatlas/";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return AtlasCommand.create(new ProgramInfo("1"), () -> new LoadResult.Loaded(Bundled.atlas()), List.of(), out,
                err).execute(args);
    }

    @Test
    void withoutAFileItSaysThatOneIsNeeded() {
        assertEquals(2, run("package"));
        assertEquals("summit-atlas: --out FILE is missing: the package is a zip; see summit-atlas package --help\n",
                err.toString(StandardCharsets.UTF_8));
        assertEquals(0, out.size());
    }

    @Test
    void theDatasetInThePackageIsTheOneItTellsOf() throws IOException, UnreadableDataset {
        Path zip = folder.resolve("package.zip");
        assertEquals(0, run("package", "--out", zip.toString()));
        assertEquals(0, out.size() + err.size());
        Path json = Files.createDirectory(folder.resolve("json"));
        List<Path> copied = new ArrayList<>();
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            for (Path file : inside(inside.getPath("json"))) {
                copied.add(Files.copy(file, json.resolve(file.getFileName().toString())));
            }
            assertEquals(named(ProjectFiles.below(RESOURCES + "schema", ".json")),
                    named(inside(inside.getPath("schema"))));
        }
        assertEquals(named(ProjectFiles.below(RESOURCES + "dataset", ".json")),
                named(copied.stream().filter(file -> !file.endsWith("CODEBOOK.md")).toList()));
        LoadResult.Loaded read = (LoadResult.Loaded) DatasetLoader.load(DatasetFiles.at(json));
        assertEquals(Bundled.atlas().data(), read.atlas().data());
    }

    /** The codebook points at the schemas beside its folder. */
    @Test
    void theCodebookFindsItsSchemas() throws IOException {
        Path zip = folder.resolve("package.zip");
        assertEquals(0, run("package", "--out", zip.toString()));
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            String codebook = Files.readString(inside.getPath("json", "CODEBOOK.md"));
            assertTrue(codebook.contains("](../schema)"));
            assertFalse(inside(inside.getPath("schema")).isEmpty());
        }
    }

    private static List<Path> inside(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static List<String> named(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).sorted().toList();
    }
}
