package org.summitatlas.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Group;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

/** Queries of every shape, the same ones in every run. */
public final class RandomQueries {

    private final Random random;
    private final AtlasData data;

    private RandomQueries(long seed, AtlasData data) {
        this.random = new Random(seed);
        this.data = data;
    }

    public static Stream<Query> of(long seed, AtlasData data, int howMany) {
        RandomQueries queries = new RandomQueries(seed, data);
        return Stream.generate(queries::next).limit(howMany);
    }

    private Query next() {
        return Query.EVERYTHING.withSummit(summit())
                .withDocuments(some(data.documents().stream().map(Document::id).toList()))
                .withMatch(one(Match.values()))
                .withExcluded(random.nextInt(3) == 0 ? some(data.documents().stream().map(Document::id).toList()) : Set.of())
                .withKinds(some(List.of(PartyKind.values())))
                .withGroups(some(data.groups().stream().map(Group::id).toList()))
                .withStandings(some(List.of(Standing.values())))
                .withConfidences(some(List.of(Confidence.values())))
                .withFollowThroughs(followThroughs());
    }

    /** Half of the time none, else any, whether or not the documents chosen are of it. */
    private Optional<String> summit() {
        int chosen = random.nextInt(2 * data.summits().size());
        return chosen < data.summits().size() ? Optional.of(data.summits().get(chosen).id()) : Optional.empty();
    }

    /** Seldom any, since they leave so few parties. */
    private Set<FollowThrough> followThroughs() {
        return random.nextInt(6) == 0 ? some(List.of(FollowThrough.values())) : Set.of();
    }

    private <T> Set<T> some(Collection<T> values) {
        int howOften = random.nextInt(4);
        return values.stream().filter(_ -> howOften > 0 && random.nextInt(4) < howOften).collect(Collectors.toSet());
    }

    private <T> T one(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }
}
