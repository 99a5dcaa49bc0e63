package org.summitatlas.export.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;

class AnswerPackTest {

    private final Tables sample = new Tables(SampleAtlas.atlas());

    private static String text(Map<String, byte[]> files, PackFile file) {
        return new String(files.get(file.path()), StandardCharsets.UTF_8);
    }

    private static CsvRows rows(Map<String, byte[]> files, PackFile file) {
        return CsvRows.read(files.get(file.path())).orElseThrow();
    }

    private static Set<String> cells(CsvRows rows, String column) {
        Set<String> cells = new TreeSet<>();
        rows.rows().forEach(row -> cells.addAll(Arrays.asList(rows.cell(row, column).split("\\|"))));
        cells.remove("");
        return cells;
    }

    @ParameterizedTest
    @EnumSource(PictureSubject.class)
    void theSameBytesComeInEveryLocaleAndTimeZone(PictureSubject subject) {
        PackRequest request = SamplePacks.request("has:disagreement as-of:2025", TableId.ENDORSEMENTS, subject,
                Language.KO, sample);
        SequencedMap<String, byte[]> first = SamplePacks.maker().make(request, sample);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            SequencedMap<String, byte[]> second =
                    SamplePacks.maker().make(request, new Tables(SampleAtlas.atlas()));
            assertEquals(List.copyOf(first.keySet()), List.copyOf(second.keySet()));
            first.forEach((path, content) -> assertArrayEquals(content, second.get(path), path));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void itHoldsEveryFileAndTheirHashes() throws ManifestReader.Malformed {
        SequencedMap<String, byte[]> files = SamplePacks.files();
        assertEquals(Arrays.stream(PackFile.values()).map(PackFile::path).toList(), List.copyOf(files.keySet()));
        Manifest manifest = ManifestReader.read(files.get("manifest.json"));
        for (PackFile file : PackFile.listed()) {
            assertEquals(Manifest.Entry.of(file.path(), files.get(file.path())), manifest.entry(file).orElseThrow());
            assertTrue(text(files, PackFile.README).contains("`" + file.path() + "`"), file::path);
        }
        assertEquals("1.2.3", manifest.program());
    }

    @Test
    void itAnswersTheQuestion() {
        SequencedMap<String, byte[]> files = SamplePacks.files();
        assertEquals(SamplePacks.LINE + "\n", text(files, PackFile.QUERY));
        assertEquals(List.of("2 states endorsed the Seoul Declaration.", "서울 선언에 동참한 2개국."),
                text(files, PackFile.SENTENCE).lines().toList());
        text(files, PackFile.SENTENCE).lines().forEach(sentence ->
                assertTrue(text(files, PackFile.README).contains(sentence), sentence));
        assertEquals(Set.of("KOR", "GBR"), cells(rows(files, PackFile.TABLE), "party"));
        assertTrue(text(files, PackFile.README).contains("    sha256 0a1b\n"));
        assertTrue(text(files, PackFile.PICTURE_SVG).startsWith("<"));
    }

    @Test
    void whatIsReadFromTheManifestIsWhatWasAsked() throws ManifestReader.Malformed {
        PackRequest request = new PackRequest(SamplePacks.request("group:G7 as-of:2025-01-31", TableId.LEADERS,
                PictureSubject.MAP, Language.EN, sample).query(), TableId.LEADERS, List.of("name", "role"),
                "-name,role",
                new PictureRequest(PictureSubject.MAP, "in \"quotes\", on\ntwo lines", Optional.of("treaty")),
                new Look(PictureTheme.PRINT, Language.KO, 640.5));
        Manifest manifest = ManifestReader.read(SamplePacks.maker().make(request, sample).get("manifest.json"));
        assertEquals(new RequestReading.Understood(request), RequestReading.of(manifest, sample));
        assertEquals("2025-01-31", manifest.asOf().toString());
    }

    @Test
    void rowsCanBeToldApartWhateverColumnsAreChosen() {
        PackRequest all = SamplePacks.request("", TableId.ENDORSEMENTS, PictureSubject.TIMELINE, Language.EN, sample);
        PackRequest few = new PackRequest(all.query(), all.table(), List.of("status", "party"), "-party", all.picture(),
                all.look());
        CsvRows rows = rows(SamplePacks.maker().make(few, sample), PackFile.TABLE);
        assertEquals(List.of("document", "status", "party"), rows.header().subList(0, 3));
        assertEquals(Set.copyOf(EvidenceColumns.IDS), Set.copyOf(rows.header().subList(3, rows.header().size())));
        assertEquals("UN", rows.cell(rows.rows().getFirst(), "party"));
    }

    /** A pack is evidence: whatever source a row names is quoted with the fact that it prints, and cited. */
    @ParameterizedTest
    @EnumSource(TableId.class)
    void everySourceOfARowIsEvidenceAndCited(TableId id) {
        for (Tables whole : List.of(sample, Bundled.tables())) {
            PackRequest request = SamplePacks.request("", id, PictureSubject.TIMELINE, Language.EN, whole);
            Map<String, byte[]> files = SamplePacks.maker().make(request, whole);
            CsvRows evidence = rows(files, PackFile.EVIDENCE);
            Set<String> named = cells(rows(files, PackFile.TABLE), "source_ids");
            Set<String> quoted = cells(evidence, "source_id");
            assertTrue(id == TableId.SOURCES || quoted.containsAll(named), () -> id + " lacks of " + named);
            named.addAll(quoted);
            String citation = text(files, PackFile.CITATION_CSL);
            named.forEach(source -> assertTrue(citation.contains('"' + source + '"'), source));
            assertEquals(evidence.rows().size(), Set.copyOf(evidence.rows()).size(), "no line stands twice");
        }
    }

    @Test
    void rowsOfATableAreToldApartByItsKeys() {
        Bundled.tables().all().forEach(AnswerPackTest::assertToldApart);
    }

    private static <T> void assertToldApart(Table<T> table) {
        List<Column<T>> keys = PackTable.keys(table.id()).stream().map(table::column).toList();
        List<List<String>> ids = Sheet.of(keys, table.rows()).plainRows();
        assertEquals(ids.size(), Set.copyOf(ids).size(), table.id().word());
    }
}
