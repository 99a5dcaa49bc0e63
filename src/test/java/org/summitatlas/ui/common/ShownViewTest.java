package org.summitatlas.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.EntityKind;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

/** A view is told with everything that decides what it shows, and with nothing else. */
class ShownViewTest {

    private static final Place SEEN = Place.START.withColour(Optional.of("paris-statement"))
            .withSelection(EntityKind.PARTY.ref("KOR"));

    @Test
    void onlyAMapIsColoured() {
        assertEquals(new ShownView(View.MAP, "", Optional.of("paris-statement")), ShownView.of(SEEN));
        assertEquals(new ShownView(View.TIMELINE, "", Optional.empty()), ShownView.of(SEEN.withView(View.TIMELINE)));
    }

    @Test
    void thePartySelectedMattersToAnOrderByLikenessOnly() {
        Place matrix = SEEN.withView(View.MATRIX);
        assertEquals("similarity:KOR",
                ShownView.of(matrix.withArrangement(View.MATRIX, "similarity")).arrangement());
        assertEquals("name", ShownView.of(matrix.withArrangement(View.MATRIX, "name")).arrangement());
        assertEquals("similarity", ShownView.of(matrix.withArrangement(View.MATRIX, "similarity")
                .withSelection(EntityKind.DOCUMENT.ref("paris-statement"))).arrangement());
    }

    @Test
    void everyViewButTheComparisonCanBeDrawn() {
        assertEquals(Optional.empty(), ShownView.of(SEEN, View.COMPARE).picture());
        assertEquals(Optional.of(PictureSubject.INTERSECTIONS),
                ShownView.of(SEEN, View.INTERSECTIONS).picture().map(request -> request.subject()));
    }
}
