package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;

/** Where the files of a dataset come from. */
@FunctionalInterface
public interface DatasetFiles {

    /**
     * The content of one file.
     *
     * @param name a plain file name, for example {@code parties.json}
     * @throws NoSuchFileException if there is no file of this name
     * @throws IOException         if there is one and it cannot be read
     */
    FileContent content(String name) throws IOException;

    /**
     * The names of all files that lie there, in their order, those that are no part of a dataset too; none where they
     * cannot be listed.
     */
    default List<String> names() {
        return List.of();
    }

    /** The dataset that comes with the program. */
    static DatasetFiles bundled() {
        return name -> {
            try (InputStream in = DatasetFiles.class.getResourceAsStream("/org/summitatlas/dataset/" + name)) {
                if (in == null) {
                    throw new NoSuchFileException(name);
                }
                return FileContent.of(in.readAllBytes());
            }
        };
    }

    /**
     * The dataset in a folder, or in a zip with the files at its top or in its one top folder, or in the data package
     * that {@code summit-atlas package} writes. A zip is read into memory at once, a folder file by file; what lies in
     * folders further down is no part of the dataset.
     *
     * @throws UnreadableDataset if the path is neither, no file of a dataset is there, or the zip is damaged or not fit
     *                           to be trusted
     */
    static DatasetFiles at(Path path) throws UnreadableDataset {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return fitToLoad(path, new Folder(path, Folder.names(path)));
            }
            if (attributes.isRegularFile() && ZipDataset.looksLikeOne(path)) {
                return fitToLoad(path, ZipDataset.read(path));
            }
            throw new UnreadableDataset(path, "it is neither a folder nor a zip");
        } catch (IOException e) {
            throw new UnreadableDataset(path, e);
        }
    }

    /** One sentence for a wrong path, in place of one for each file that is not there. */
    private static DatasetFiles fitToLoad(Path path, DatasetFiles files) throws UnreadableDataset {
        if (Arrays.stream(DataFile.values()).map(DataFile::fileName).noneMatch(files.names()::contains)) {
            throw new UnreadableDataset(path, "it holds none of the files of a dataset");
        }
        return files;
    }
}
