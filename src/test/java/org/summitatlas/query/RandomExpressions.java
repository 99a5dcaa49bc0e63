package org.summitatlas.query;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Expression.All;
import org.summitatlas.query.Expression.AnyOf;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;
import org.summitatlas.query.language.Vocabulary;

/** Expressions of every shape that asks something, in normal form or not, the same ones in every run. */
public final class RandomExpressions {

    private static final List<Field> FIELDS =
            Arrays.stream(Field.values()).filter(field -> field.side() != Field.Side.WHOLE).toList();
    /** Fields that lean on one another, so that parentheses around them count. */
    private static final List<Field> LEANING =
            FIELDS.stream().filter(field -> field.side() != Field.Side.ITSELF).toList();
    private static final List<String> WORDS = List.of("seoul", "Türkiye", "서울 선언", "ㅅ", "a,b", "AND", "or", "-x",
            "10:30", "(", "no) more", "no\u00A0break", "signed:naver", "a-b", "--", "*", "korea");

    private final Random random;
    private final Vocabulary vocabulary;

    public RandomExpressions(long seed, Atlas atlas) {
        random = new Random(seed);
        vocabulary = Vocabulary.of(atlas);
    }

    /** Several expressions side by side, at times with a day or a match among them. */
    public List<Expression> sideBySide() {
        return Stream.concat(conditions().stream(), settings()).toList();
    }

    /** The same without settings of the whole question. */
    public List<Expression> conditions() {
        return some(5, () -> one(3)).toList();
    }

    private Stream<Expression> settings() {
        return switch (random.nextInt(12)) {
            case 0 -> Stream.of(new Term(Field.MATCH, pick(vocabulary.words(Field.MATCH))));
            case 1 -> Stream.of(new Term(Field.AS_OF, pick(List.of("2024-05-21", "0001-01-01", "9999-12-31"))));
            default -> Stream.empty();
        };
    }

    private Expression one(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 6)) {
            case 0 -> new Words(pick(WORDS));
            case 1, 2 -> term(LEANING);
            case 3, 4, 5 -> term(FIELDS);
            case 6, 7 -> new All(some(4, () -> one(depth - 1)).toList());
            case 8 -> new AnyOf(some(3, () -> one(depth - 1)).toList());
            default -> new Not(one(depth - 1));
        };
    }

    private Expression term(List<Field> fields) {
        Field field = pick(fields);
        Set<String> values = new HashSet<>();
        some(3, () -> pick(vocabulary.words(field))).forEach(values::add);
        return new Term(field, values);
    }

    private <T> Stream<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(1 + random.nextInt(most));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
