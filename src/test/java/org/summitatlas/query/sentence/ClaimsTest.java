package org.summitatlas.query.sentence;

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
import org.summitatlas.query.Answers;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Query;
import org.summitatlas.query.QueryTerms;
import org.summitatlas.query.RandomExpressions;
import org.summitatlas.query.RandomQueries;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryForm;

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
        Answers answers = new Answers(tables);
        queries().map(QueryTerms::of).filter(terms -> !terms.isEmpty()).forEach(terms -> assertEquals(
                answers.parties(terms), answers.parties(List.of(Claims.of(terms).expression())), terms::toString));
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
