package org.summitatlas.export.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.export.pack.EditedPack.MADE;
import static org.summitatlas.export.pack.EditedPack.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.export.Sha256;
import org.summitatlas.export.pack.Finding.Edited;
import org.summitatlas.export.pack.Finding.Misstated;
import org.summitatlas.export.pack.Finding.OtherDataset;
import org.summitatlas.export.pack.Finding.OtherQuery;
import org.summitatlas.export.pack.Finding.Unknown;
import org.summitatlas.export.pack.Finding.Unlike;
import org.summitatlas.export.pack.Finding.WrongHash;
import org.summitatlas.model.Endorsement;
import org.summitatlas.query.Tables;

/** What a pack says of itself is believed only where it is so. */
class PackClaimsTest {

    private final EditedPack pack = new EditedPack();

    @Test
    void aWrongHashIsToldFromAnEditedFile() throws ManifestReader.Malformed {
        String hash = Sha256.of(MADE.get("table.csv"));
        pack.edit(PackFile.MANIFEST, text -> text.replace(hash, hash.replace('a', 'b')));
        assertEquals(List.of(new WrongHash("table.csv")), pack.findings());
    }

    @Test
    void anEditWithItsHashIsFoundByMakingTheAnswerAgain() throws ManifestReader.Malformed {
        pack.edit(PackFile.TABLE, text -> text.replace("Republic of Korea,", "Korea,"));
        pack.hide(PackFile.TABLE);
        assertEquals(List.of(new Unlike("table.csv", Optional.of(rows(List.of(), List.of(), List.of("KOR"))))),
                pack.findings());
    }

    @Test
    void anotherQueryInTheManifestIsToldOnce() throws ManifestReader.Malformed {
        pack.edit(PackFile.MANIFEST, text -> text.replace(SamplePacks.LINE, "signed:statement kind:state"));
        assertEquals(List.of(new OtherQuery("signed:statement kind:state", SamplePacks.LINE)), pack.findings());
    }

    @Test
    void anotherQueryInBothIsToldByEveryFileItMakes() throws ManifestReader.Malformed {
        pack.edit(PackFile.MANIFEST, text -> text.replace(SamplePacks.LINE, "signed:statement kind:state"));
        pack.edit(PackFile.QUERY, _ -> "signed:statement kind:state\n");
        pack.hide(PackFile.QUERY);
        List<Finding> found = pack.findings();
        assertTrue(found.contains(new Unlike("table.csv",
                Optional.of(rows(List.of("GBR"), List.of("TUR"), List.of())))), found::toString);
        assertTrue(found.contains(new Unlike("sentence.txt", Optional.empty())), found::toString);
    }

    @Test
    void whatTheManifestSaysOfTheDatasetMustBeSo() throws ManifestReader.Malformed {
        pack.edit(PackFile.MANIFEST, text -> text.replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"")
                .replace("2026-11-21", "2026-11-20"));
        assertEquals(List.of(new Misstated("dataset.version", "1.0.1", "1.0.0"),
                new Misstated("dataset.as_of", "2026-11-20", "2026-11-21"),
                new Misstated("as_of", "2026-11-20", "2026-11-21")), pack.findings());
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
                Optional.of(rows(List.of(), List.of("GBR"), List.of())))), pack.findings(next));
        pack.edit(PackFile.TABLE, text -> text.replace("KOR,", "QQQ,"));
        assertEquals(List.of(new OtherDataset(made, installed, Optional.empty()),
                new Edited("table.csv", Optional.empty())), pack.findings(next));
    }

    @Test
    void aDatasetThatLacksWhatIsAskedIsTold() throws ManifestReader.Malformed {
        pack.edit(PackFile.MANIFEST, text -> text.replace("\"colour\": \"\"", "\"colour\": \"lost\""));
        assertEquals(List.of(new Unknown(Unknown.Part.COLOUR, "lost")), pack.findings());
        pack.edit(PackFile.MANIFEST, text -> text.replace("\"lost\"", "\"\"")
                .replace("\"sort\": \"\"", "\"sort\": \"size\""));
        assertEquals(List.of(new Unknown(Unknown.Part.SORT, "size")), pack.findings());
        pack.edit(PackFile.MANIFEST, text -> text.replace("\"size\"", "\"\"").replace("\"endorsed\"", "\"signed\""));
        assertEquals(List.of(new Unknown(Unknown.Part.COLUMNS, "signed")), pack.findings());
        pack.edit(PackFile.MANIFEST, text -> text.replace("\"signed\"", "\"endorsed\"")
                .replace("signed:decl", "signed:dekl"));
        pack.edit(PackFile.QUERY, text -> text.replace("decl", "dekl"));
        pack.hide(PackFile.QUERY);
        assertEquals(List.of(new Unknown(Unknown.Part.QUERY, "deklaration")), pack.findings());
    }
}
