package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Party;
import org.summitatlas.query.language.QueryForm;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.ui.Bundled;

/** Whatever is asked, the engine answers as one who goes from party to party and from fact to fact. */
class ConditionLawsTest {

    private static final int ROUNDS = 1500;

    private static List<String> found(Tables tables, Expression condition) {
        Evaluation evaluation = new Evaluation(tables, Scope.of(tables.atlas(), Optional.empty()));
        return evaluation.sets().list(evaluation.parties(condition)).stream().map(Party::id).toList();
    }

    @Test
    void theEngineAgreesWithTheNaiveEvaluator() {
        Atlas atlas = SampleAtlas.atlas();
        Tables tables = new Tables(atlas);
        NaiveConditions naive = new NaiveConditions(atlas, tables);
        RandomExpressions expressions = new RandomExpressions(5, atlas);
        Set<List<String>> answers = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Expression condition = Expression.all(expressions.conditions());
            List<String> expected = naive.parties(condition);
            assertEquals(expected, found(tables, condition), condition::toString);
            answers.add(expected);
        }
        assertTrue(answers.size() > 40, "the conditions are too much alike: " + answers.size() + " different answers");
    }

    /** The way over facets and the tables finds the same parties as the way over one expression. */
    @Test
    void tablesFindThePartiesThatTheExpressionFinds() {
        Tables tables = Bundled.tables();
        RandomExpressions expressions = new RandomExpressions(6, tables.atlas());
        for (int round = 0; round < ROUNDS / 5; round++) {
            List<Expression> parts = expressions.conditions();
            Query query = QueryForm.query(parts);
            if (query.summit().isEmpty()) {
                assertEquals(Set.copyOf(found(tables, Expression.all(parts))), Results.of(tables, query).partyIds(),
                        () -> QueryText.print(query));
            }
        }
    }

    /** De Morgan, on the whole dataset. */
    @Test
    void notAnyIsEachNot() {
        Tables tables = Bundled.tables();
        RandomExpressions expressions = new RandomExpressions(7, tables.atlas());
        for (int round = 0; round < ROUNDS / 5; round++) {
            Expression one = Expression.all(expressions.conditions());
            Expression other = Expression.all(expressions.conditions());
            assertEquals(found(tables, Expression.not(Expression.anyOf(List.of(one, other)))),
                    found(tables, Expression.all(List.of(Expression.not(one), Expression.not(other)))));
        }
    }
}
