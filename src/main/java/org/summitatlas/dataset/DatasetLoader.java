package org.summitatlas.dataset;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.EnumMap;
import java.util.Map;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import tools.jackson.databind.JsonNode;

/** Loads a dataset: all of it, or nothing and every reason why. */
public final class DatasetLoader {

    private final Report report = new Report();
    private final Map<DataFile, byte[]> contents = new EnumMap<>(DataFile.class);
    private final Map<DataFile, JsonNode> trees = new EnumMap<>(DataFile.class);

    private DatasetLoader() {
    }

    /**
     * Reads and checks the twelve files of a dataset. Whatever is wrong with them, be it a missing file, malformed
     * JSON or an id that nothing has, is in the result; nothing is thrown for it.
     */
    public static LoadResult load(DatasetFiles files) {
        return new DatasetLoader().run(files);
    }

    private LoadResult run(DatasetFiles files) {
        for (DataFile file : DataFile.values()) {
            read(file, files);
        }
        AtlasReader reader = new AtlasReader(trees, report);
        AtlasData data = reader.read(Digest.of(contents));
        new Checks(data, reader::placeOf).run();
        return report.isEmpty()
                ? new LoadResult.Loaded(new Atlas(data))
                : new LoadResult.Rejected(report.problems());
    }

    private void read(DataFile file, DatasetFiles files) {
        try {
            byte[] bytes = files.bytes(file.fileName());
            contents.put(file, bytes);
            new JsonFileReader(file, report).tree(bytes).ifPresent(tree -> trees.put(file, tree));
        } catch (NoSuchFileException e) {
            report.add(file, "", "the file is missing");
        } catch (IOException e) {
            report.add(file, "", "the file cannot be read; see that it is a file and that you may open it");
        }
    }
}
