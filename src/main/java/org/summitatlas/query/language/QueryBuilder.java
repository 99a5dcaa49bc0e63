package org.summitatlas.query.language;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;
import org.summitatlas.query.Field;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;

/** Puts expressions that stand side by side where a query keeps them: each in its facet, the rest in the others. */
final class QueryBuilder {

    /** What no facet has taken yet, in the order written. */
    private final Set<Expression> rest;

    /** @param parts in normal form, side by side */
    QueryBuilder(List<Expression> parts) {
        rest = new LinkedHashSet<>(parts);
    }

    Query query() {
        return documents().withSummit(takeFirst(part -> QueryForm.place(part).isPresent()).flatMap(QueryForm::place))
                .withAsOf(takeFirst(isOf(Field.AS_OF)).map(QueryBuilder::value).map(LocalDate::parse))
                .withText(text())
                .withExcluded(excluded())
                .withStandings(facet(Field.STANDING, Standing.class))
                .withConfidences(facet(Field.CONFIDENCE, Confidence.class))
                .withKinds(facet(Field.KIND, PartyKind.class))
                .withGroups(takeFirst(isOf(Field.GROUP)).map(part -> ((Term) part).values()).orElse(Set.of()))
                .withFollowThroughs(facet(Field.FRAMEWORK, FollowThrough.class))
                .withOthers(List.copyOf(rest));
    }

    private static Predicate<Expression> isOf(Field asked) {
        return part -> part instanceof Term(Field field, _) && field == asked;
    }

    private static String value(Expression term) {
        return ((Term) term).values().iterator().next();
    }

    private Optional<Expression> takeFirst(Predicate<Expression> wanted) {
        Optional<Expression> first = rest.stream().filter(wanted).findFirst();
        first.ifPresent(rest::remove);
        return first;
    }

    private List<Expression> take(Predicate<Expression> wanted) {
        List<Expression> taken = rest.stream().filter(wanted).toList();
        taken.forEach(rest::remove);
        return taken;
    }

    private <E extends Enum<E>> Set<E> facet(Field field, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        takeFirst(isOf(field)).ifPresent(part -> ((Term) part).values()
                .forEach(word -> EnumWord.parse(type, word).ifPresent(values::add)));
        return values;
    }

    private String text() {
        return take(Words.class::isInstance).stream().map(part -> QueryPrinter.word(((Words) part).text()))
                .collect(Collectors.joining(" "));
    }

    private Set<String> excluded() {
        Set<String> ids = new LinkedHashSet<>();
        take(part -> part instanceof Not(Term(Field field, _)) && field == Field.SIGNED)
                .forEach(part -> ids.addAll(((Term) ((Not) part).part()).values()));
        return ids;
    }

    /** Documents and how they combine, if the terms that name them are so plain that the facet can tell it. */
    private Query documents() {
        List<Expression> signed = rest.stream().filter(isOf(Field.SIGNED)).toList();
        List<Expression> unsigned = rest.stream().filter(isOf(Field.UNSIGNED)).toList();
        Optional<Match> told = unsigned.isEmpty() ? told(signed)
                : Optional.of(Match.NONE).filter(_ -> signed.isEmpty() && unsigned.size() == 1);
        Query query = Query.EVERYTHING;
        if (told.isPresent()) {
            Set<String> ids = new LinkedHashSet<>();
            take(isOf(Field.SIGNED).or(isOf(Field.UNSIGNED))).forEach(term -> ids.addAll(((Term) term).values()));
            query = query.withDocuments(ids).withMatch(told.get());
        }
        Optional<Match> asked = takeFirst(isOf(Field.MATCH)).flatMap(part -> EnumWord.parse(Match.class, value(part)));
        return asked.map(query::withMatch).orElse(query);
    }

    private static Optional<Match> told(List<Expression> signed) {
        boolean single = signed.stream().allMatch(part -> ((Term) part).values().size() == 1);
        return signed.size() < 2 ? Optional.of(Match.ANY) : Optional.of(Match.ALL).filter(_ -> single);
    }
}
