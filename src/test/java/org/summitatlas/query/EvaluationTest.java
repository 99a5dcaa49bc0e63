package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression.Term;

class EvaluationTest {

    private final Atlas atlas = SampleAtlas.atlas();
    private final Tables tables = new Tables(atlas);

    private List<String> found(Query query) {
        Evaluation evaluation = new Evaluation(tables, Scope.of(atlas, query.summit()));
        return evaluation.sets().list(evaluation.found(query)).stream().map(Party::id).toList();
    }

    @Test
    void everythingFindsEveryParty() {
        assertEquals(atlas.data().parties().stream().map(Party::id).toList(), found(Query.EVERYTHING));
    }

    @Test
    void documentsCombine() {
        Query both = Query.EVERYTHING.withDocuments(Set.of("declaration", "statement"));
        assertEquals(List.of("KOR", "GBR", "TUR", "EU"), found(both));
        assertEquals(List.of("KOR"), found(both.withMatch(Match.ALL)));
        assertEquals(List.of("CHN", "CIV", "UN"), found(both.withMatch(Match.NONE)));
    }

    /** A company that could not endorse a statement of states did not refrain from it. */
    @Test
    void noneAsksOnlyThoseWhoCouldHaveEndorsed() {
        Query none = Query.EVERYTHING.withMatch(Match.NONE);
        assertEquals(List.of("naver"), found(none.withDocuments(Set.of("pledge"))));
        assertEquals(List.of("CHN", "TUR", "CIV", "UN", "naver"), found(none.withDocuments(Set.of("declaration", "pledge"))));
        assertEquals(List.of(), found(none.withDocuments(Set.of("pledge")).withKinds(Set.of(PartyKind.STATE))));
    }

    @Test
    void declinedIsNoEndorsement() {
        assertEquals(List.of("KOR", "GBR", "EU"), found(Query.EVERYTHING.withDocuments(Set.of("declaration"))));
        assertEquals(List.of("GBR", "CHN"), found(Query.EVERYTHING.withStandings(Set.of(Standing.DECLINED))));
    }

    @Test
    void everyAbsenceHasItsOwnStanding() {
        assertEquals(List.of("CHN"), found(Query.EVERYTHING.withDocuments(Set.of("statement"))
                .withStandings(Set.of(Standing.ATTENDED_NOT_LISTED))));
        assertEquals(List.of("naver"), found(Query.EVERYTHING.withStandings(Set.of(Standing.UNKNOWN))));
        assertEquals(List.of("samsung-electronics", "naver", "sahel-fund"),
                found(Query.EVERYTHING.withDocuments(Set.of("statement"))
                .withStandings(Set.of(Standing.NOT_ELIGIBLE))));
    }

    @Test
    void anEndorsementCountsUnderItsStrongestConfidence() {
        Query declaration = Query.EVERYTHING.withDocuments(Set.of("declaration"));
        assertEquals(List.of("KOR", "EU"), found(declaration.withConfidences(Set.of(Confidence.PRIMARY))));
        assertEquals(List.of("GBR"), found(declaration.withConfidences(Set.of(Confidence.SECONDARY))));
    }

    @Test
    void aSummitKeepsThoseWithAnyPartInIt() {
        assertEquals(List.of("KOR", "GBR", "CHN", "TUR", "EU", "UN", "samsung-electronics", "naver"),
                found(at("seoul-2024")));
        assertEquals(List.of("KOR", "GBR", "CHN", "TUR", "CIV", "UN", "sahel-fund"), found(at("abidjan-2025")));
    }

    private Query at(String summit) {
        return Query.EVERYTHING.withSummit(Optional.of(summit), atlas);
    }

    /** Korea joined no document late at Abidjan, whatever it did elsewhere. */
    @Test
    void standingsAtASummitAreTowardsItsDocuments() {
        assertEquals(List.of("sahel-fund"), found(at("abidjan-2025").withStandings(Set.of(Standing.JOINED_LATER))));
        assertEquals(List.of("TUR"), found(at("seoul-2024").withStandings(Set.of(Standing.JOINED_LATER))));
        assertEquals(List.of("CHN", "CIV"),
                found(at("abidjan-2025").withStandings(Set.of(Standing.ATTENDED_NOT_LISTED))));
    }

    @Test
    void companiesAreKeptByWhatTheyPublished() {
        assertEquals(List.of("samsung-electronics"),
                found(Query.EVERYTHING.withFollowThroughs(Set.of(FollowThrough.PUBLISHED))));
        assertEquals(List.of("naver"), found(Query.EVERYTHING.withFollowThroughs(Set.of(FollowThrough.NONE_FOUND))));
        assertEquals(List.of("samsung-electronics", "naver"),
                found(at("seoul-2024").withFollowThroughs(Set.of(FollowThrough.values()))));
        assertEquals(List.of(), found(at("abidjan-2025").withFollowThroughs(Set.of(FollowThrough.values()))));
    }

    /** Nobody could endorse a report, so nobody is "not eligible" for it. */
    @Test
    void aReportIsNeverAskedAbout() {
        assertEquals(List.of(), found(Query.EVERYTHING.withDocuments(Set.of("report"))
                .withStandings(Set.of(Standing.NOT_ELIGIBLE))));
        assertEquals(List.of(), found(Query.EVERYTHING.withDocuments(Set.of("report")).withMatch(Match.NONE)));
    }

    @Test
    void agreesWithTheNaiveEvaluator() {
        NaiveEvaluator naive = new NaiveEvaluator(atlas.data());
        Set<List<String>> answers = new HashSet<>();
        RandomQueries.of(7, atlas.data(), 3000).forEach(query -> {
            List<String> expected = naive.parties(query);
            assertEquals(expected, found(query), query::toString);
            answers.add(expected);
        });
        assertTrue(answers.size() > 40, "the queries are too much alike: " + answers.size() + " different answers");
    }

    private static Term signed(String... documents) {
        return new Term(Field.SIGNED, documents);
    }

    private List<String> meeting(Expression... conditions) {
        return found(Query.EVERYTHING.withOthers(List.of(conditions)));
    }

    @Test
    void anExcludedDocumentTakesItsEndorsersAway() {
        assertEquals(List.of("GBR", "EU"), found(Query.EVERYTHING.withDocuments(Set.of("declaration"))
                .withExcluded(Set.of("statement"))));
        assertEquals(List.of("TUR"), found(Query.EVERYTHING.withDocuments(Set.of("statement"))
                .withExcluded(Set.of("declaration"))));
    }

    @Test
    void conditionsCombine() {
        assertEquals(List.of("KOR", "TUR"), meeting(signed("statement")));
        assertEquals(List.of("GBR", "EU"), meeting(signed("declaration"), Expression.not(signed("statement"))));
        assertEquals(List.of("KOR", "GBR", "TUR", "EU"),
                meeting(Expression.anyOf(List.of(signed("declaration"), signed("statement")))));
        assertEquals(List.of("CHN", "CIV", "UN"), meeting(new Term(Field.UNSIGNED, "declaration", "statement")));
        assertEquals(List.of("GBR"), meeting(Expression.all(List.of(signed("declaration"),
                new Term(Field.CONFIDENCE, "secondary")))));
        assertEquals(List.of(), meeting(signed("declaration"), new Term(Field.STANDING, "endorsed"),
                new Term(Field.STANDING, "declined")));
    }

    /** Somebody was there in person and somebody by video message; nobody was both. */
    @Test
    void termsOfAttendanceSideBySideSpeakOfOneAttendance() {
        List<Attendance> all = atlas.data().attendances();
        for (Mode mode : Mode.values()) {
            for (Capacity capacity : Capacity.values()) {
                List<String> expected = atlas.data().parties().stream().map(Party::id).filter(id -> all.stream()
                        .anyMatch(item -> item.party().equals(Optional.of(id)) && item.mode() == mode
                                && item.capacity() == capacity)).toList();
                assertEquals(expected, meeting(new Term(Field.MODE, EnumWord.of(mode)),
                        new Term(Field.CAPACITY, EnumWord.of(capacity))));
            }
        }
    }

    /** A document that is not there, or not yet, has no endorsers; whoever must have endorsed it is nobody. */
    @Test
    void aDocumentThatIsNotThereIsEndorsedByNobody() {
        assertEquals(List.of(), found(Query.EVERYTHING.withDocuments(Set.of("declaration", "no-such"))
                .withMatch(Match.ALL)));
        assertEquals(List.of("KOR", "GBR", "EU"), found(Query.EVERYTHING.withDocuments(Set.of("declaration"))
                .withExcluded(Set.of("no-such"))));
    }
}
