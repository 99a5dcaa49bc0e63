package org.summitatlas.export.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.summitatlas.export.pack.Finding.Edited;
import org.summitatlas.export.pack.Finding.Extra;
import org.summitatlas.export.pack.Finding.Missing;
import org.summitatlas.export.pack.Finding.Misstated;
import org.summitatlas.export.pack.Finding.OtherDataset;
import org.summitatlas.export.pack.Finding.OtherQuery;
import org.summitatlas.export.pack.Finding.Unknown;
import org.summitatlas.export.pack.Finding.Unlike;
import org.summitatlas.export.pack.Finding.WrongHash;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Language;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;

/** Whatever is done to a pack, exactly that is found. */
class PackCheckTest {

    private static final Map<String, byte[]> MADE = SamplePacks.files();

    private final Map<String, byte[]> files = new LinkedHashMap<>(MADE);

    private List<Finding> findings(Tables installed) throws ManifestReader.Malformed {
        return PackCheck.check(SamplePacks.pack(files), SamplePacks.maker(), installed).findings();
    }

    private List<Finding> findings() throws ManifestReader.Malformed {
        return findings(new Tables(SampleAtlas.atlas()));
    }

    private void edit(PackFile file, UnaryOperator<String> change) {
        String before = new String(files.get(file.path()), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertNotEquals(before, after, "the test edits nothing");
        files.put(file.path(), after.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the manifest say what the file is now, as somebody would who knows how packs are made. */
    private void hide(PackFile file) {
        Manifest.Entry old = Manifest.Entry.of(file.path(), MADE.get(file.path()));
        Manifest.Entry now = Manifest.Entry.of(file.path(), files.get(file.path()));
        edit(PackFile.MANIFEST, text -> text.replace(old.sha256(), now.sha256())
                .replace("\"bytes\": " + old.bytes() + ",\n      \"path\": \"" + file.path(),
                        "\"bytes\": " + now.bytes() + ",\n      \"path\": \"" + file.path()));
    }

    private static RowChanges rows(List<String> added, List<String> removed, List<String> changed) {
        return new RowChanges(List.of(), List.of(), added, removed, changed);
    }

    @Test
    void anUntouchedPackPasses() throws ManifestReader.Malformed {
        assertEquals(List.of(), findings());
        Tables bundled = Bundled.tables();
        Map<String, byte[]> real = SamplePacks.maker().make(SamplePacks.request("signed:seoul-declaration -group:G7",
                TableId.COUNTRIES, PictureSubject.MAP, Language.KO, bundled), bundled);
        assertEquals(List.of(),
                PackCheck.check(SamplePacks.pack(real), SamplePacks.maker("another"), bundled).findings());
    }

    @Test
    void anEditedCellIsNamedByItsRow() throws ManifestReader.Malformed {
        edit(PackFile.TABLE, text -> text.replace("Republic of Korea,", "Korea,"));
        assertEquals(List.of(new Edited("table.csv", Optional.of(rows(List.of(), List.of(), List.of("KOR"))))),
                findings());
    }

    @Test
    void rowsAddedAndRemovedAreNamed() throws ManifestReader.Malformed {
        edit(PackFile.TABLE, text -> text.replace("\r\nKOR,", "\r\nPRK,"));
        assertEquals(List.of(new Edited("table.csv", Optional.of(rows(List.of("PRK"), List.of("KOR"), List.of())))),
                findings());
    }

    @Test
    void columnsAreNamedToo() throws ManifestReader.Malformed {
        edit(PackFile.TABLE, text -> text.replaceFirst(",name,", ",title,"));
        assertEquals(List.of(new Edited("table.csv", Optional.of(new RowChanges(List.of("title"), List.of("name"),
                List.of(), List.of(), List.of())))), findings());
    }

    @Test
    void aTableThatIsNoneAnyMoreIsJustEdited() throws ManifestReader.Malformed {
        files.put("table.csv", new byte[] {(byte) 0xff, '"', 0});
        assertEquals(List.of(new Edited("table.csv", Optional.empty())), findings());
    }

    @Test
    void anEditOfTheEvidenceIsFoundByFactAndSource() throws ManifestReader.Malformed {
        edit(PackFile.EVIDENCE, text -> text.replace("KOR as printed", "somebody else"));
        List<Finding> found = findings();
        assertEquals(1, found.size());
        assertEquals("endorsement:declaration/KOR KOR host-text",
                ((Edited) found.getFirst()).rows().orElseThrow().changed().getFirst());
    }

    @Test
    void filesGoneAndFilesAddedAreNamed() throws ManifestReader.Malformed {
        files.remove("sentence.txt");
        files.put("notes.txt", new byte[0]);
        assertEquals(List.of(new Missing("sentence.txt"), new Extra("notes.txt")), findings());
    }

    @Test
    void aWrongHashIsToldFromAnEditedFile() throws ManifestReader.Malformed {
        String hash = Sha256.of(MADE.get("table.csv"));
        edit(PackFile.MANIFEST, text -> text.replace(hash, hash.replace('a', 'b')));
        assertEquals(List.of(new WrongHash("table.csv")), findings());
    }

    @Test
    void anEditWithItsHashIsFoundByMakingTheAnswerAgain() throws ManifestReader.Malformed {
        edit(PackFile.TABLE, text -> text.replace("Republic of Korea,", "Korea,"));
        hide(PackFile.TABLE);
        assertEquals(List.of(new Unlike("table.csv", Optional.of(rows(List.of(), List.of(), List.of("KOR"))))),
                findings());
    }

    @Test
    void anotherQueryInTheManifestIsToldOnce() throws ManifestReader.Malformed {
        edit(PackFile.MANIFEST, text -> text.replace(SamplePacks.LINE, "signed:statement kind:state"));
        assertEquals(List.of(new OtherQuery("signed:statement kind:state", SamplePacks.LINE)), findings());
    }

    @Test
    void anotherQueryInBothIsToldByEveryFileItMakes() throws ManifestReader.Malformed {
        edit(PackFile.MANIFEST, text -> text.replace(SamplePacks.LINE, "signed:statement kind:state"));
        edit(PackFile.QUERY, _ -> "signed:statement kind:state\n");
        hide(PackFile.QUERY);
        List<Finding> found = findings();
        assertTrue(found.contains(new Unlike("table.csv",
                Optional.of(rows(List.of("GBR"), List.of("TUR"), List.of())))), found::toString);
        assertTrue(found.contains(new Unlike("sentence.txt", Optional.empty())), found::toString);
    }

    @Test
    void whatTheManifestSaysOfTheDatasetMustBeSo() throws ManifestReader.Malformed {
        edit(PackFile.MANIFEST, text -> text.replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"")
                .replace("2026-11-21", "2026-11-20"));
        assertEquals(List.of(new Misstated("dataset.version", "1.0.1", "1.0.0"),
                new Misstated("dataset.as_of", "2026-11-20", "2026-11-21"),
                new Misstated("as_of", "2026-11-20", "2026-11-21")), findings());
    }

    @Test
    void ofAnotherDatasetItIsToldWhatTheAnswerWouldBe() throws ManifestReader.Malformed {
        Tables next = new Tables(SamplePacks.nextVersion(all -> {
            List<Endorsement> changed = new ArrayList<>(all);
            changed.removeIf(item -> item.document().equals("declaration") && item.party().equals("GBR"));
            changed.removeIf(item -> item.document().equals("network"));
            return changed;
        }));
        Manifest.Stamp made = new Manifest.Stamp("1.0.0", LocalDate.of(2026, 11, 21), "0a1b");
        Manifest.Stamp installed = new Manifest.Stamp("1.1.0", LocalDate.of(2026, 12, 21), "ffee");
        assertEquals(List.of(new OtherDataset(made, installed,
                Optional.of(rows(List.of(), List.of("GBR"), List.of())))), findings(next));
        edit(PackFile.TABLE, text -> text.replace("KOR,", "XXX,"));
        assertEquals(List.of(new OtherDataset(made, installed, Optional.empty()),
                new Edited("table.csv", Optional.empty())), findings(next));
    }

    @Test
    void aDatasetThatLacksWhatIsAskedIsTold() throws ManifestReader.Malformed {
        edit(PackFile.MANIFEST, text -> text.replace("\"colour\": \"\"", "\"colour\": \"lost\""));
        assertEquals(List.of(new Unknown(Unknown.Part.COLOUR, "lost")), findings());
        edit(PackFile.MANIFEST, text -> text.replace("\"lost\"", "\"\"")
                .replace("\"sort\": \"\"", "\"sort\": \"size\""));
        assertEquals(List.of(new Unknown(Unknown.Part.SORT, "size")), findings());
        edit(PackFile.MANIFEST, text -> text.replace("\"size\"", "\"\"").replace("\"endorsed\"", "\"signed\""));
        assertEquals(List.of(new Unknown(Unknown.Part.COLUMNS, "signed")), findings());
        edit(PackFile.MANIFEST, text -> text.replace("\"signed\"", "\"endorsed\"")
                .replace("signed:decl", "signed:dekl"));
        edit(PackFile.QUERY, text -> text.replace("decl", "dekl"));
        hide(PackFile.QUERY);
        assertEquals(List.of(new Unknown(Unknown.Part.QUERY, "deklaration")), findings());
    }

    /** Another version of a library packs pixels otherwise, and the picture is the same all the same. */
    @Test
    void aPictureIsComparedByWhatItShows() throws Exception {
        files.put("picture.png", repacked(files.get("picture.png"), false));
        hide(PackFile.PICTURE_PNG);
        assertEquals(List.of(), findings());
        files.put("picture.png", repacked(MADE.get("picture.png"), true));
        files.put("manifest.json", MADE.get("manifest.json"));
        hide(PackFile.PICTURE_PNG);
        assertEquals(List.of(new Unlike("picture.png", Optional.empty())), findings());
        files.put("picture.png", "no picture".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(new Edited("picture.png", Optional.empty())), findings());
    }

    private static byte[] repacked(byte[] png, boolean changed) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        image.setRGB(0, 0, changed ? image.getRGB(0, 0) ^ 1 : image.getRGB(0, 0));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
