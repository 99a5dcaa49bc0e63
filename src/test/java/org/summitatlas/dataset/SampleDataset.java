package org.summitatlas.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.summitatlas.model.Atlas;

/**
 * A small, complete and valid dataset for tests, which a test may break in one place. It has two summits, a party of
 * each kind, an endorsement of each status and, derived from them, a case of each
 * {@linkplain org.summitatlas.model.Standing standing}.
 */
public final class SampleDataset implements DatasetFiles {

    static final String EVIDENCE = """
            "evidence":[{"source":"host-site","locator":{"en":"list","ko":"목록"},"confidence":"primary"}]""";
    private static final SampleDataset VALID = new SampleDataset(texts());

    private final Map<String, byte[]> files;

    private SampleDataset(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The dataset as it should be. */
    public static SampleDataset valid() {
        return VALID;
    }

    /** The valid dataset, loaded. */
    public static Atlas atlas() {
        return switch (DatasetLoader.load(VALID)) {
            case LoadResult.Loaded(Atlas atlas) -> atlas;
            case LoadResult.Rejected(var problems) -> throw new AssertionError("the sample is broken: " + problems);
        };
    }

    /** This dataset with the first occurrence of a text in one file replaced. */
    public SampleDataset replacing(String file, String target, String replacement) {
        String text = text(file);
        int at = text.indexOf(target);
        if (at < 0) {
            throw new AssertionError(file + " of the sample has no " + target);
        }
        return with(file, text.substring(0, at) + replacement + text.substring(at + target.length()));
    }

    /** This dataset with another text in one file. */
    public SampleDataset with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** This dataset with other bytes in one file. */
    public SampleDataset with(String file, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(file, bytes);
        return new SampleDataset(changed);
    }

    /** This dataset without one file. */
    public SampleDataset without(String file) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(file);
        return new SampleDataset(changed);
    }

    /** The text of one file. */
    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    @Override
    public FileContent content(String name) throws IOException {
        return FileContent.of(bytes(name));
    }

    /** The content of one file. */
    public byte[] bytes(String name) throws IOException {
        if (!files.containsKey(name)) {
            throw new NoSuchFileException(name);
        }
        return files.get(name);
    }

    /** The content of every file, in a folder of this name that ends with a slash; at the top for an empty name. */
    public Map<String, byte[]> files(String folder) {
        Map<String, byte[]> inFolder = new LinkedHashMap<>();
        files.forEach((name, bytes) -> inFolder.put(folder + name, bytes));
        return inFolder;
    }

    /** Writes every file into the directory. */
    public void writeTo(Path directory) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, byte[]> texts() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SampleTexts.BY_FILE.forEach((name, text) ->
                files.put(name, text.replace("$EVIDENCE", EVIDENCE).getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
