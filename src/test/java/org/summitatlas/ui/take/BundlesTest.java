package org.summitatlas.ui.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.take.TakeFixture.MINISTERIAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

/** The zips that the card offers. */
class BundlesTest {

    private final TakeFixture stage = new TakeFixture();

    @TempDir
    Path folder;

    @Test
    void thePackHoldsTheTableInFrontAndTheViewAndWhatWasSaidOfIt() throws IOException {
        stage.go(Place.START.withView(View.INTERSECTIONS).withQuery(MINISTERIAL));
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
        stage.go(Place.START.withQuery(MINISTERIAL));
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
