package org.summitatlas.query;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.Group;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

/**
 * How many parties each facet value would show: the number beside a value is what choosing it leads to, with all other
 * facets and the text as they are. A value counts as if it were alone in its facet, except that a document counts
 * together with the chosen ones where every one of them must be endorsed, or none.
 */
public record FacetCounts(Map<String, Integer> documents, Map<PartyKind, Integer> kinds, Map<String, Integer> groups,
                          Map<Standing, Integer> standings, Map<Confidence, Integer> confidences) {

    /** The counts over every party, whatever text the query has. */
    public static FacetCounts of(Atlas atlas, Query query) {
        return of(atlas, query, _ -> true);
    }

    /** The counts over the parties whose rows have the text of the query. */
    static FacetCounts of(Atlas atlas, Query query, Predicate<Party> hasText) {
        List<Party> candidates = atlas.data().parties().stream().filter(hasText).toList();
        Function<Query, Integer> found =
                asked -> (int) candidates.stream().filter(new Matches(atlas, asked)::matches).count();
        Set<String> others = query.match() == Match.ANY ? Set.of() : query.documents();
        return new FacetCounts(
                counts(atlas.data().documents(), Document::id,
                        document -> found.apply(query.withDocuments(with(others, document.id())))),
                counts(Arrays.asList(PartyKind.values()), Function.identity(),
                        kind -> found.apply(query.withKinds(Set.of(kind)))),
                counts(atlas.data().groups(), Group::id, group -> found.apply(query.withGroups(Set.of(group.id())))),
                counts(Arrays.asList(Standing.values()), Function.identity(),
                        standing -> found.apply(query.withStandings(Set.of(standing)))),
                counts(Arrays.asList(Confidence.values()), Function.identity(),
                        confidence -> found.apply(query.withConfidences(Set.of(confidence)))));
    }

    private static Set<String> with(Set<String> documents, String document) {
        Set<String> all = new HashSet<>(documents);
        all.add(document);
        return all;
    }

    private static <T, K> Map<K, Integer> counts(Collection<T> values, Function<T, K> key, Function<T, Integer> count) {
        return values.stream().collect(toUnmodifiableMap(key, count));
    }
}
