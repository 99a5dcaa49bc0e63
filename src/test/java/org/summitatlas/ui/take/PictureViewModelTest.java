package org.summitatlas.ui.take;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.take.TakeFixture.MINISTERIAL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

/** The picture that the card offers is that of the view in front. */
class PictureViewModelTest {

    private final TakeFixture stage = new TakeFixture();

    @TempDir
    Path folder;

    @Test
    void thePictureIsThatOfTheViewAsItIsArranged() throws IOException {
        String line = "count";
        stage.go(Place.START.withView(View.MATRIX).withQuery(MINISTERIAL).withArrangement(View.MATRIX, line));
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
        assertEquals("Save SVG…", stage.told().save());
    }

    @Test
    void thePictureOfAMatrixOrderedByLikenessIsMadeForThePartySelected() throws IOException {
        stage.go(Place.START.withView(View.MATRIX).withQuery(MINISTERIAL).withArrangement(View.MATRIX, "similarity")
                .withSelection(EntityKind.PARTY.ref("KEN")));
        stage.card.turnTo(Taken.PICTURE);
        stage.card.picture().choose(how -> how.withPicture(PictureFormat.SVG));
        stage.target = Optional.of(folder.resolve("matrix.svg"));
        stage.card.page().save();
        assertTrue(Files.readString(folder.resolve("matrix.svg")).contains("similarity to Kenya"));
    }

    @Test
    void thePictureIsCopiedAtItsSize() {
        stage.go(Place.START.withView(View.INTERSECTIONS).withQuery(MINISTERIAL));
        stage.card.turnTo(Taken.PICTURE);
        stage.card.picture().choose(how -> how.withPicture(PictureFormat.PNG).withScale(1));
        int width = Integer.parseInt(stage.told().summary().split(" ")[0]);
        stage.card.picture().choose(how -> how.withScale(2));
        assertTrue(stage.told().summary().startsWith(2 * width + " × "), stage.told().summary());
        stage.card.page().copy();
        byte[] header = Arrays.copyOf(stage.clipboard.pictures().getFirst(), 24);
        assertEquals(2 * width, (header[18] & 0xff) << 8 | header[19] & 0xff);
    }

    @Test
    void aComparisonHasNoPictureAndSaysSo() {
        stage.go(Place.START.withView(View.COMPARE));
        stage.card.turnTo(Taken.PICTURE);
        assertFalse(stage.told().isReady());
        assertFalse(stage.card.picture().isPossible());
        stage.card.copyPicture();
        assertEquals(List.of(), stage.clipboard.pictures());
        assertTrue(stage.said().startsWith("There is no picture of a comparison."), stage.said());
    }

    @Test
    void onlyTheLastWishIsDrawn() {
        stage.go(Place.START.withView(View.INTERSECTIONS));
        stage.tasks.isHeld = true;
        stage.card.turnTo(Taken.PICTURE);
        assertTrue(stage.card.picture().isDrawing());
        stage.card.picture().choose(how -> how.withTheme(PictureTheme.DARK));
        stage.card.picture().choose(how -> how.withTheme(PictureTheme.PRINT));
        stage.tasks.runAll();
        assertFalse(stage.card.picture().isDrawing());
        assertTrue(stage.told().isReady());
    }
}
