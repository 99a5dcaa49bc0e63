package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

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
    byte[] bytes(String name) throws IOException;

    /** The dataset that comes with the program. */
    static DatasetFiles bundled() {
        return name -> {
            try (InputStream in = DatasetFiles.class.getResourceAsStream("/org/summitatlas/dataset/" + name)) {
                if (in == null) {
                    throw new NoSuchFileException(name);
                }
                return in.readAllBytes();
            }
        };
    }

    /** The dataset in a directory. */
    static DatasetFiles in(Path directory) {
        return name -> Files.readAllBytes(directory.resolve(name));
    }
}
