package org.summitatlas.ui.take;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sidecar;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.RowsOffer.Extent;
import org.summitatlas.ui.common.TakeChoices;

/** What the card offers, and that what leaves is what was shown. */
class TakeViewModelTest {

    private static final Query MINISTERIAL = Query.EVERYTHING.withDocuments(Set.of("seoul-ministerial-statement"));

    private final TakeFixture stage = new TakeFixture();

    @TempDir
    Path folder;

    private void go(Place place) {
        stage.exploration.go(place);
    }

    private List<String> offered() {
        return stage.card.rows().offersProperty().get().stream().map(RowsOffer::word).toList();
    }

    private TakePageModel.Told told() {
        return stage.card.page().toldProperty().get();
    }

    @ParameterizedTest
    @CsvSource({
        "MAP, countries|map", "MATRIX, matrix|matrix-long|countries",
        "INTERSECTIONS, intersections|intersections-long|countries", "TIMELINE, timeline|timeline-links|countries",
        "COMPARE, compare-KOR-GBR|compare-KOR-GBR-long|countries"})
    void everyViewOffersItsRowsAndTheTableInFront(View view, String words) {
        go(Place.START.withView(view).withArrangement(View.COMPARE, "party:KOR,party:GBR"));
        stage.card.turnTo(Taken.TABLE);
        assertEquals(List.of(words.split("\\|")), offered());
        for (RowsOffer offer : stage.card.rows().offersProperty().get()) {
            stage.card.rows().choose(offer);
            assertTrue(told().isReady(), offer.word() + ": " + told().summary());
            assertFalse(stage.card.rows().previewProperty().get().isBlank(), offer.word());
        }
    }

    @Test
    void whereNothingIsComparedTheTableIsLeft() {
        go(Place.START.withView(View.COMPARE));
        stage.card.turnTo(Taken.TABLE);
        assertEquals(List.of("countries"), offered());
    }

    @Test
    void rowsAskedForComeFirstAndOnce() {
        go(Place.START.withView(View.MATRIX));
        stage.card.turnTo(Taken.TABLE);
        RowsOffer last = stage.card.rows().offersProperty().get().get(1);
        stage.card.turnTo(last);
        assertEquals(List.of("matrix-long", "matrix", "countries"), offered());
        assertEquals(Optional.of(last), stage.card.rows().chosenProperty().get());
    }

    @Test
    void theSummarySaysHowMuchAndTheFileIsExactlyThat() throws IOException {
        go(Place.START.withQuery(MINISTERIAL));
        stage.card.turnTo(Taken.TABLE);
        stage.card.rows().choose(how -> how.withFormat(ExportFormat.TSV));
        assertEquals("Save 28 rows…", told().save());
        stage.target = Optional.of(folder.resolve("rows.tsv"));
        stage.card.page().save();
        List<String> lines = Files.readAllLines(folder.resolve("rows.tsv"));
        assertEquals("28 rows, %d columns".formatted(lines.getFirst().split("\t").length), told().summary());
        assertEquals(29, lines.size());
        assertEquals(lines.subList(0, 5), stage.card.rows().previewProperty().get().lines().limit(5).toList());
        assertEquals("Saved 28 rows to " + folder.resolve("rows.tsv"), stage.said());
        assertEquals(List.of("summit-atlas_countries_asof-2026-11-21_v2.0.0.tsv"), stage.names);
        assertEquals(List.of("TSV"), stage.kinds);
        assertTrue(Files.exists(Sidecar.beside(folder.resolve("rows.tsv"))));
    }

    @Test
    void evidenceColumnsAndTheFileBesideCanBeLeftOut() throws IOException {
        go(Place.START.withView(View.MATRIX).withQuery(MINISTERIAL));
        stage.card.turnTo(Taken.TABLE);
        for (RowsOffer offer : stage.card.rows().offersProperty().get()) {
            List<String> all = offer.sheet().apply(new Extent(false, true)).header();
            List<String> bare = offer.sheet().apply(new Extent(false, false)).header();
            assertEquals(all.stream().filter(id -> !EvidenceColumns.IDS.contains(id)).toList(), bare, offer.word());
        }
        stage.card.rows().choose(how -> how.withSidecar(false).withFormat(ExportFormat.CSV));
        stage.target = Optional.of(folder.resolve("matrix.csv"));
        stage.card.page().save();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("matrix.csv")), files.toList());
        }
    }

    @Test
    void everyColumnCanBeTakenFromATable() {
        go(Place.START.withTable(TableId.COMPANIES));
        stage.card.turnTo(Taken.TABLE);
        RowsOffer table = stage.card.rows().chosenProperty().get().orElseThrow();
        assertEquals(stage.exploration.tables().table(TableId.COMPANIES).columns().stream()
                        .map(column -> column.id()).sorted().toList(),
                table.sheet().apply(new Extent(true, true)).header().stream().sorted().toList());
    }

    @Test
    void choicesAreRememberedAsOneLine() {
        stage.card.turnTo(Taken.TABLE);
        stage.card.rows().choose(how -> how.withFormat(ExportFormat.JSONL).withExtent(new Extent(true, false))
                .withSidecar(false).withPicture(PictureFormat.SVG).withScale(4).withTheme(PictureTheme.PRINT)
                .withCitation(CitationFormat.RIS));
        assertEquals("jsonl whole no-evidence no-sidecar svg 4x print ris", stage.preferences.get().taking());
        assertEquals(stage.card.rows().choices(), TakeChoices.parse(stage.preferences.get().taking()));
        assertEquals(TakeChoices.USUAL, TakeChoices.parse(""));
        assertEquals(TakeChoices.USUAL.withScale(1), TakeChoices.parse("what? 1x 9x paper"));
    }

    @Test
    void aRefusedFileIsToldInOneLineAndTheOldOneStays() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        stage.card.turnTo(Taken.TABLE);
        stage.target = Optional.of(file.resolve("rows.csv"));
        stage.card.page().save();
        assertTrue(stage.said().startsWith("Nothing was saved: "), stage.said());
        assertEquals(1, stage.said().lines().count());
        assertEquals("old", Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(Taken.class)
    void whatIsStoppedLeavesTheOldFile(Taken taken) throws IOException {
        go(Place.START.withQuery(MINISTERIAL));
        Path file = Files.writeString(folder.resolve("old"), "old");
        stage.card.turnTo(taken);
        stage.target = Optional.of(file);
        stage.tasks.isHeld = true;
        stage.card.page().save();
        assertTrue(stage.card.tools().saver().runningProperty().get().isPresent());
        stage.card.tools().saver().stop();
        stage.tasks.runAll();
        assertEquals("Stopped before anything was saved; %s is as it was.".formatted(file), stage.said());
        assertTrue(stage.card.tools().saver().runningProperty().get().isEmpty());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals("old", Files.readString(file));
    }

    @Test
    void thePictureIsThatOfTheViewAsItIsArranged() throws IOException {
        String line = "count";
        go(Place.START.withView(View.MATRIX).withQuery(MINISTERIAL).withArrangement(View.MATRIX, line));
        stage.card.turnTo(Taken.PICTURE);
        stage.card.picture().choose(how -> how.withPicture(PictureFormat.SVG).withTheme(PictureTheme.DARK));
        stage.target = Optional.of(folder.resolve("matrix.svg"));
        stage.card.page().save();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        PictureFormat.SVG.write(new PictureMaker(() -> TakeFixture.WORLD).draw(
                new PictureRequest(PictureSubject.MATRIX, line, Optional.empty()), stage.exploration.results(),
                stage.exploration.wholeAtlas(), new Look(PictureTheme.DARK, Language.EN, Look.USUAL_WIDTH)), 1,
                expected);
        assertArrayEquals(expected.toByteArray(), Files.readAllBytes(folder.resolve("matrix.svg")));
        assertEquals(List.of("summit-atlas_matrix_asof-2026-11-21_v2.0.0.svg"), stage.names);
        assertEquals("Save SVG…", told().save());
    }

    @Test
    void thePictureIsCopiedAtItsSize() {
        go(Place.START.withView(View.INTERSECTIONS).withQuery(MINISTERIAL));
        stage.card.turnTo(Taken.PICTURE);
        stage.card.picture().choose(how -> how.withPicture(PictureFormat.PNG).withScale(1));
        int width = Integer.parseInt(told().summary().split(" ")[0]);
        stage.card.picture().choose(how -> how.withScale(2));
        assertTrue(told().summary().startsWith(2 * width + " × "), told().summary());
        stage.card.page().copy();
        byte[] header = Arrays.copyOf(stage.clipboard.pictures().getFirst(), 24);
        assertEquals(2 * width, (header[18] & 0xff) << 8 | header[19] & 0xff);
    }

    @Test
    void aComparisonHasNoPictureAndSaysSo() {
        go(Place.START.withView(View.COMPARE));
        stage.card.turnTo(Taken.PICTURE);
        assertFalse(told().isReady());
        assertTrue(told().summary().startsWith("There is no picture of a comparison."), told().summary());
        stage.card.copyPicture();
        assertEquals(List.of(), stage.clipboard.pictures());
        assertTrue(stage.said().startsWith("There is no picture of a comparison."), stage.said());
    }

    @Test
    void onlyTheLastWishIsDrawn() {
        go(Place.START.withView(View.INTERSECTIONS));
        stage.tasks.isHeld = true;
        stage.card.turnTo(Taken.PICTURE);
        assertTrue(stage.card.picture().isDrawing());
        stage.card.picture().choose(how -> how.withTheme(PictureTheme.DARK));
        stage.card.picture().choose(how -> how.withTheme(PictureTheme.PRINT));
        stage.tasks.runAll();
        assertFalse(stage.card.picture().isDrawing());
        assertTrue(told().isReady());
    }

    @Test
    void whatIsOpenCanBeCitedAndTheDatasetAlways() {
        go(Place.START.withQuery(MINISTERIAL).withSelection(EntityKind.DOCUMENT.ref("seoul-declaration")));
        stage.card.turnTo(Taken.CITATION);
        assertEquals(List.of("shown", "seoul-declaration", "dataset"), stage.card.citation().subjectsProperty().get()
                .stream().map(CitationViewModel.Subject::word).toList());
        stage.card.citation().subjectsProperty().get().forEach(subject -> {
            stage.card.citation().choose(subject);
            List<String> lines = stage.card.citation().previewProperty().get().lines().toList();
            assertTrue(lines.getLast().contains("Summit Atlas"), "the dataset is cited last");
            assertEquals("Save %s…".formatted(lines.size() == 1 ? "1 entry" : lines.size() + " entries"),
                    told().save());
        });
        stage.card.page().copy();
        assertEquals(stage.card.citation().previewProperty().get().strip(), stage.clipboard.texts().getFirst().text());
    }

    @Test
    void aCitationIsSavedInTheFormChosen() throws IOException {
        stage.card.turnTo(Taken.CITATION);
        stage.card.citation().choose(how -> how.withCitation(CitationFormat.BIBTEX));
        stage.target = Optional.of(folder.resolve("cite.bib"));
        stage.card.page().save();
        assertEquals(stage.card.citation().previewProperty().get(), Files.readString(folder.resolve("cite.bib")));
        assertTrue(stage.names.getFirst().endsWith(".bib"), stage.names.getFirst());
    }

    @Test
    void thePackHoldsTheTableInFrontAndTheViewAndWhatWasSaidOfIt() throws IOException {
        go(Place.START.withView(View.INTERSECTIONS).withQuery(MINISTERIAL));
        stage.card.turnTo(Taken.PACK);
        Bundle told = stage.card.pack().bundleProperty().get().orElseThrow();
        stage.target = Optional.of(folder.resolve("pack.zip"));
        stage.card.page().save();
        try (ZipFile zip = new ZipFile(folder.resolve("pack.zip").toFile())) {
            List<String> named = told.contents().stream().flatMap(content -> Stream.of(content.files().split(", ")))
                    .sorted().toList();
            assertEquals(named, zip.stream().map(entry -> entry.getName()).sorted().toList());
            String manifest = new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes());
            assertTrue(manifest.contains("intersections") && manifest.contains("countries"), manifest);
        }
        assertEquals(List.of("summit-atlas_answer-countries_asof-2026-11-21_v2.0.0.zip"), stage.names);
    }

    @Test
    void theDataPackageIsTheWholeDataset() throws IOException {
        go(Place.START.withQuery(MINISTERIAL));
        stage.card.turnTo(Taken.DATA);
        stage.target = Optional.of(folder.resolve("data.zip"));
        stage.card.page().save();
        try (ZipFile zip = new ZipFile(folder.resolve("data.zip").toFile())) {
            assertTrue(zip.stream().anyMatch(entry -> entry.getName().equals("datapackage.json")));
            assertTrue(zip.stream().anyMatch(entry -> entry.getName().equals("json/one.json")));
        }
        assertTrue(stage.card.page().copyWords().isEmpty());
    }
}
