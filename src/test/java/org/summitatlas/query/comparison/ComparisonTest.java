package org.summitatlas.query.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Scope;
import org.summitatlas.query.comparison.ComparisonValue.Item;
import org.summitatlas.query.comparison.ComparisonValue.When;

class ComparisonTest {

    private final Atlas atlas = SampleAtlas.atlas();

    private static List<EntityRef> refs(EntityKind kind, String... ids) {
        return Arrays.stream(ids).map(kind::ref).toList();
    }

    private Comparison compare(Optional<String> summit, List<EntityRef> things) {
        ComparisonKind kind = ComparisonKind.of(atlas, things.getFirst()).orElseThrow();
        return Comparison.of(Scope.of(atlas, summit), kind, things);
    }

    private Optional<ComparisonKind> kind(EntityRef ref) {
        return ComparisonKind.of(atlas, ref);
    }

    private Comparison parties(String... ids) {
        return compare(Optional.empty(), refs(EntityKind.PARTY, ids));
    }

    private Comparison documents(String... ids) {
        return compare(Optional.empty(), refs(EntityKind.DOCUMENT, ids));
    }

    private static ComparisonRow row(Comparison comparison, ComparisonTopic topic, String label) {
        return comparison.rows().stream().filter(row -> row.topic() == topic && row.label().plain().equals(label))
                .findFirst().orElseThrow(() -> new AssertionError("no row " + label + " in " + topic));
    }

    private static List<String> values(ComparisonRow row) {
        return row.values().stream().map(value -> value.value().plain()).toList();
    }

    private static List<String> items(ComparisonValue value) {
        return value.items().stream().map(Item::text).map(Cell::plain).toList();
    }

    @Test
    void onlyThingsOfOneKindStandSideBySide() {
        assertEquals(Optional.of(ComparisonKind.PARTIES), kind(EntityKind.PARTY.ref("EU")));
        assertEquals(Optional.of(ComparisonKind.COMPANIES), kind(EntityKind.PARTY.ref("sahel-fund")));
        assertEquals(Optional.of(ComparisonKind.DOCUMENTS), kind(EntityKind.DOCUMENT.ref("pledge")));
        assertEquals(Optional.empty(), kind(EntityKind.PARTY.ref("ATA")));
        assertEquals(Optional.empty(), kind(EntityKind.SUMMIT.ref("seoul-2024")));
    }

    @Test
    void aStandingHasItsDateAndConfidence() {
        ComparisonRow row = row(parties("KOR", "TUR"), ComparisonTopic.DOCUMENTS, "statement");
        assertEquals(List.of("endorsed", "joined-later"), values(row));
        assertEquals(Optional.of(new When(PartialDate.parse("2024-06"), false)), row.values().getLast().when());
        assertEquals(Optional.of(Confidence.SINGLE_SOURCE), row.values().getLast().confidence());
        assertEquals(Optional.of(EntityKind.DOCUMENT.ref("statement")), row.opens());
        assertEquals(EntityKind.PARTY.ref("TUR"), row.values().getLast().opens());
        assertTrue(row.differs());
    }

    @Test
    void aDayOfWhichOnlyTheListIsKnownIsSaidToBeThat() {
        ComparisonRow row = row(parties("KOR", "UN"), ComparisonTopic.DOCUMENTS, "abidjan-statement");
        assertEquals(Optional.of(new When(PartialDate.parse("2025-03-01"), true)), row.values().getLast().when());
    }

    /** Korea and Britain endorsed the declaration on one day, which single and better evidence does not change. */
    @Test
    void confidenceAloneIsNoDifference() {
        ComparisonRow row = row(parties("KOR", "GBR"), ComparisonTopic.DOCUMENTS, "declaration");
        assertEquals(List.of(Optional.of(Confidence.PRIMARY), Optional.of(Confidence.SECONDARY)),
                row.values().stream().map(ComparisonValue::confidence).toList());
        assertFalse(row.differs());
    }

    @Test
    void theIneligibleAreShownAsSuchAndWhatNoneCouldEndorseIsLeftOut() {
        Comparison comparison = parties("KOR", "EU");
        assertEquals(List.of("not-listed", "not-eligible"),
                values(row(comparison, ComparisonTopic.DOCUMENTS, "network")));
        assertTrue(comparison.rows().stream().noneMatch(row -> row.label().plain().equals("pledge")));
        assertEquals(List.of("not-listed", "endorsed"), values(row(comparison, ComparisonTopic.OUTSIDE, "treaty")));
    }

    @Test
    void aSummitNarrowsTheRows() {
        Comparison comparison = compare(Optional.of("abidjan-2025"), refs(EntityKind.PARTY, "KOR", "GBR"));
        assertEquals(List.of("abidjan-statement"), comparison.rows().stream()
                .filter(row -> row.topic() == ComparisonTopic.DOCUMENTS).map(row -> row.label().plain()).toList());
    }

    /** Each sends people of its own: those are no difference, but how they came is. */
    @Test
    void attendanceTellsWhoCameAndComparesHow() {
        ComparisonRow row = row(parties("KOR", "GBR", "TUR"), ComparisonTopic.ATTENDANCE, "seoul-2024");
        assertEquals(List.of("attended|in-person", "attended|video", ""), values(row));
        assertEquals(List.of("yoon-suk-yeol"), items(row.values().getFirst()));
        assertEquals(EntityKind.PERSON.ref("yoon-suk-yeol"), row.values().getFirst().items().getFirst().opens());
        ComparisonRow abidjan = row(parties("CHN", "TUR"), ComparisonTopic.ATTENDANCE, "abidjan-2025");
        assertEquals(List.of("attended", "cancelled"), values(abidjan));
    }

    @Test
    void groupsAreForStates() {
        Comparison comparison = parties("KOR", "GBR", "EU");
        assertEquals(List.of("no", "yes", ""), values(row(comparison, ComparisonTopic.GROUPS, "G7")));
    }

    @Test
    void anInstituteHasWhatBecameOfIt() {
        Comparison comparison = parties("CIV", "KOR");
        assertEquals(List.of("announced", ""), values(row(comparison, ComparisonTopic.INSTITUTES, "institute")));
        assertEquals(List.of("It moved", ""), values(row(comparison, ComparisonTopic.INSTITUTES, "change")));
    }

    @Test
    void whatACompanyPublishedIsToldAndTheLackSaid() {
        Comparison comparison = parties("samsung-electronics", "naver");
        assertEquals(List.of("published", "none-found"),
                values(row(comparison, ComparisonTopic.FRAMEWORKS, "follow-through")));
        ComparisonRow first = row(comparison, ComparisonTopic.FRAMEWORKS, "first-published");
        assertEquals(List.of("2025-02-10", ""), values(first));
        assertEquals(Optional.empty(), first.values().getLast().confidence());
        assertEquals("264", row(comparison, ComparisonTopic.FRAMEWORKS, "days-to-first").values().getFirst()
                .value().plain());
    }

    @Test
    void aDisagreementStandsWithWhomItIsAbout() {
        Comparison comparison = parties("CHN", "KOR");
        assertEquals(List.of("concerned", "not-concerned"), values(row(comparison, ComparisonTopic.DISAGREEMENTS, "china")));
    }

    @ParameterizedTest
    @CsvSource({"KOR, GBR, 1, 2, 0, 1, 0", "KOR, EU, 1, 2, 0, 0, 0", "CHN, CIV, 0, 0, 0, 4, 0"})
    void likenessCountsTheDocumentsOpenToBoth(String one, String other, int both, int onlyOne, int onlyOther,
                                              int neither, int unknown) {
        assertEquals(new ComparisonSimilarity(EntityKind.PARTY.ref(one), EntityKind.PARTY.ref(other), both, onlyOne,
                onlyOther, neither, unknown), parties(one, other).pairs().getFirst());
    }

    @Test
    void jaccardIsTheShareThatBothHave() {
        ComparisonSimilarity pair = parties("KOR", "GBR").pairs().getFirst();
        assertEquals(1.0 / 3, pair.jaccard().orElseThrow(), 1e-12);
        assertEquals(2, pair.agreed());
        assertEquals(OptionalDouble.empty(), parties("CHN", "CIV").pairs().getFirst().jaccard());
    }

    /** Naver is not on the partial list of the pledge, of which that says nothing. */
    @Test
    void anIncompleteListIsNoAgreement() {
        assertEquals(1, parties("samsung-electronics", "naver").pairs().getFirst().unknown());
    }

    @Test
    void fourThingsMakeSixPairs() {
        assertEquals(6, parties("KOR", "GBR", "CHN", "EU").pairs().size());
        assertEquals(List.of(), parties("KOR").pairs());
    }

    @Test
    void documentsShareEndorsersByName() {
        Comparison comparison = documents("declaration", "statement");
        ComparisonRow all = row(comparison, ComparisonTopic.OVERLAP, "all-of-them");
        assertEquals(List.of("KOR"), items(all.values().getFirst()));
        assertTrue(all.shared());
        ComparisonRow only = row(comparison, ComparisonTopic.OVERLAP, "only-this");
        assertEquals(List.of(List.of("GBR", "EU"), List.of("TUR")),
                only.values().stream().map(ComparisonTest::items).toList());
        assertEquals(new ComparisonSimilarity(EntityKind.DOCUMENT.ref("declaration"),
                EntityKind.DOCUMENT.ref("statement"), 1, 2, 1, 0, 0), comparison.pairs().getFirst());
    }

    @Test
    void amongThreeDocumentsEachTwoAreCounted() {
        ComparisonRow also = documents("declaration", "statement", "abidjan-statement").rows().stream()
                .filter(row -> row.label().equals(new Cell.Term(ComparisonAspect.ALSO))).findFirst().orElseThrow();
        assertEquals(List.of("", "1", "1"), values(also));
        assertEquals(Optional.of("declaration"), also.within().map(Cell.Name::plain));
    }

    @Test
    void aKindThatCouldNotEndorseHasNoNumber() {
        Comparison comparison = documents("declaration", "network");
        assertEquals(List.of("2", "1"), values(row(comparison, ComparisonTopic.ENDORSERS, "states-at-signing")));
        assertEquals(List.of("1", ""), values(row(comparison, ComparisonTopic.ENDORSERS, "organizations-today")));
        assertTrue(comparison.rows().stream().noneMatch(row -> row.label().plain().equals("companies-today")));
    }

    /** Two lists of as many names differ if the names do. */
    @Test
    void listsDifferByWhatTheyName() {
        Comparison comparison = documents("declaration", "abidjan-statement");
        ComparisonRow only = row(comparison, ComparisonTopic.OVERLAP, "only-this");
        assertEquals(List.of("2", "2"), values(only));
        assertTrue(only.differs());
    }

    @Test
    void differencesAreTheRowsNotAlike() {
        Comparison comparison = parties("KOR", "GBR");
        assertEquals(comparison.rows().stream().filter(ComparisonRow::differs).toList(), comparison.differences());
        assertTrue(comparison.differences().size() < comparison.rows().size());
        assertEquals(List.of(), parties("KOR").differences());
    }

    @Test
    void filesHaveFourColumnsForEachThing() {
        Comparison comparison = parties("KOR", "GBR");
        assertEquals(List.of("topic", "item", "within", "differs", "kor", "kor_date", "kor_confidence", "kor_items",
                "gbr", "gbr_date", "gbr_confidence", "gbr_items"),
                comparison.columns().stream().map(Column::id).toList());
        ComparisonRow row = row(comparison, ComparisonTopic.DOCUMENTS, "declaration");
        assertEquals(List.of("documents", "declaration", "", "no", "endorsed", "2024-05-21", "primary", "", "endorsed",
                        "2024-05-21", "secondary", ""),
                comparison.columns().stream().map(column -> column.cell().apply(row).plain()).toList());
    }

    /** An incomplete list, or a day by which something is known, is no evidence of a difference. */
    @Test
    void whatIsNotKnownDoesNotDiffer() {
        EntityRef korea = EntityKind.PARTY.ref("KOR");
        ComparisonValue unknown = ComparisonValue.of(new Cell.Stand(Standing.UNKNOWN), korea);
        ComparisonValue endorsed = ComparisonValue.of(new Cell.Stand(Standing.ENDORSED), korea);
        ComparisonValue declined = ComparisonValue.of(new Cell.Stand(Standing.DECLINED), korea);
        assertFalse(unknown.differsFrom(endorsed));
        assertTrue(endorsed.differsFrom(declined));
        ComparisonValue first = endorsed.on(when("2026-02-05", false));
        assertTrue(first.differsFrom(endorsed.on(when("2026-03", false))));
        assertFalse(first.differsFrom(endorsed.on(when("2026-02", false))));
        assertFalse(first.differsFrom(endorsed.on(when("2026-07-17", true))));
    }

    private static Optional<ComparisonValue.When> when(String date, boolean atLatest) {
        return Optional.of(new ComparisonValue.When(PartialDate.parse(date), atLatest));
    }
}
