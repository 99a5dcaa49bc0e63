package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.Zips;
import org.summitatlas.export.pack.SamplePacks;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.ui.Bundled;

/** Answer packs from question to verdict, in the words of the command line. */
class PackCommandsTest {

    private static final Supplier<LoadResult> SAMPLE = () -> new LoadResult.Loaded(SampleAtlas.atlas());

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String version, Supplier<LoadResult> dataset, String... args) {
        out.reset();
        err.reset();
        return AtlasCommand.create(new ProgramInfo(version), dataset, List.of(), out, err).execute(args);
    }

    private int run(String... args) {
        return run("1.0.0", SAMPLE, args);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private Path pack() {
        Path file = folder.resolve("답.zip");
        assertEquals(0, run("pack", "--where", SamplePacks.LINE, "--picture", "timeline", "--out", file.toString()),
                this::err);
        assertEquals("", out + err());
        return file;
    }

    private static Map<String, byte[]> unpacked(Path pack) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static void edit(Path pack, String file, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> files = unpacked(pack);
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        files.put(file, change.apply(text).getBytes(StandardCharsets.UTF_8));
        Zips.write(pack, files);
    }

    @Test
    void aPackIsMadeAndPasses() {
        assertEquals(0, run("verify", pack().toString()));
        assertEquals(List.of("PASS: all 12 files are what dataset 1.0.0 (sha256 0a1b) gives for "
                + "\"signed:declaration kind:state\" as of 2026-11-21"), lines());
        assertEquals("", err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "matrix", "intersections", "timeline"})
    void whateverIsAskedOfTheBundledDatasetPasses(String picture) {
        Supplier<LoadResult> bundled = () -> new LoadResult.Loaded(Bundled.atlas());
        String file = folder.resolve("pack.zip").toString();
        assertEquals(0, run("1", bundled, "pack", "--as-of", "2025-02", "--table", "leaders", "--sort", "-name",
                "--columns", "name,party", "--picture", picture, "--theme", "print", "--language", "ko",
                "--width", "900", "--out", file), this::err);
        assertEquals(0, run("2", bundled, "verify", file), () -> lines().toString());
        assertTrue(lines().getFirst().startsWith("PASS: all 12 files are what dataset "), () -> lines().toString());
        assertTrue(lines().getFirst().endsWith(" gives for \"as-of:2025-02-28\" as of 2025-02-28"),
                () -> lines().toString());
    }

    @Test
    void twoPacksAreTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(pack());
        assertArrayEquals(first, Files.readAllBytes(pack()));
    }

    @Test
    void whatWasDoneToAPackIsToldLineByLine() throws IOException {
        Path pack = pack();
        edit(pack, "table.csv", text -> text.replace("Republic of Korea,", "Korea,").replace("\r\nGBR,", "\r\nFRA,"));
        Map<String, byte[]> files = unpacked(pack);
        files.remove("citation.bib");
        files.put("my\nnotes.txt", new byte[0]);
        Zips.write(pack, files);
        assertEquals(1, run("verify", pack.toString()));
        assertEquals(List.of("FAIL: 3 differences",
                "table.csv: edited, for its hash is not the one in the manifest; 1 row more (FRA), 1 row fewer (GBR), "
                    + "1 row changed (KOR)",
                "citation.bib: missing", "my notes.txt: not in the manifest"), lines());
    }

    @Test
    void aChangedManifestIsTold() throws IOException {
        Path pack = pack();
        edit(pack, "manifest.json", text -> text.replace("signed:declaration", "signed:statement"));
        assertEquals(1, run("verify", pack.toString()));
        assertEquals(List.of("FAIL: 1 difference", "manifest.json: asks for \"signed:statement kind:state\", but the "
                + "pack answers \"signed:declaration kind:state\""), lines());
        edit(pack, "manifest.json", text -> text.replace("signed:statement", "signed:declaration")
                .replaceFirst("(\"path\": \"query.txt\",\\s*\"sha256\": \")[0-9a-f]{8}", "$100000000"));
        assertEquals(1, run("verify", pack.toString()));
        assertEquals(List.of("FAIL: 1 difference",
                "manifest.json: has another hash or size for query.txt, which is as it must be"), lines());
    }

    /** A later version may draw otherwise; only where it does is the version worth a word. */
    @Test
    void aFileOfAnotherVersionOfTheProgramIsExplained() throws IOException {
        Path pack = pack();
        assertEquals(0, run("2.0.0", SAMPLE, "verify", pack.toString()));
        edit(pack, "manifest.json", text -> text
                .replaceFirst("\\d+(?<rest>,\\s*\"path\": \"sentence.txt\",\\s*\"sha256\": \")[0-9a-f]*",
                        "4${rest}61be55a8e2f6b4e172338bddf184d6dbee29c98853e0a0485ecee7f27b9af0b4"));
        edit(pack, "sentence.txt", _ -> "aaaa");
        String line = "sentence.txt: has the hash in the manifest, but the same dataset and query give another";
        assertEquals(1, run("1.0.0", SAMPLE, "verify", pack.toString()));
        assertEquals(List.of("FAIL: 1 difference", line), lines());
        assertEquals(1, run("2.0.0", SAMPLE, "verify", pack.toString()));
        assertEquals(List.of("FAIL: 1 difference", line, "made by version 1.0.0 of the program, and this is version "
                + "2.0.0, which may write a file otherwise"), lines());
    }

    @Test
    void anotherDatasetIsNamedWithTodaysAnswer() {
        Path pack = pack();
        Supplier<LoadResult> next = () -> new LoadResult.Loaded(SamplePacks.nextVersion(all -> all.stream()
                .filter(item -> !item.party().equals("GBR")).toList()));
        assertEquals(1, run("1.0.0", next, "verify", pack.toString()));
        assertEquals(List.of("FAIL: 1 difference", "made from dataset 1.0.0 (sha256 0a1b); installed is 1.1.0 (sha256 "
                + "ffee); today the answer would have 1 row fewer (GBR)"), lines());
        Supplier<LoadResult> same = () -> new LoadResult.Loaded(SamplePacks.nextVersion(all -> all));
        assertEquals(1, run("1.0.0", same, "verify", pack.toString()));
        assertTrue(lines().getLast().endsWith("today the answer would have the same rows, if perhaps in another order"),
                () -> lines().toString());
    }

    @Test
    void whatIsNoPackIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("no.zip"), "no zip");
        assertEquals(1, run("verify", file.toString()));
        assertEquals("summit-atlas: cannot read " + file + ": it is no zip, or one that is damaged, cut off or "
                + "encrypted", err());
        assertEquals(List.of(), lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "pack;--out FILE is missing: the pack is a zip",
        "pack --out x --picture film;~unknown picture \"film\"; it is one of map, matrix, intersections, timeline~",
        "pack --out x.zip --picture matrix --colour treaty;~--colour is for a map, and --picture is matrix~",
        "pack --out x.zip --colour lost;~--colour: unknown document \"lost\"~",
        "pack --out x --columns nmae;~unknown column \"nmae\" at character 1 of --columns; did you mean name or ~",
        "pack --out x --sort -nmae;~unknown column \"nmae\" at character 2 of --sort; did you mean name or ~",
        "pack --out x.zip --where signd:treaty;~unknown field \"signd\" at column 1~",
        "verify;PACK is missing",
        "verify a b;~\"b\" is too much~"})
    void wrongUsageIsOneLineAndStatus2(String typed, String message) {
        assertEquals(2, run(typed.split(" ")));
        assertTrue(err().startsWith("summit-atlas: " + message), this::err);
        assertEquals(1, err().lines().count());
    }
}
