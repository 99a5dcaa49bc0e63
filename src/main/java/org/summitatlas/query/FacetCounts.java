package org.summitatlas.query;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Group;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

/**
 * How many parties each facet value would show: the number beside a value is what choosing it leads to, with all other
 * facets and the text as they are. A value counts as if it were alone in its facet, except that a document counts
 * together with the chosen ones where every one of them must be endorsed, or none.
 */
public record FacetCounts(Map<String, Integer> documents, Map<PartyKind, Integer> kinds, Map<String, Integer> groups,
                          Map<Standing, Integer> standings, Map<Confidence, Integer> confidences,
                          Map<FollowThrough, Integer> followThroughs) {

    /**
     * The counts over the parties whose rows have the text of the query. Only documents that belong to the scope and
     * can be endorsed have a count.
     *
     * @param withText the parties whose rows have the text
     */
    static FacetCounts of(Evaluation evaluation, Query query, BitSet withText) {
        Scope scope = evaluation.scope();
        ToIntFunction<Query> found = asked -> {
            BitSet parties = evaluation.found(asked);
            parties.and(withText);
            return parties.cardinality();
        };
        Set<String> others = query.match() == Match.ANY ? Set.of() : query.documents();
        return new FacetCounts(
                counts(scope.documents().stream().filter(Document::isEndorsable), Document::id,
                        document -> found.applyAsInt(query.withDocuments(with(others, document.id())))),
                counts(Arrays.stream(PartyKind.values()), Function.identity(),
                        kind -> found.applyAsInt(query.withKinds(Set.of(kind)))),
                counts(scope.atlas().data().groups().stream(), Group::id,
                        group -> found.applyAsInt(query.withGroups(Set.of(group.id())))),
                counts(Arrays.stream(Standing.values()), Function.identity(),
                        standing -> found.applyAsInt(query.withStandings(Set.of(standing)))),
                counts(Arrays.stream(Confidence.values()), Function.identity(),
                        confidence -> found.applyAsInt(query.withConfidences(Set.of(confidence)))),
                counts(Arrays.stream(FollowThrough.values()), Function.identity(),
                        followed -> found.applyAsInt(query.withFollowThroughs(Set.of(followed)))));
    }

    private static Set<String> with(Set<String> documents, String document) {
        Set<String> all = new HashSet<>(documents);
        all.add(document);
        return all;
    }

    private static <T, K> Map<K, Integer> counts(Stream<T> values, Function<T, K> key, ToIntFunction<T> count) {
        return values.collect(toUnmodifiableMap(key, count::applyAsInt));
    }
}
