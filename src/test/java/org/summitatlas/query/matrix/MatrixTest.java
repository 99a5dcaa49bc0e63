package org.summitatlas.query.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.Document;
import org.summitatlas.model.Group;
import org.summitatlas.model.Language;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.model.State;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;
import org.summitatlas.query.matrix.MatrixBlock.Side;
import org.summitatlas.query.matrix.MatrixOrder.By;

class MatrixTest {

    private final Tables tables = new Tables(SampleAtlas.atlas());

    private Matrix matrix(Query query, MatrixOrder order, String... like) {
        return new MatrixMaker(Language.EN).make(Results.of(tables, query), order, List.of(like).stream().findFirst());
    }

    private MatrixBlock states(MatrixOrder order, String... like) {
        return matrix(Query.EVERYTHING, order, like).blocks().getFirst();
    }

    private static List<String> ids(List<MatrixRow> rows) {
        return rows.stream().map(row -> row.party().id()).toList();
    }

    private static MatrixRow row(MatrixBlock block, String id) {
        return block.rows().stream().filter(row -> row.party().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void statesAndCompaniesStandApartWithTheDocumentsOpenToThem() {
        Matrix matrix = matrix(Query.EVERYTHING, MatrixOrder.FIRST);
        assertEquals(List.of(Side.STATES, Side.COMPANIES), matrix.blocks().stream().map(MatrixBlock::side).toList());
        assertEquals(List.of("declaration", "statement", "network", "abidjan-statement", "treaty"),
                matrix.blocks().getFirst().columns().stream().map(Document::id).toList());
        assertEquals(4, matrix.blocks().getFirst().ofSeries());
        assertEquals(List.of("pledge", "abidjan-statement"),
                matrix.blocks().getLast().columns().stream().map(Document::id).toList());
        assertEquals(Set.of("samsung-electronics", "naver", "sahel-fund"),
                Set.copyOf(ids(matrix.blocks().getLast().rows())));
    }

    @Test
    void aRowHasAStandingPerColumnAndCountsTheSeriesOnly() {
        MatrixBlock block = states(MatrixOrder.FIRST);
        assertEquals(List.of(Standing.ENDORSED, Standing.NOT_LISTED, Standing.NOT_ELIGIBLE),
                row(block, "EU").standings().subList(0, 3));
        assertEquals(Standing.ENDORSED, row(block, "EU").standings().getLast());
        assertEquals(1, row(block, "EU").endorsed());
        assertEquals(3, row(block, "EU").open());
        assertEquals(4, row(block, "KOR").open());
        assertEquals(3, row(block, "KOR").endorsed());
    }

    @Test
    void onlyWhatTheQueryFindsIsShown() {
        Query query = Query.EVERYTHING.withExactly(Set.of("declaration"), Set.of("statement"));
        Matrix matrix = matrix(query, MatrixOrder.by(By.NAME));
        assertEquals(List.of("EU", "GBR"), ids(matrix.blocks().getFirst().rows()));
        assertEquals(1, matrix.blocks().size());
        assertTrue(matrix(query.withText("nowhere"), MatrixOrder.FIRST).isEmpty());
    }

    @Test
    void namesStandInTheAlphabetOfTheReader() {
        assertEquals(List.of("CHN", "CIV", "EU", "KOR", "TUR", "GBR", "UN"),
                ids(states(MatrixOrder.by(By.NAME)).rows()));
        assertEquals(List.of("UN", "GBR", "TUR", "KOR", "EU", "CIV", "CHN"),
                ids(states(MatrixOrder.by(By.NAME).turned()).rows()));
        Matrix korean = new MatrixMaker(Language.KO)
                .make(Results.of(tables, Query.EVERYTHING), MatrixOrder.by(By.NAME), Optional.empty());
        assertEquals(List.of("UN", "KOR", "GBR", "EU", "CHN", "CIV", "TUR"), ids(korean.blocks().getFirst().rows()));
    }

    @Test
    void theMostEndorsedComeFirstAndTiesStayInTheAlphabetEitherWay() {
        assertEquals(List.of("KOR", "TUR", "EU", "GBR", "UN", "CHN", "CIV"), ids(states(MatrixOrder.FIRST).rows()));
        assertEquals(List.of("CHN", "CIV", "EU", "GBR", "UN", "TUR", "KOR"),
                ids(states(MatrixOrder.FIRST.turned()).rows()));
    }

    @Test
    void aDocumentPutsItsEndorsersFirst() {
        MatrixOrder order = MatrixOrder.byDocument("declaration");
        assertEquals(List.of("EU", "KOR", "GBR", "CHN"), ids(states(order).rows()).subList(0, 4));
        assertEquals(Set.of("EU", "KOR", "GBR"), Set.copyOf(ids(states(order.turned()).rows()).subList(4, 7)));
        assertEquals(ids(states(MatrixOrder.by(By.NAME)).rows()), ids(states(MatrixOrder.byDocument("pledge")).rows()));
    }

    @Test
    void whoIsInSeveralGroupsStandsUnderTheFirst() {
        MatrixBlock block = states(MatrixOrder.by(By.GROUP));
        assertEquals(List.of("G7", "G20", "", ""),
                block.sections().stream().map(section -> section.group().map(Group::id).orElse("")).toList());
        assertEquals(List.of(PartyKind.STATE, PartyKind.STATE, PartyKind.STATE, PartyKind.ORGANIZATION),
                block.sections().stream().map(MatrixSection::kind).toList());
        assertEquals(List.of(List.of("GBR"), List.of("CHN", "KOR", "TUR"), List.of("CIV"), List.of("EU", "UN")),
                block.sections().stream().map(section -> ids(section.rows())).toList());
        assertEquals(List.of("GBR", "CHN", "KOR", "TUR", "CIV", "EU", "UN"), ids(block.rows()));
        assertEquals(List.of("EU", "UN", "CIV", "CHN", "KOR", "TUR", "GBR"),
                ids(states(MatrixOrder.by(By.GROUP).turned()).rows()));
    }

    @Test
    void similarityLooksAtWhatBothOrEitherEndorsed() {
        MatrixBlock block = states(MatrixOrder.FIRST);
        assertEquals(1, MatrixSimilarity.between(row(block, "KOR"), row(block, "KOR")));
        assertEquals(1.0 / 3, MatrixSimilarity.between(row(block, "KOR"), row(block, "GBR")), 1e-9);
        assertEquals(0.25, MatrixSimilarity.between(row(block, "KOR"), row(block, "TUR")), 1e-9);
        assertEquals(0.5, MatrixSimilarity.between(row(block, "EU"), row(block, "GBR")), 1e-9);
        assertEquals(1, MatrixSimilarity.between(row(block, "CHN"), row(block, "CIV")));
        assertEquals(0, MatrixSimilarity.between(row(block, "CHN"), row(block, "KOR")));
    }

    @Test
    void whatIsUnknownOrNotOpenSaysNothingAboutTwo() {
        MatrixRow one = row("one", Standing.ENDORSED, Standing.ENDORSED, Standing.ENDORSED);
        MatrixRow unknown = row("two", Standing.ENDORSED, Standing.UNKNOWN, Standing.NOT_ELIGIBLE);
        MatrixRow absent = row("two", Standing.ENDORSED, Standing.DECLINED, Standing.NOT_LISTED);
        assertEquals(1, MatrixSimilarity.between(one, unknown));
        assertEquals(1.0 / 3, MatrixSimilarity.between(one, absent), 1e-9);
    }

    @Test
    void theMostAlikeToTheOneAskedAboutComeFirst() {
        assertEquals(List.of("KOR", "GBR", "UN", "EU", "TUR", "CHN", "CIV"),
                ids(states(MatrixOrder.by(By.SIMILARITY), "KOR").rows()));
    }

    @Test
    void partiesWithTheSameStandTogether() {
        List<MatrixRow> rows = List.of(row("a", 1, 1, 1, 0), row("x", 0, 0, 0, 1), row("b", 1, 1, 0, 0),
                row("y", 0, 0, 1, 1), row("c", 1, 1, 1, 0), row("z", 0, 0, 0, 1));
        assertEquals(List.of("b", "a", "c", "y", "x", "z"), ids(MatrixSimilarity.seriated(rows)));
        assertEquals(List.of(), MatrixSimilarity.seriated(List.of()));
    }

    private static MatrixRow row(String id, int... endorsed) {
        return row(id, Arrays.stream(endorsed)
                .mapToObj(one -> one == 1 ? Standing.ENDORSED : Standing.NOT_LISTED).toArray(Standing[]::new));
    }

    private static MatrixRow row(String id, Standing... standings) {
        return new MatrixRow(new State(id, Optional.empty(), List.of()), List.of(standings), 0, 0);
    }

    @Test
    void everyOrderReadsItsOwnLine() {
        List<MatrixOrder> orders = List.of(MatrixOrder.FIRST, MatrixOrder.FIRST.turned(), MatrixOrder.by(By.NAME),
                MatrixOrder.by(By.GROUP).turned(), MatrixOrder.by(By.SIMILARITY),
                MatrixOrder.byDocument("seoul").turned());
        orders.forEach(order -> assertEquals(order, MatrixOrder.parse(order.toLine()), order.toLine()));
        assertEquals("", MatrixOrder.FIRST.toLine());
        assertEquals("-document:seoul", orders.getLast().toLine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "document", "document:", "name:x", "-", "-nonsense", ":", "::", "COUNT"})
    void aLineNotUnderstoodIsAsIfAbsent(String line) {
        assertEquals(MatrixOrder.FIRST, MatrixOrder.parse(line));
    }

    @Test
    void theSameOrderChosenAgainTurnsRound() {
        MatrixOrder name = MatrixOrder.by(By.NAME);
        assertEquals(name.turned(), name.chosen(name));
        assertEquals(name, name.turned().chosen(name));
        assertEquals(MatrixOrder.byDocument("b"), MatrixOrder.byDocument("a").chosen(MatrixOrder.byDocument("b")));
    }
}
