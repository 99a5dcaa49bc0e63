package org.summitatlas.export.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.dataset.Zips;
import org.summitatlas.export.Archive;

/** A zip may come from anywhere; whatever is wrong with it is one clear line. */
class PackReaderTest {

    private static final Map<String, byte[]> MADE = SamplePacks.files();

    @TempDir
    private Path folder;

    private String refusal(Path path) {
        String message = assertThrows(UnreadablePack.class, () -> PackReader.read(path)).getMessage();
        assertTrue(message.startsWith("cannot read " + path + ": "), message);
        assertEquals(1, message.lines().count());
        return message.substring(("cannot read " + path + ": ").length());
    }

    private String refusal(Map<String, byte[]> files) throws IOException {
        return refusal(Zips.write(folder.resolve("pack.zip"), files));
    }

    private String refusal(byte[] zip) throws IOException {
        return refusal(Files.write(folder.resolve("pack.zip"), zip));
    }

    private static Map<String, byte[]> with(String path, byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>(MADE);
        files.put(path, content);
        return files;
    }

    private Path pack() throws IOException {
        Path file = folder.resolve("pack.zip");
        try (var out = Files.newOutputStream(file)) {
            Archive.write(MADE, out);
        }
        return file;
    }

    @Test
    void aPackIsReadWhole() throws Exception {
        Pack pack = PackReader.read(pack());
        assertEquals(List.copyOf(MADE.keySet()), List.copyOf(pack.files().keySet()));
        assertEquals(SamplePacks.LINE, pack.manifest().line());
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        assertEquals("there is nothing at this path", refusal(folder.resolve("nothing.zip")));
        assertEquals("it is a folder; an answer pack is a zip", refusal(folder));
        String noZip = "it is no zip, or one that is damaged, cut off or encrypted";
        assertEquals(noZip, refusal(new byte[0]));
        assertEquals(noZip, refusal("a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8)));
        byte[] whole = Files.readAllBytes(pack());
        assertEquals(noZip, refusal(Arrays.copyOf(whole, whole.length / 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../table.csv", "/etc/passwd", "a/../../b", "\\\\host\\share", "..\\b", "C:b", "C:\\b"})
    void namesThatLeadOutsideAreRefused(String name) throws IOException {
        assertEquals("its entry \"" + name + "\" leads outside the zip", refusal(with(name, new byte[1])));
    }

    @Test
    void aNameMayStandOnlyOnce() throws IOException {
        Path file = Zips.write(folder.resolve("twice.zip"), with("table.csw", new byte[1]));
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.write(file, bytes.replace("table.csw", "table.csv").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("it has two entries \"table.csv\"", refusal(file));
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        assertEquals("its entry \"bomb.txt\" is larger than 64 MiB, the most that a file may have",
                refusal(with("bomb.txt", new byte[(64 << 20) + 1])));
        Map<String, byte[]> several = new LinkedHashMap<>(MADE);
        IntStream.range(0, 3).forEach(number -> several.put(number + ".txt", new byte[48 << 20]));
        assertEquals("its files are larger than 128 MiB together", refusal(several));
        Map<String, byte[]> many = new LinkedHashMap<>(MADE);
        IntStream.range(0, 64).forEach(number -> many.put(number + ".txt", new byte[0]));
        assertEquals("it has more than 64 entries", refusal(many));
    }

    @Test
    void aPackHasAManifestAtItsTop() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(MADE);
        files.remove("manifest.json");
        assertEquals("it has no manifest.json, which every answer pack has", refusal(files));
        assertEquals("it has no manifest.json, which every answer pack has",
                refusal(Map.of("pack/manifest.json", MADE.get("manifest.json"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "~(?s).*~;~~;is none of an answer pack",
        "~(?s).*~;{};is none of an answer pack",
        "~(?s).*~;[];is none of an answer pack",
        "~(?s)$~;~{}~;is no sound JSON",
        "~^\\{~;~{\"kind\": \"summit-atlas-answer-pack\",~;is no sound JSON",
        "~\"kind\": \"[^\"]*\"~;~\"kind\": \"other\"~;is none of an answer pack",
        "~\"format\": 1~;~\"format\": 2~;~has format 2, and this program knows only format 1~",
        "~\"format\": 1~;~\"format\": \"1\"~;does not say in which format it is",
        "~\"program\": \"1.2.3\",~;~~;~has no \"program\" of the right kind~",
        "~\"program\"~;~\"version\"~;~has a field \"version\", which is not known~",
        "~\"as_of\": \"[^\"]*\"~;~\"as_of\": \"soon\"~;~has no day at \"as_of\"~",
        "~\"id\": \"countries\"~;~\"id\": \"towns\"~;~has \"towns\" at \"id\", which is not known~",
        "~\"subject\": \"timeline\"~;~\"subject\": \"film\"~;~has \"film\" at \"subject\", which is not known~",
        "~\"width\": 800~;~\"width\": 1e9~;asks for a picture of a width that no picture has",
        "~\"party\",~;~\"party\", \"party\",~;~has \"party\" twice at \"columns\"~",
        "~\"party\",~;~7,~;~has no texts at \"columns\"~",
        "~\"path\": \"table.csv\"~;~\"path\": \"../a\"~;~names \"../a\", which is no file of an answer pack~",
        "~\"path\": \"table.csv\"~;~\"path\": \"query.txt\"~;~names \"query.txt\" twice~",
        "~(?s)\\{\\s*\"bytes\": \\d+,\\s*\"path\": \"table.csv\"[^}]*\\},~;~~;does not name table.csv",
        "~(?s)\"dataset\": \\{[^}]*\\}~;~\"dataset\": []~;~has no \"dataset\" of the right kind~",
        "~\"files\": \\[~;~\"files\": [1,~;has something else where an object is due"})
    void aManifestThatIsNoneIsRefused(String part, String instead, String message) throws IOException {
        String manifest = new String(MADE.get("manifest.json"), StandardCharsets.UTF_8);
        String changed = manifest.replaceFirst(part, instead);
        assertTrue(!changed.equals(manifest), "the test changes nothing");
        assertEquals("its manifest.json " + message,
                refusal(with("manifest.json", changed.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aManifestIsUtf8OfASizeThatManifestsHave() throws IOException {
        assertEquals("its manifest.json is no sound JSON", refusal(with("manifest.json", new byte[] {'"', -1, '"'})));
        assertEquals("its manifest.json is larger than any manifest",
                refusal(with("manifest.json", new byte[(1 << 20) + 1])));
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertEquals("its manifest.json is no sound JSON", refusal(with("manifest.json", deep)));
    }
}
