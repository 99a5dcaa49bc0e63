package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets in folders, and what else a path may lead to. */
class DatasetFilesTest {

    @TempDir
    private Path folder;

    static void assertLoads(Path path) throws UnreadableDataset {
        LoadResult result = DatasetLoader.load(DatasetFiles.at(path));
        assertEquals(SampleDataset.atlas().data(),
                assertInstanceOf(LoadResult.Loaded.class, result).atlas().data());
    }

    static void assertRefused(Path path, String reason) {
        String message = assertThrows(UnreadableDataset.class, () -> DatasetFiles.at(path)).getMessage();
        assertEquals("cannot read " + path + ": " + reason, message);
    }

    static List<String> problems(Path path) throws UnreadableDataset {
        return assertInstanceOf(LoadResult.Rejected.class, DatasetLoader.load(DatasetFiles.at(path))).problems()
                .stream().map(Problem::toString).toList();
    }

    static void grow(Path file, int length) throws IOException {
        try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "rw")) {
            random.setLength(length);
        }
    }

    @Test
    void whatIsNoPartOfADatasetIsPassedOverUnlessItIsJson() throws IOException, UnreadableDataset {
        SampleDataset.valid().writeTo(folder);
        for (String name : List.of("README.md", "parties.schema.json", "parties.json.bak", ".hidden",
                "._parties.json")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("more/old.json"));
        assertLoads(folder);
        Files.createFile(folder.resolve("framework.json"));
        Files.createFile(folder.resolve("x.json"));
        assertEquals(List.of("framework.json: no file of a dataset has this name; did you mean \"frameworks.json\"?",
                "x.json: no file of a dataset has this name"), problems(folder));
    }

    @Test
    void aPathToNeitherIsRefused() throws IOException {
        assertRefused(folder.resolve("x"), "there is nothing at this path");
        assertRefused(Files.createFile(folder.resolve("a.zip")), "it is neither a folder nor a zip");
        assertRefused(Files.writeString(folder.resolve("a.zip"), "text"), "it is neither a folder nor a zip");
        assertRefused(Path.of("/dev/null"), "it is neither a folder nor a zip");
        assertRefused(Files.createDirectory(folder.resolve("empty")), "it holds none of the files of a dataset");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        String message = assertThrows(UnreadableDataset.class, () -> DatasetFiles.at(loop)).getMessage();
        assertEquals("cannot read " + loop + ": the system refused", message.replaceFirst(" \\(.*\\)", ""));
    }

    @Test
    void aFolderMayHoldAnything() throws IOException, UnreadableDataset {
        SampleDataset.valid().without("parties.json").without("groups.json").without("people.json").writeTo(folder);
        Files.createDirectory(folder.resolve("parties.json"));
        Files.createSymbolicLink(folder.resolve("groups.json"), folder.resolve("groups.json"));
        Path endless = Files.createSymbolicLink(folder.resolve("people.json"), Path.of("/dev/zero"));
        String refused = ": the file cannot be read; see that it is a file and that you may open it";
        assertEquals(List.of("parties.json" + refused, "groups.json" + refused, "people.json" + refused),
                problems(folder));
        Files.delete(endless);
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() throws IOException, UnreadableDataset {
        SampleDataset.valid().writeTo(folder);
        grow(folder.resolve("groups.json"), (512 << 20) + 1);
        assertEquals(List.of("groups.json: the file is larger than 512 MiB, the most that a file may have"),
                problems(folder));
    }

    @Test
    void aFileThatIsWrittenWhileItIsReadIsRefused() throws IOException {
        SampleDataset.valid().writeTo(folder);
        DatasetFiles changing = name -> {
            FileContent content = new Folder(folder, List.of()).content(name);
            if (name.equals("groups.json")) {
                Files.writeString(folder.resolve(name), " ", StandardOpenOption.APPEND);
            }
            return content;
        };
        assertEquals(new LoadResult.Rejected(List.of(new Problem("groups.json", "",
                "the file cannot be read; see that it is a file and that you may open it"))),
                DatasetLoader.load(changing));
    }
}
