package org.summitatlas.dataset;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import tools.jackson.databind.JsonNode;

/** Loads a dataset: all of it, or nothing and every reason why. */
public final class DatasetLoader {

    /**
     * What came of loading, with the JSON it came from.
     *
     * @param trees the trees of those files that could be read
     */
    record Loading(LoadResult result, Map<DataFile, JsonNode> trees) {
    }

    /** With a dot systems begin the names of files they add on their own, such as {@code ._parties.json}. */
    private static final String HIDDEN = ".";
    private static final List<String> FILE_NAMES = Arrays.stream(DataFile.values()).map(DataFile::fileName).toList();

    private final Report report = new Report();
    private final Map<DataFile, byte[]> contents = new EnumMap<>(DataFile.class);
    private final Map<DataFile, JsonNode> trees = new EnumMap<>(DataFile.class);

    private DatasetLoader() {
    }

    /**
     * Reads and checks the files of a dataset. Whatever is wrong with them, be it a missing file, malformed
     * JSON or an id that nothing has, is in the result; nothing is thrown for it.
     */
    public static LoadResult load(DatasetFiles files) {
        return loading(files).result();
    }

    static Loading loading(DatasetFiles files) {
        DatasetLoader loader = new DatasetLoader();
        return new Loading(loader.run(files), loader.trees);
    }

    private LoadResult run(DatasetFiles files) {
        for (DataFile file : DataFile.values()) {
            read(file, files);
        }
        AtlasReader reader = new AtlasReader(trees, report);
        AtlasData data = reader.read(Digest.of(contents));
        new Checks(data, reader::placeOf).run();
        Optional<Atlas> atlas = report.isEmpty() ? Optional.of(new Atlas(data)) : Optional.empty();
        atlas.ifPresent(whole -> new ListChecks(whole, reader::placeOf).run());
        List<Problem> problems = Stream.concat(report.problems().stream(), strangers(files)).toList();
        return problems.isEmpty() ? new LoadResult.Loaded(atlas.orElseThrow()) : new LoadResult.Rejected(problems);
    }

    private void read(DataFile file, DatasetFiles files) {
        try {
            byte[] bytes = files.bytes(file.fileName());
            contents.put(file, bytes);
            new JsonFileReader(file, report).tree(bytes).ifPresent(tree -> trees.put(file, tree));
        } catch (NoSuchFileException e) {
            report.add(file, "", "the file is missing");
        } catch (Limits.TooLarge e) {
            report.add(file, "", "the file is " + e.getMessage());
        } catch (IOException e) {
            report.add(file, "", "the file cannot be read; see that it is a file and that you may open it");
        }
    }

    /** JSON beside the dataset is most likely a file under a wrong name, whose facts would be lost without a word. */
    private static Stream<Problem> strangers(DatasetFiles files) {
        return files.names().stream()
                .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json") && !FILE_NAMES.contains(name))
                .filter(name -> !name.startsWith(HIDDEN))
                .map(name -> new Problem(name, "", "no file of a dataset has this name"
                        + Wording.didYouMean(name, FILE_NAMES)));
    }
}
