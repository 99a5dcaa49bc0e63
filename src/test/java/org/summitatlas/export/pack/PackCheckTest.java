package org.summitatlas.export.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitatlas.export.pack.EditedPack.MADE;
import static org.summitatlas.export.pack.EditedPack.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.summitatlas.export.pack.Finding.Edited;
import org.summitatlas.export.pack.Finding.Extra;
import org.summitatlas.export.pack.Finding.Missing;
import org.summitatlas.export.pack.Finding.Unlike;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;

/** Whatever is done to the files of a pack, exactly that is found. */
class PackCheckTest {

    private final EditedPack pack = new EditedPack();

    @Test
    void anUntouchedPackPasses() throws ManifestReader.Malformed {
        assertEquals(List.of(), pack.findings());
        Tables bundled = Bundled.tables();
        Map<String, byte[]> real = SamplePacks.maker().make(SamplePacks.request("signed:seoul-declaration -group:G7",
                TableId.COUNTRIES, PictureSubject.MAP, Language.KO, bundled), bundled);
        assertEquals(List.of(),
                PackCheck.check(SamplePacks.pack(real), SamplePacks.maker("another"), bundled).findings());
    }

    @Test
    void anEditedCellIsNamedByItsRow() throws ManifestReader.Malformed {
        pack.edit(PackFile.TABLE, text -> text.replace("Republic of Korea,", "Korea,"));
        assertEquals(List.of(new Edited("table.csv", Optional.of(rows(List.of(), List.of(), List.of("KOR"))))),
                pack.findings());
    }

    @Test
    void rowsAddedAndRemovedAreNamed() throws ManifestReader.Malformed {
        pack.edit(PackFile.TABLE, text -> text.replace("\r\nKOR,", "\r\nPRK,"));
        assertEquals(List.of(new Edited("table.csv", Optional.of(rows(List.of("PRK"), List.of("KOR"), List.of())))),
                pack.findings());
    }

    @Test
    void columnsAreNamedToo() throws ManifestReader.Malformed {
        pack.edit(PackFile.TABLE, text -> text.replaceFirst(",name,", ",title,"));
        assertEquals(List.of(new Edited("table.csv", Optional.of(new RowChanges(List.of("title"), List.of("name"),
                List.of(), List.of(), List.of())))), pack.findings());
    }

    @Test
    void aTableThatIsNoneAnyMoreIsJustEdited() throws ManifestReader.Malformed {
        pack.files.put("table.csv", new byte[] {(byte) 0xff, '"', 0});
        assertEquals(List.of(new Edited("table.csv", Optional.empty())), pack.findings());
    }

    @Test
    void anEditOfTheEvidenceIsFoundByFactAndSource() throws ManifestReader.Malformed {
        pack.edit(PackFile.EVIDENCE, text -> text.replace("KOR as printed", "somebody else"));
        List<Finding> found = pack.findings();
        assertEquals(1, found.size());
        assertEquals("endorsement:declaration/KOR KOR host-text",
                ((Edited) found.getFirst()).rows().orElseThrow().changed().getFirst());
    }

    @Test
    void filesGoneAndFilesAddedAreNamed() throws ManifestReader.Malformed {
        pack.files.remove("sentence.txt");
        pack.files.put("notes.txt", new byte[0]);
        assertEquals(List.of(new Missing("sentence.txt"), new Extra("notes.txt")), pack.findings());
    }

    /** Another version of a library packs pixels otherwise, and the picture is the same all the same. */
    @Test
    void aPictureIsComparedByWhatItShows() throws Exception {
        pack.files.put("picture.png", repacked(pack.files.get("picture.png"), false));
        pack.hide(PackFile.PICTURE_PNG);
        assertEquals(List.of(), pack.findings());
        pack.files.put("picture.png", repacked(MADE.get("picture.png"), true));
        pack.files.put("manifest.json", MADE.get("manifest.json"));
        pack.hide(PackFile.PICTURE_PNG);
        assertEquals(List.of(new Unlike("picture.png", Optional.empty())), pack.findings());
        pack.files.put("picture.png", "no picture".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(new Edited("picture.png", Optional.empty())), pack.findings());
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
