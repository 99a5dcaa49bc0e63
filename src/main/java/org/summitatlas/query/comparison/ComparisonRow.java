package org.summitatlas.query.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Cell;

/**
 * One fact with a value for each of the compared things.
 *
 * @param label   what it is: a thing by its name, or a {@link ComparisonAspect} or other word of the program
 * @param within  the document it is told of, where the label alone does not say
 * @param opens   what the label stands for, if that can be opened
 * @param values  one for each thing compared, in their order
 * @param differs whether they are not all the same
 * @param shared  whether it is one value of all things together, so that it is told once
 */
public record ComparisonRow(ComparisonTopic topic, Cell label, Optional<Cell.Name> within, Optional<EntityRef> opens,
                            List<ComparisonValue> values, boolean differs, boolean shared) {

    public ComparisonRow {
        values = List.copyOf(values);
    }

    /** A row whose values differ if what they say, or when, is known to differ. */
    static ComparisonRow of(ComparisonTopic topic, Cell label, Optional<EntityRef> opens,
                            List<ComparisonValue> values) {
        boolean differ = values.stream().anyMatch(one -> values.stream().anyMatch(one::differsFrom));
        return new ComparisonRow(topic, label, Optional.empty(), opens, values, differ, false);
    }

    /** A row about an aspect; as the other. */
    static ComparisonRow of(ComparisonTopic topic, ComparisonAspect aspect, List<ComparisonValue> values) {
        return of(topic, new Cell.Term(aspect), Optional.empty(), values);
    }

    /** A row whose values differ if what stands under them differs: lists of names, say. */
    static ComparisonRow listing(ComparisonTopic topic, ComparisonAspect aspect, List<ComparisonValue> values) {
        return new ComparisonRow(topic, new Cell.Term(aspect), Optional.empty(), Optional.empty(), values,
                values.stream().map(value -> value.items().stream().map(ComparisonValue.Item::text).toList())
                        .distinct().count() > 1, false);
    }

    /** A row that tells one thing of all together. */
    static ComparisonRow shared(ComparisonTopic topic, ComparisonAspect aspect, ComparisonValue value, int things) {
        return new ComparisonRow(topic, new Cell.Term(aspect), Optional.empty(), Optional.empty(),
                Collections.nCopies(things, value), false, true);
    }

    /** The same row, told of this document. */
    ComparisonRow within(Cell.Name document, EntityRef ref) {
        return new ComparisonRow(topic, label, Optional.of(document), Optional.of(ref), values, differs, shared);
    }

    /** Whether it tells nothing of any of them. */
    boolean isBlank() {
        return values.stream().allMatch(ComparisonValue::isBlank);
    }
}
