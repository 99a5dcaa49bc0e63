package org.summitatlas.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.query.Query;
import org.summitatlas.query.SampleAtlas;

class QueryProblemTest {

    private static List<QueryProblem> problems(String line) {
        return assertInstanceOf(QueryReading.Wrong.class,
                QueryText.read(line, Query.EVERYTHING, SampleAtlas.atlas()), line).problems();
    }

    private static String told(QueryProblem problem) {
        return "%s %d-%d %s".formatted(problem.kind(), problem.from(), problem.to(),
                String.join(",", problem.nearest()));
    }

    /** Each problem: what, where, and what was perhaps meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', value = {
        "kind:state sigend:treaty > UNKNOWN_FIELD 11-17 signed",
        "doc:treaty > UNKNOWN_FIELD 0-3 document",
        "10:30 > UNKNOWN_FIELD 0-2",
        ":x > UNKNOWN_FIELD 0-1",
        "AND:x > UNKNOWN_FIELD 0-3 standing",
        "signed:ministerial > UNKNOWN_VALUE 7-18 statement",
        "signed:statment > UNKNOWN_VALUE 7-15 statement,abidjan-statement",
        "signed:treaty,\"seoul decl\" > UNKNOWN_VALUE 14-26 declaration",
        "signed:장관 > UNKNOWN_VALUE 7-9 statement",
        "signed:report kind:state > UNKNOWN_VALUE 7-13 declaration,statement,pledge,network,abidjan-statement,treaty",
        "group:g8 > UNKNOWN_VALUE 6-8 G7",
        "kind:contry > UNKNOWN_VALUE 5-11 state,organization,company,institution",
        "party:turkiye > UNKNOWN_VALUE 6-13 TUR",
        "party:Britian > UNKNOWN_VALUE 6-13 GBR",
        "party:xyzxyzxyz > UNKNOWN_VALUE 6-15",
        "person:윤서 > UNKNOWN_VALUE 7-9 yoon-suk-yeol",
        "person:윤석렬 > UNKNOWN_VALUE 7-10 yoon-suk-yeol",
        "match:some > UNKNOWN_VALUE 6-10 any,all,none",
        "signed: treaty > MISSING_VALUE 0-7",
        "signed:treaty, x > MISSING_VALUE 13-14",
        "signed:\"\" > MISSING_VALUE 0-9",
        "a \"\" > MISSING_VALUE 2-4",
        "as-of:2024-5-1 > BAD_DATE 6-14 2024-05-01",
        "as-of:20240521 > BAD_DATE 6-14 2024-05-21",
        "as-of:2024-02-30 > BAD_DATE 6-16 2024-02",
        "as-of:yesterday > BAD_DATE 6-15",
        "a (b (c) > OPEN_PARENTHESIS 2-3",
        "a) b > LOOSE_PARENTHESIS 1-2",
        "a () b > EMPTY_PARENTHESES 2-4",
        "a -( ) b > EMPTY_PARENTHESES 3-6",
        "a \"b c > OPEN_QUOTE 2-6",
        "person:\"yoon > OPEN_QUOTE 7-12",
        "OR a > LOOSE_OPERATOR 0-2",
        "a OR > LOOSE_OPERATOR 2-4",
        "a AND > LOOSE_OPERATOR 2-5",
        "(a OR) b > LOOSE_OPERATOR 3-5",
        "a NOT > LOOSE_OPERATOR 2-5",
        "a - b > LOOSE_OPERATOR 2-3",
        "a -OR b > LOOSE_OPERATOR 2-3",
        "-match:all > ONLY_ON_THE_WHOLE 1-10",
        "(as-of:2024) > ONLY_ON_THE_WHOLE 1-11",
        "a OR as-of:2024 > ONLY_ON_THE_WHOLE 5-15",
        "as-of:2024 as-of:2025 > TWICE 11-21",
        "match:all,any > TWICE 10-13"})
    void isToldWithItsPlace(String line, String expected) {
        assertEquals(expected, problems(line).stream().map(QueryProblemTest::told).map(String::strip)
                .collect(Collectors.joining("; ")));
    }

    @Test
    void severalAreToldInTheOrderOfTheLine() {
        assertEquals(List.of(QueryProblem.Kind.UNKNOWN_FIELD, QueryProblem.Kind.OPEN_PARENTHESIS,
                        QueryProblem.Kind.UNKNOWN_VALUE, QueryProblem.Kind.LOOSE_OPERATOR),
                problems("x:y (kind:z OR").stream().map(QueryProblem::kind).toList());
    }

    @Test
    void nobodyIsToldMoreThanCanBeRead() {
        assertTrue(problems("x:y ".repeat(1000)).size() <= 20);
    }
}
