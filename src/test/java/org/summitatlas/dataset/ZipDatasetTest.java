package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.summitatlas.dataset.DatasetFilesTest.assertLoads;
import static org.summitatlas.dataset.DatasetFilesTest.assertRefused;
import static org.summitatlas.dataset.DatasetFilesTest.grow;
import static org.summitatlas.dataset.DatasetFilesTest.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets in zips, sound, damaged and made to do harm. */
class ZipDatasetTest {

    private static final byte[] NOTHING = {};
    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;
    private Path zip;

    @BeforeEach
    void nameTheZip() {
        zip = folder.resolve("a.zip");
    }

    private Path zipWith(String name, byte[] content) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(SampleDataset.valid().files(""));
        entries.put(name, content);
        return Zips.write(zip, entries);
    }

    private Path zipOf(byte[] bytes) throws IOException {
        return Files.write(zip, bytes);
    }

    private static byte[] sampleZip() throws IOException {
        return Zips.bytes(SampleDataset.valid().files(""));
    }

    @Test
    void aDataPackageIsReadFromItsFolder() throws IOException, UnreadableDataset {
        Map<String, byte[]> entries = new LinkedHashMap<>(Map.of("datapackage.json", NOTHING, "data/a.csv", NOTHING));
        entries.putAll(SampleDataset.valid().files("json/"));
        assertLoads(Zips.write(zip, entries));
    }

    @Test
    void aZipIsReadFromItsTopOrItsOneFolder() throws IOException, UnreadableDataset {
        assertLoads(zipOf(sampleZip()));
        assertLoads(Zips.write(zip, SampleDataset.valid().files("atlas-2.0/")));
        Map<String, byte[]> withFolders = new LinkedHashMap<>(Map.of("data/", NOTHING));
        withFolders.putAll(SampleDataset.valid().files("data/"));
        withFolders.put("__MACOSX/data/._parties.json", NOTHING);
        withFolders.put("data/._parties.json", NOTHING);
        assertLoads(Zips.write(zip, withFolders));
    }

    @Test
    void aFolderBesideOthersIsNotLookedInto() throws IOException {
        Map<String, byte[]> two = new LinkedHashMap<>(SampleDataset.valid().files("data/"));
        two.put("other/x.txt", NOTHING);
        assertRefused(Zips.write(zip, two), "it holds none of the files of a dataset");
    }

    @Test
    void whatIsNoPartOfADatasetIsPassedOverUnlessItIsJson() throws IOException, UnreadableDataset {
        assertLoads(zipWith("more/old.json", NOTHING));
        assertEquals(List.of("Parties.json: no file of a dataset has this name; did you mean \"parties.json\"?"),
                problems(zipWith("Parties.json", NOTHING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.json", "a/../../evil", "/etc/passwd", "\\evil", "a\\..\\..\\evil", "C:\\evil",
        "c:evil", ".."})
    void anEntryThatLeadsOutsideIsRefused(String name) throws IOException {
        assertRefused(zipWith(name, NOTHING), "its entry \"" + name + "\" leads outside the zip");
    }

    @Test
    void dotsInANameLeadNowhere() throws IOException, UnreadableDataset {
        assertLoads(zipWith("notes..old/...txt", NOTHING));
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        zipWith("parties.jsoN", NOTHING);
        zipOf(Zips.replacing(Files.readAllBytes(zip), "parties.jsoN", "parties.json"));
        assertRefused(zip, "it has two entries \"parties.json\"");
    }

    @Test
    void anEncryptedZipIsRefused() throws IOException {
        assertRefused(zipOf(Zips.encrypted(sampleZip())), "the zip is encrypted");
    }

    @Test
    void aZipThatIsCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = sampleZip();
        for (int length = 4; length < whole.length; length += 101) {
            assertRefused(zipOf(Arrays.copyOf(whole, length)), "the zip is damaged or cut off");
        }
    }

    @Test
    void aDamagedEntryIsNamed() throws IOException {
        byte[] bytes = sampleZip();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("groups.json") + 60] ^= 0x55;
        String message = assertThrows(UnreadableDataset.class, () -> DatasetFiles.at(zipOf(bytes))).getMessage();
        assertEquals("cannot read " + zip + ": its entry \"groups.json\" is damaged",
                message.replaceFirst(", or .*", ""));
    }

    @Test
    void anEntryThatIsTooLargeIsNotReadToItsEnd() throws IOException {
        assertRefused(zipWith("groups.json", new byte[65 * MIB]),
                "its entry \"groups.json\" is larger than 64 MiB, the most that a file may have");
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(SampleDataset.valid().files(""));
        entries.replaceAll((_, _) -> new byte[13 * MIB]);
        assertRefused(Zips.write(zip, entries), "its files are larger than 64 MiB together");
        grow(zip, 64 * MIB + 1);
        assertRefused(zip, "it is larger than 64 MiB");
    }

    @Test
    void nothingElseIsThrownWhateverTheBytes() throws IOException {
        Random random = new Random(20231101);
        byte[] whole = sampleZip();
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                int end = bytes.length - 1 - random.nextInt(1_000);
                int at = random.nextBoolean() ? random.nextInt(bytes.length) : end;
                bytes[at] = (byte) random.nextInt(256);
            }
            zipOf(bytes);
            try {
                assertNotNull(DatasetLoader.load(DatasetFiles.at(zip)));
            } catch (UnreadableDataset refused) {
                assertEquals(1, refused.getMessage().lines().count());
            }
        }
    }
}
