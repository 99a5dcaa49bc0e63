package org.summitatlas.export.pack;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;

/** A sound pack to which anything can be done. */
final class EditedPack {

    static final Map<String, byte[]> MADE = SamplePacks.files();

    final Map<String, byte[]> files = new LinkedHashMap<>(MADE);

    /** What is wrong with it, by a program with this dataset. */
    List<Finding> findings(Tables installed) throws ManifestReader.Malformed {
        return PackCheck.check(SamplePacks.pack(files), SamplePacks.maker(), installed).findings();
    }

    List<Finding> findings() throws ManifestReader.Malformed {
        return findings(new Tables(SampleAtlas.atlas()));
    }

    void edit(PackFile file, UnaryOperator<String> change) {
        String before = new String(files.get(file.path()), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertNotEquals(before, after, "the test edits nothing");
        files.put(file.path(), after.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the manifest say what the file is now, as somebody would who knows how packs are made. */
    void hide(PackFile file) {
        Manifest.Entry old = Manifest.Entry.of(file.path(), MADE.get(file.path()));
        Manifest.Entry now = Manifest.Entry.of(file.path(), files.get(file.path()));
        edit(PackFile.MANIFEST, text -> text.replace(old.sha256(), now.sha256())
                .replace("\"bytes\": " + old.bytes() + ",\n      \"path\": \"" + file.path(),
                        "\"bytes\": " + now.bytes() + ",\n      \"path\": \"" + file.path()));
    }

    /** Changes of rows alone. */
    static RowChanges rows(List<String> added, List<String> removed, List<String> changed) {
        return new RowChanges(List.of(), List.of(), added, removed, changed);
    }
}
