package org.summitatlas.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Answers;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Field;
import org.summitatlas.query.Query;
import org.summitatlas.query.RandomExpressions;
import org.summitatlas.query.RandomQueries;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.SampleFacts;
import org.summitatlas.query.Tables;
import org.summitatlas.query.TermGroup;

/** What holds of every question and every line, tried with thousands of them. */
class QueryLawsTest {

    private static final Atlas ATLAS = SampleAtlas.atlas();
    private static final int MANY = 3_000;

    private static Stream<Query> queries() {
        RandomExpressions expressions = new RandomExpressions(4, ATLAS);
        return Stream.concat(
                RandomQueries.of(4, ATLAS.data(), MANY / 4).map(QueryLawsTest::sayable),
                Stream.generate(expressions::sideBySide).limit(MANY).map(QueryForm::query));
    }

    /** The same about documents that somebody can endorse, in normal form. */
    private static Query sayable(Query query) {
        return QueryForm.normal(query.withDocuments(endorsable(query.documents()))
                .withExcluded(endorsable(query.excluded())));
    }

    private static Set<String> endorsable(Set<String> documents) {
        return documents.stream().filter(id -> ATLAS.document(id).isEndorsable()).collect(Collectors.toSet());
    }

    private static QueryReading read(String line) {
        return QueryText.read(line, Query.EVERYTHING, ATLAS);
    }

    private static Query understood(String line) {
        return assertInstanceOf(QueryReading.Understood.class, read(line), line).query();
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        queries().forEach(query ->
                assertEquals(query, understood(QueryText.print(query)), () -> QueryText.print(query)));
    }

    @Test
    void whatTheSearchBoxShowsIsReadAgain() {
        queries().forEach(query -> assertEquals(new QueryReading.Understood(query),
                QueryText.read(QueryText.printAsked(query), query, ATLAS), () -> QueryText.printAsked(query)));
    }

    @Test
    void printingIsStable() {
        queries().map(QueryText::print).forEach(line -> assertEquals(line, QueryText.print(understood(line))));
    }

    @Test
    void normalFormIsReachedAtOnce() {
        queries().forEach(query -> assertEquals(query, QueryForm.normal(query), () -> QueryText.print(query)));
    }

    @Test
    void normalFormFindsTheSame() {
        Answers answers = new Answers(new Tables(ATLAS));
        RandomExpressions expressions = new RandomExpressions(5, ATLAS);
        Stream.generate(expressions::conditions).limit(MANY).forEach(parts -> assertEquals(
                answers.parties(parts), answers.parties(QueryForm.whole(QueryForm.query(parts))), parts::toString));
    }

    @Test
    void facetsTakeWhatTheyCanHold() {
        queries().forEach(query -> {
            Stream<Field> left = query.others().stream().filter(Expression.Term.class::isInstance)
                    .map(part -> ((Expression.Term) part).field());
            left.forEach(field -> assertTrue(switch (field) {
                case STANDING -> !query.standings().isEmpty();
                case CONFIDENCE -> !query.confidences().isEmpty();
                case KIND -> !query.kinds().isEmpty();
                case GROUP -> !query.groups().isEmpty();
                case FRAMEWORK -> !query.followThroughs().isEmpty();
                case SIGNED, UNSIGNED -> query.documents().isEmpty();
                default -> true;
            }, () -> QueryText.print(query)));
        });
    }

    @Test
    void garbageIsAnswered() {
        Random random = new Random(4);
        String alphabet = "ab:,\"“ ()-ANDORT\t\u00A0서ㅅ\u0000\ud83d'\\";
        for (int line = 0; line < MANY; line++) {
            answered(random.ints(random.nextInt(40), 0, alphabet.length())
                    .mapToObj(index -> alphabet.substring(index, index + 1)).collect(Collectors.joining()));
        }
    }

    @Test
    void mutationsAreAnswered() {
        Random random = new Random(4);
        queries().map(QueryText::print).filter(line -> !line.isEmpty()).forEach(line -> {
            StringBuilder mutated = new StringBuilder(line);
            for (int change = 0; change < 3 && !mutated.isEmpty(); change++) {
                int at = random.nextInt(mutated.length());
                switch (random.nextInt(3)) {
                    case 0 -> mutated.deleteCharAt(at);
                    case 1 -> mutated.insert(at, "()\"-:, ".charAt(random.nextInt(7)));
                    default -> mutated.setCharAt(at, line.charAt(random.nextInt(line.length())));
                }
            }
            answered(mutated.toString());
        });
    }

    /** A question that is its own normal form, or problems that lie within the line. */
    private static void answered(String line) {
        switch (read(line)) {
            case QueryReading.Understood(var query) -> assertEquals(query, understood(QueryText.print(query)), line);
            case QueryReading.Wrong(var problems) -> {
                assertTrue(!problems.isEmpty(), line);
                problems.forEach(problem -> assertEquals(problem.word(),
                        line.substring(problem.from(), problem.to()), line));
            }
        }
    }

    @Test
    void suggestionsMendWhatTheyAreFor() {
        for (String line : List.of("signed:ministerial", "kin:state", "party:koer", "group:G8", "as-of:2024/5/21",
                "person:윤석렬", "\"x\" signed:\"seoul decl\",pledge")) {
            QueryProblem problem = assertInstanceOf(QueryReading.Wrong.class, read(line)).problems().getFirst();
            assertTrue(!problem.nearest().isEmpty(), line);
            problem.nearest().forEach(word -> {
                String mended = line.substring(0, problem.from()) + word + line.substring(problem.to());
                assertInstanceOf(QueryReading.Understood.class, read(mended), mended);
            });
        }
    }

    /** However long or deep a line, there is an answer and no overflow of the stack. */
    @Test
    void monstersAreAnswered() {
        int many = 10_000;
        Stream.of("(".repeat(many), ")".repeat(many), "(".repeat(many) + "a" + ")".repeat(many),
                        "-".repeat(many) + "a", "NOT ".repeat(many), "-(a ".repeat(many) + ")".repeat(many),
                        "a OR (b ".repeat(400) + ")".repeat(400), "x".repeat(100_000), "signed:" + "x".repeat(100_000),
                        "\"" + "x ".repeat(50_000), "a:".repeat(50_000), "signed:" + "x,".repeat(50_000),
                        "OR ".repeat(many), "() ".repeat(many), "\"".repeat(100_000),
                        IntStream.range(0, many).mapToObj(index -> "w" + index).collect(Collectors.joining(" OR ")))
                .forEach(QueryLawsTest::answered);
        QueryReading deep = read("(".repeat(many) + "a" + ")".repeat(many));
        assertEquals(List.of(QueryProblem.Kind.TOO_DEEP), assertInstanceOf(QueryReading.Wrong.class, deep).problems()
                .stream().map(QueryProblem::kind).toList());
    }

    @Test
    void summitAndDayStayUnlessTheLineNamesThem() {
        Query before = Query.EVERYTHING.withSummit(Optional.of(SampleFacts.SEOUL))
                .withAsOf(Optional.of(LocalDate.of(2024, 5, 21))).withText("gone");
        assertEquals(new QueryReading.Understood(before.withText("korea")), QueryText.read("korea", before, ATLAS));
        assertEquals(new QueryReading.Understood(Query.EVERYTHING.withSummit(Optional.of(SampleFacts.ABIDJAN))
                        .withAsOf(Optional.of(LocalDate.of(2025, 2, 28)))),
                QueryText.read("as-of:2025-02 summit:" + SampleFacts.ABIDJAN, before, ATLAS));
    }
}
