package org.summitatlas.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.All;
import org.summitatlas.query.Expression.AnyOf;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;
import org.summitatlas.query.Field;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.SampleFacts;

class QueryTextTest {

    private static final Atlas ATLAS = SampleAtlas.atlas();
    private static final Query ALL = Query.EVERYTHING;

    private static Query read(String line) {
        return assertInstanceOf(QueryReading.Understood.class, QueryText.read(line, ALL, ATLAS), line).query();
    }

    /** What is read, and how it is written from then on. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', value = {
        "~~ > ~~",
        "  korea\u00A0 \t summit > korea summit",
        "\"seoul   declaration\" ai > \"seoul declaration\" ai",
        "“seoul declaration” > \"seoul declaration\"",
        "\"korea\" \"10:30\" \"AND\" \"-x\" \"a(b\" > korea \"10:30\" \"AND\" \"-x\" \"a(b\"",
        "and or not a-b a,b > and or not a-b a,b",
        "korea korea > korea",
        "kind:state korea > korea kind:state",
        "SIGNED:Declaration > signed:declaration",
        "endorsed:declaration > signed:declaration",
        "document:declaration > signed:declaration",
        "signed:\"declaration\",statement > signed:declaration,statement",
        "signed:statement signed:declaration > signed:declaration signed:statement",
        "signed:declaration signed:declaration > signed:declaration",
        "signed:declaration AND signed:statement > signed:declaration signed:statement",
        "unsigned:declaration,statement > unsigned:declaration,statement",
        "signed:declaration match:all > signed:declaration match:all",
        "match:all signed:declaration,statement > signed:declaration signed:statement",
        "match:any signed:declaration signed:statement > signed:declaration,statement",
        "match:none > match:none",
        "match:any > ~~",
        "signed:declaration unsigned:statement > signed:declaration unsigned:statement",
        "signed:declaration -signed:treaty -signed:pledge > signed:declaration -signed:pledge -signed:treaty",
        "NOT signed:treaty,pledge > -signed:pledge -signed:treaty",
        "-(signed:treaty) > -signed:treaty",
        "-(signed:treaty signed:pledge) > -(signed:treaty signed:pledge)",
        "-(signed:treaty OR kind:state) > -(signed:treaty OR kind:state)",
        "--korea > korea",
        "signed:declaration standing:declined > document:declaration standing:declined",
        "status:declined,endorsed > standing:declined,endorsed",
        "standing:declined standing:endorsed > standing:declined standing:endorsed",
        "unsigned:declaration standing:declined > unsigned:declaration standing:declined",
        "-signed:treaty standing:declined > -signed:treaty standing:declined",
        "(signed:treaty) standing:declined > standing:declined (signed:treaty)",
        "--signed:treaty standing:declined > standing:declined (signed:treaty)",
        "(signed:treaty) kind:state > signed:treaty kind:state",
        "(signed:treaty standing:declined) kind:state > document:treaty standing:declined kind:state",
        "(attended:leaders) attended:ministers > (attended:leaders) attended:ministers",
        "((((korea)))) > korea",
        "group:g7 group:G20 > group:G7 group:G20",
        "group:g7,G20 > group:G20,G7",
        "group:G7 OR group:G20 > group:G7 OR group:G20",
        "kind:state (group:G7 OR (group:G20 OR korea)) > kind:state (group:G7 OR group:G20 OR korea)",
        "group:G7 kind:state OR korea > group:G7 kind:state OR korea",
        "kind:state AND group:G7 OR korea > kind:state group:G7 OR korea",
        "signed:treaty standing:declined OR signed:treaty > document:treaty standing:declined OR signed:treaty",
        "framework:none > framework:none-found",
        "party:kor,tur person:yoon-suk-yeol has:institute > party:KOR,TUR person:yoon-suk-yeol has:institute",
        "confidence:primary kind:company,state > confidence:primary kind:company,state",
        "attended:leaders mode:video -outcome:absent > attended:leaders mode:video -outcome:absent",
        "korea as-of:2024 summit:seoul-2024 > summit:seoul-2024 as-of:2024-12-31 korea",
        "as-of:2024-02 > as-of:2024-02-29",
        "summit:seoul-2024,abidjan-2025 > summit:abidjan-2025,seoul-2024",
        "summit:seoul-2024 summit:abidjan-2025 > summit:seoul-2024 summit:abidjan-2025",
        "summit:seoul-2024 OR korea > summit:seoul-2024 OR korea",
        "-summit:seoul-2024 > -summit:seoul-2024"})
    void readsAndPrints(String line, String printed) {
        assertEquals(printed, QueryText.print(read(line)));
    }

    @Test
    void everyFacetHoldsWhatItCan() {
        Query query = ALL.withSummit(Optional.of(SampleFacts.SEOUL)).withAsOf(Optional.of(LocalDate.of(2024, 5, 22)))
                .withText("\"south korea\" ai").withDocuments(Set.of("declaration", "statement")).withMatch(Match.ALL)
                .withExcluded(Set.of("treaty")).withStandings(Set.of(Standing.ENDORSED, Standing.DECLINED))
                .withConfidences(Set.of(Confidence.PRIMARY)).withKinds(Set.of(PartyKind.STATE))
                .withGroups(Set.of("G20")).withFollowThroughs(Set.of(FollowThrough.PUBLISHED))
                .withOthers(List.of(new Term(Field.HAS, "institute")));
        String line = "summit:seoul-2024 as-of:2024-05-22 \"south korea\" ai document:declaration document:statement "
                + "-signed:treaty standing:declined,endorsed confidence:primary kind:state group:G20 "
                + "framework:published has:institute";
        assertEquals(line, QueryText.print(query));
        assertEquals(query, read(line));
    }

    @Test
    void whatFacetsCannotHoldStandsInTheOthers() {
        Expression eitherGroup = new AnyOf(List.of(new Term(Field.GROUP, "G7"), new Words("a b")));
        Expression notBoth = new Not(new All(List.of(new Term(Field.SIGNED, "treaty"), new Term(Field.KIND, "state"))));
        assertEquals(ALL.withOthers(List.of(eitherGroup, notBoth)),
                read("(group:G7 OR \"a b\") -(signed:treaty kind:state)"));
    }

    @Test
    void terseFormsAskNothing() {
        List<Expression> nothing = List.of(new All(List.of()), new AnyOf(List.of()), new Words(" \" "),
                new Not(new All(List.of())), new Term(Field.KIND, Set.of()));
        assertEquals(ALL, QueryForm.query(nothing));
        assertEquals(ALL.withText("korea"), QueryForm.query(List.of(new AnyOf(List.of(new All(nothing),
                new Not(new Not(new Words("korea"))))))));
    }

    @Test
    void dayMustBeADay() {
        List<Expression> noDay = List.of(new Term(Field.AS_OF, "someday"));
        assertThrows(DateTimeException.class, () -> QueryForm.query(noDay));
    }

    /** What facets change can leave another facet empty that one of the others could fill. */
    @Test
    void normalFormIsFoundAgain() {
        Query changed = read("kind:state kind:company").withKinds(Set.of());
        assertEquals(ALL.withKinds(Set.of(PartyKind.COMPANY)), QueryForm.normal(changed));
        assertEquals("korea \"10:30\" \"OR\"", QueryForm.normal(ALL.withText(" korea  korea 10:30 OR ")).text());
    }

    @Test
    void searchBoxLeavesOutSummitAndDay() {
        Query query = read("summit:seoul-2024 as-of:2024-05-21 korea kind:state");
        assertEquals("korea kind:state", QueryText.printAsked(query));
        assertEquals("", QueryText.printAsked(query.cleared()));
        assertEquals("summit:seoul-2024 summit:abidjan-2025",
                QueryText.printAsked(read("as-of:2024 summit:seoul-2024 summit:abidjan-2025")));
    }
}
