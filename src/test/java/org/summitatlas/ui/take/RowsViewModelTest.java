package org.summitatlas.ui.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.take.TakeFixture.MINISTERIAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sidecar;
import org.summitatlas.export.view.MatrixSheets;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.RowsOffer.Extent;
import org.summitatlas.ui.common.RowsOffer;

/** The rows that the card offers, and that what leaves is what was shown. */
class RowsViewModelTest {

    private final TakeFixture stage = new TakeFixture();

    @TempDir
    Path folder;

    private List<String> offered() {
        return stage.card.rows().offersProperty().get().stream().map(RowsOffer::word).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MAP, countries|map", "MATRIX, matrix|matrix-long|countries",
        "INTERSECTIONS, intersections|intersections-long|countries", "TIMELINE, timeline|timeline-links|countries",
        "COMPARE, compare-KOR-GBR|compare-KOR-GBR-long|countries"})
    void everyViewOffersItsRowsAndTheTableInFront(View view, String words) {
        stage.go(Place.START.withView(view).withArrangement(View.COMPARE, "party:KOR,party:GBR"));
        stage.card.turnTo(Taken.TABLE);
        assertEquals(List.of(words.split("\\|")), offered());
        for (RowsOffer offer : stage.card.rows().offersProperty().get()) {
            stage.card.rows().choose(offer);
            assertTrue(stage.told().isReady(), offer.word() + ": " + stage.told().summary());
            assertFalse(stage.card.rows().previewProperty().get().isBlank(), offer.word());
        }
    }

    @Test
    void whereNothingIsComparedTheTableIsLeft() {
        stage.go(Place.START.withView(View.COMPARE));
        stage.card.turnTo(Taken.TABLE);
        assertEquals(List.of("countries"), offered());
    }

    @Test
    void rowsAskedForComeFirstAndOnce() {
        stage.go(Place.START.withView(View.MATRIX));
        stage.card.turnTo(Taken.TABLE);
        RowsOffer last = stage.card.rows().offersProperty().get().get(1);
        stage.card.turnTo(last);
        assertEquals(List.of("matrix-long", "matrix", "countries"), offered());
        assertEquals(Optional.of(last), stage.card.rows().chosenProperty().get());
    }

    @Test
    void theSummarySaysHowMuchAndTheFileIsExactlyThat() throws IOException {
        stage.go(Place.START.withQuery(MINISTERIAL));
        stage.card.turnTo(Taken.TABLE);
        stage.card.rows().choose(how -> how.withFormat(ExportFormat.TSV));
        assertEquals("Save 28 rows…", stage.told().save());
        stage.target = Optional.of(folder.resolve("rows.tsv"));
        stage.card.page().save();
        List<String> lines = Files.readAllLines(folder.resolve("rows.tsv"));
        assertEquals("28 rows, %d columns".formatted(lines.getFirst().split("\t").length), stage.told().summary());
        assertEquals(29, lines.size());
        assertEquals(lines.subList(0, 5), stage.card.rows().previewProperty().get().lines().limit(5).toList());
        assertEquals("Saved 28 rows to " + folder.resolve("rows.tsv"), stage.said());
        assertEquals(List.of("summit-atlas_countries_asof-2026-11-21_v2.0.0.tsv"), stage.names);
        assertEquals(List.of("TSV"), stage.kinds);
        assertTrue(Files.exists(Sidecar.beside(folder.resolve("rows.tsv"))));
    }

    @Test
    void rowsOrderedByLikenessToThePartySelectedAreThoseOfTheViewAndTheFileBesideSaysSo() throws IOException {
        stage.go(Place.START.withView(View.MATRIX).withQuery(MINISTERIAL).withArrangement(View.MATRIX, "similarity")
                .withSelection(EntityKind.PARTY.ref("KEN")));
        stage.card.turnTo(Taken.TABLE);
        stage.card.rows().choose(how -> how.withFormat(ExportFormat.CSV));
        stage.target = Optional.of(folder.resolve("matrix.csv"));
        stage.card.page().save();
        assertEquals(MatrixSheets.wide(stage.exploration.results(), "similarity:KEN", Language.EN).rows().stream()
                        .map(row -> row.getFirst().plain()).toList(),
                Files.readAllLines(folder.resolve("matrix.csv")).stream().skip(1)
                        .map(line -> line.split(",")[0]).toList());
        String beside = Files.readString(Sidecar.beside(folder.resolve("matrix.csv")));
        assertTrue(beside.contains("\"arrangement\": \"similarity:KEN\""), beside);
    }

    @Test
    void evidenceColumnsAndTheFileBesideCanBeLeftOut() throws IOException {
        stage.go(Place.START.withView(View.MATRIX).withQuery(MINISTERIAL));
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
        stage.go(Place.START.withTable(TableId.COMPANIES));
        stage.card.turnTo(Taken.TABLE);
        RowsOffer table = stage.card.rows().chosenProperty().get().orElseThrow();
        assertEquals(stage.exploration.tables().table(TableId.COMPANIES).columns().stream()
                        .map(column -> column.id()).sorted().toList(),
                table.sheet().apply(new Extent(true, true)).header().stream().sorted().toList());
    }
}
