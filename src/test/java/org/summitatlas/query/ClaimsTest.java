package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.model.Language;

/** What holds for the sentence of every query, whatever it asks. */
class ClaimsTest {

    private final Tables tables = new Tables(SampleAtlas.atlas());

    /** Facets of every kind, and of every kind of further condition. */
    private Stream<Query> queries() {
        RandomExpressions expressions = new RandomExpressions(7, tables.atlas());
        List<Query> queries = RandomQueries.of(3, tables.atlas().data(), 600).toList();
        return IntStream.range(0, queries.size()).mapToObj(place -> place % 2 == 0 ? queries.get(place)
                : QueryForm.query(expressions.conditions()).withSummit(queries.get(place).summit())
                        .withAsOf(Optional.of(LocalDate.of(2024, 5, 21)).filter(_ -> place % 3 == 0)));
    }

    @Test
    void piecesSayWhatTheWholeSays() {
        Evaluation evaluation = new Evaluation(tables, tables.scope(Optional.empty()));
        queries().map(QueryForm::terms).filter(terms -> !terms.isEmpty()).forEach(terms -> assertEquals(
                evaluation.parties(Expression.all(terms)), evaluation.parties(Claims.of(terms).expression()),
                () -> QueryPrinter.line(terms)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQueryMakesASentenceWithItsCount(Language language) {
        QueryWords words = new QueryWords(language);
        queries().forEach(query -> {
            Results results = Results.of(tables, query);
            String count = words.count(results.partyCount());
            for (String told : List.of(words.sentence(tables.atlas(), results), words.title(tables.atlas(), results))) {
                assertFalse(told.contains("  ") || told.contains(" .") || told.contains(" ,"), told);
                assertTrue(results.parties().isEmpty() || told.toLowerCase().contains(count.toLowerCase()),
                        () -> count + ": " + told);
            }
        });
    }
}
