package org.summitatlas.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;
import org.summitatlas.query.matrix.Matrix;
import org.summitatlas.query.matrix.MatrixOrder;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

class MatrixViewModelTest {

    private final Exploration exploration =
            new Exploration(new Tables(SampleAtlas.atlas()), Place.START.withView(View.MATRIX));
    private final MatrixViewModel model = new MatrixViewModel(exploration, new Messages(Language.EN));

    private MatrixSpot spot(String party, int column) {
        return new MatrixSpot(model.picture().line(party).orElseThrow(), column);
    }

    @Test
    void aCellIsToldInWords() {
        assertEquals("Republic of Korea, Seoul Declaration: endorsed, 21 May 2024, primary evidence",
                model.said(spot("KOR", 0)));
        assertEquals("Türkiye, Ministerial Statement: joined later, Jun 2024, single-source evidence",
                model.said(spot("TUR", 1)));
        assertEquals("United Nations, Abidjan Statement: endorsed, by 1 Mar 2025, primary evidence",
                model.said(spot("UN", 3)));
        assertEquals("European Union, Institute Network: not eligible, the document is not open to it",
                model.said(spot("EU", 2)));
        assertEquals("Naver, Business Pledge: unknown, the list is partial", model.said(spot("naver", 0)));
        assertEquals("China, Ministerial Statement: attended, not listed, the list is complete",
                model.said(spot("CHN", 1)));
    }

    @Test
    void headsAndRowsAreToldInWords() {
        assertEquals("Republic of Korea: endorsed 3 of 4 documents open to it",
                model.said(spot("KOR", MatrixSpot.NAME)));
        assertEquals("States and organizations: 5 states, the EU and the UN",
                model.said(new MatrixSpot(0, MatrixSpot.NAME)));
        String declaration = model.said(new MatrixSpot(0, 0));
        assertTrue(declaration.endsWith("22 May 2024. Endorsed by 2 states and the EU of those shown"), declaration);
        assertTrue(model.said(new MatrixSpot(0, 4)).contains("outside the series"));
    }

    @Test
    void theEvidenceOfACellNamesSourceAndPrintedName() {
        MatrixEvidence evidence = model.evidence(spot("KOR", 0));
        assertEquals(model.said(spot("KOR", 0)), evidence.words());
        assertEquals(EntityKind.PARTY.ref("KOR"), evidence.party().orElseThrow().ref());
        assertEquals(EntityKind.DOCUMENT.ref("declaration"), evidence.document().orElseThrow().ref());
        MatrixEvidence.Source source = evidence.sources().getFirst();
        assertEquals(EntityKind.SOURCE.ref("host-text"), source.ref());
        String publisher = SampleAtlas.atlas().source("host-text").publisher();
        assertTrue(source.source().startsWith(publisher + ": "), source.source());
        String printed = SampleAtlas.atlas().endorsement("KOR", "declaration").orElseThrow().printedAs().orElseThrow();
        assertTrue(source.place().contains("“" + printed + "”"), source.place());
    }

    @Test
    void whoWasThereWithoutBeingListedHasTheEvidenceOfBoth() {
        int forAbsent = model.evidence(spot("CIV", 1)).sources().size();
        assertTrue(forAbsent > 0);
        assertTrue(model.evidence(spot("CHN", 1)).sources().size() >= forAbsent);
        assertTrue(model.evidence(spot("EU", 2)).sources().isEmpty());
        assertTrue(model.evidence(spot("KOR", MatrixSpot.NAME)).sources().isEmpty());
    }

    @Test
    void headsOrderAndTurnAndThePlaceKeepsIt() {
        model.orderBy(new MatrixSpot(0, 0));
        assertEquals("document:declaration", exploration.place().arrangement(View.MATRIX));
        assertEquals(Optional.of(EntityKind.DOCUMENT.ref("declaration")), exploration.place().selection());
        model.orderBy(new MatrixSpot(0, 0));
        assertEquals(MatrixOrder.byDocument("declaration").turned(), model.picture().order());
        exploration.goBack();
        exploration.goBack();
        assertEquals(MatrixOrder.FIRST, model.picture().order());
        model.orderBy(new MatrixSpot(0, MatrixSpot.NAME));
        assertEquals("name", exploration.place().arrangement(View.MATRIX));
        model.orderBy(new MatrixSpot(0, 5));
        assertEquals("", exploration.place().arrangement(View.MATRIX));
    }

    @Test
    void openingSelectsThePartyOfARowAndTheDocumentOfAHead() {
        model.open(spot("GBR", 1));
        assertEquals(Optional.of(EntityKind.PARTY.ref("GBR")), exploration.place().selection());
        model.open(new MatrixSpot(0, 2));
        assertEquals(Optional.of(EntityKind.DOCUMENT.ref("network")), exploration.place().selection());
    }

    @Test
    void nothingIsDoneBehindAnotherViewAndAllIsCaughtUp() {
        Matrix before = model.picture().matrix();
        exploration.change(place -> place.withView(View.MAP));
        exploration.ask(query -> query.withDocuments(Set.of("declaration")));
        assertSame(before, model.picture().matrix());
        exploration.change(place -> place.withView(View.MATRIX));
        assertEquals(3, model.picture().matrix().blocks().getFirst().rows().size());
        assertEquals(Set.of("declaration"), model.picture().required());
    }

    @Test
    void selectingMakesTheMatrixAnewOnlyWhereItOrders() {
        Matrix before = model.picture().matrix();
        exploration.select(EntityKind.PARTY.ref("TUR"));
        assertSame(before, model.picture().matrix());
        assertTrue(model.explanation().isEmpty());
        model.order(MatrixOrder.by(MatrixOrder.By.SIMILARITY));
        assertEquals(1, model.picture().line("TUR").orElseThrow());
        assertTrue(model.explanation().orElseThrow().contains("Türkiye"));
        exploration.change(Place::withoutSelection);
        assertFalse(model.explanation().orElseThrow().contains("Türkiye"));
    }

    @Test
    void aSpotFollowsItsPartyAndItsDocument() {
        MatrixPicture before = model.picture();
        MatrixSpot korea = spot("KOR", 3);
        MatrixSpot pledgeHead = new MatrixSpot(before.line("naver").orElseThrow(), 2);
        model.order(MatrixOrder.by(MatrixOrder.By.NAME));
        assertEquals(Optional.of(spot("KOR", 3)), before.spotIn(model.picture(), korea));
        assertEquals(Optional.of(spot("naver", 2)), before.spotIn(model.picture(), pledgeHead));
        exploration.ask(query -> query.withExcluded(Set.of("statement")).withDocuments(Set.of("declaration")));
        assertEquals(Optional.empty(), before.spotIn(model.picture(), korea));
    }

    @Test
    void keysGoFromCellToCellAndOverHeadings() {
        model.order(MatrixOrder.by(MatrixOrder.By.GROUP));
        List<MatrixLine> lines = model.picture().lines();
        MatrixMoves moves = new MatrixMoves(lines, 4);
        MatrixSpot top = new MatrixSpot(0, MatrixSpot.NAME);
        assertEquals(Optional.of(spot("GBR", MatrixSpot.NAME)), moves.to(KeyCode.DOWN, false, top));
        assertEquals(Optional.of(spot("CHN", 2)), moves.to(KeyCode.DOWN, false, spot("GBR", 2)));
        assertEquals(Optional.of(spot("GBR", 2)), moves.to(KeyCode.UP, false, spot("CHN", 2)));
        assertEquals(Optional.of(spot("KOR", 4)), moves.to(KeyCode.LEFT, false, spot("KOR", 5)));
        assertEquals(Optional.of(spot("KOR", 5)), moves.to(KeyCode.RIGHT, false, spot("KOR", 5)));
        assertEquals(Optional.of(spot("KOR", 5)), moves.to(KeyCode.END, false, spot("KOR", 1)));
        assertEquals(Optional.of(spot("KOR", MatrixSpot.NAME)), moves.to(KeyCode.HOME, false, spot("KOR", 1)));
        assertEquals(Optional.of(top), moves.to(KeyCode.HOME, true, spot("KOR", 1)));
        assertEquals(Optional.of(new MatrixSpot(lines.size() - 1, 2)), moves.to(KeyCode.END, true, top));
        assertEquals(Optional.of(top), moves.to(KeyCode.UP, false, top));
        assertEquals(Optional.of(top), moves.to(KeyCode.PAGE_UP, false, spot("GBR", MatrixSpot.NAME)));
        assertEquals(Optional.of(new MatrixSpot(spot("samsung-electronics", 0).line(), 2)),
                moves.to(KeyCode.END, false, spot("samsung-electronics", 0)));
        assertEquals(Optional.empty(), moves.to(KeyCode.A, false, top));
    }
}
