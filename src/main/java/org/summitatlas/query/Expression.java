package org.summitatlas.query;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A question as a tree, for what facets alone cannot show. The static methods make normal forms: nothing repeats
 * itself, nothing has a single part, and what can stand flat is flat, so that equal questions are equal values. Only a
 * single term can have parentheses of its own, where it would say something else beside other terms.
 */
public sealed interface Expression {

    /**
     * Every part holds; without parts, nothing is asked. Terms side by side that speak of documents, or of attendances,
     * speak of the same ones.
     */
    record All(List<Expression> parts) implements Expression {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Expression> parts) implements Expression {

        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Expression part) implements Expression {
    }

    /**
     * A field has one of the values.
     *
     * @param values as the language writes them, in alphabetical order; never empty
     */
    record Term(Field field, Set<String> values) implements Expression {

        public Term {
            values = Collections.unmodifiableSet(new TreeSet<>(values));
        }

        public Term(Field field, String... values) {
            this(field, Set.of(values));
        }
    }

    /** A row contains this word, or this phrase, diacritics and case folded. */
    record Words(String text) implements Expression {
    }

    /** All of the parts, each in normal form; those in parentheses stand flat where that changes nothing. */
    static Expression all(List<Expression> parts) {
        List<Expression> flat = NormalForm.sideBySide(parts);
        return flat.size() == 1 ? flat.getFirst() : new All(flat);
    }

    /** Any of the parts, at least one, each in normal form. */
    static Expression anyOf(List<Expression> parts) {
        List<Expression> flat = parts.stream().map(NormalForm::bare)
                .flatMap(part -> part instanceof AnyOf(var inner) ? inner.stream() : Stream.of(part))
                .distinct().toList();
        return flat.size() == 1 ? NormalForm.parenthesised(flat) : new AnyOf(flat);
    }

    /** The opposite; of an opposite the thing itself. */
    static Expression not(Expression part) {
        return part instanceof Not(var inner) ? NormalForm.parenthesised(List.of(inner))
                : new Not(NormalForm.bare(part));
    }
}
