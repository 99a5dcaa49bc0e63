package org.summitatlas.dataset;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;

/** Loads a dataset: all of it, or nothing and every reason why. */
public final class DatasetLoader {

    /** With a dot systems begin the names of files they add on their own, such as {@code ._parties.json}. */
    private static final String HIDDEN = ".";
    private static final List<String> FILE_NAMES = Arrays.stream(DataFile.values()).map(DataFile::fileName).toList();

    private final Report report = new Report();
    private final Map<DataFile, FileContent> contents = new EnumMap<>(DataFile.class);

    private DatasetLoader() {
    }

    /**
     * Reads and checks the files of a dataset. Whatever is wrong with them, be it a missing file, malformed
     * JSON or an id that nothing has, is in the result; nothing is thrown for it.
     */
    public static LoadResult load(DatasetFiles files) {
        return load(files, (_, _) -> { });
    }

    /** @param watcher told each entry that was read, file after file; of a file that holds no list, all of it */
    static LoadResult load(DatasetFiles files, BiConsumer<DataFile, Json> watcher) {
        return new DatasetLoader().run(files, watcher);
    }

    private LoadResult run(DatasetFiles files, BiConsumer<DataFile, Json> watcher) {
        for (DataFile file : DataFile.values()) {
            find(file, files);
        }
        String sha256 = fingerprint();
        AtlasReader reader = new AtlasReader(contents, report, watcher);
        AtlasData data = reader.read(sha256);
        new Checks(data, reader::placeOf).run();
        Optional<Atlas> atlas = report.isEmpty() ? Optional.of(new Atlas(data)) : Optional.empty();
        atlas.ifPresent(whole -> new ListChecks(whole, reader::placeOf).run());
        List<Problem> problems = Stream.concat(report.problems().stream(), strangers(files)).toList();
        return problems.isEmpty() ? new LoadResult.Loaded(atlas.orElseThrow()) : new LoadResult.Rejected(problems);
    }

    private void find(DataFile file, DatasetFiles files) {
        try {
            contents.put(file, files.content(file.fileName()));
        } catch (NoSuchFileException e) {
            report.add(file, "", "the file is missing");
        } catch (Limits.TooLarge e) {
            report.add(file, "", "the file is " + e.getMessage());
        } catch (IOException e) {
            reportUnreadable(file, report);
        }
    }

    static void reportUnreadable(DataFile file, Report report) {
        report.add(file, "", "the file cannot be read; see that it is a file and that you may open it");
    }

    /** Of the files that can be read; those that cannot are reported, and then nobody asks for it. */
    private String fingerprint() {
        Digest digest = new Digest();
        List<DataFile> byName = contents.keySet().stream().sorted(Comparator.comparing(DataFile::fileName)).toList();
        for (DataFile file : byName) {
            try {
                digest.add(file.fileName(), contents.get(file));
            } catch (IOException e) {
                contents.remove(file);
                reportUnreadable(file, report);
            }
        }
        return digest.hex();
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
