package org.summitatlas.query.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Summit;
import org.summitatlas.query.Scope;

/** Something worth comparing, found in the data. @param things two to four of one kind */
public record ComparisonSuggestion(Reason reason, List<EntityRef> things) {

    /** Why it is worth comparing. */
    public enum Reason {
        /** What is open, and the thing most like it. */
        LIKE_SELECTED,
        /** The parties that hosted the summits. */
        HOSTS,
        /** Parties that declined a document of the series. */
        DECLINED,
        /** Of the parties that endorsed most, the two least alike. */
        LEAST_ALIKE,
        /** Of the companies that committed to most, the two least alike. */
        COMPANIES,
        /** Of each summit the document with the most endorsers. */
        SUMMIT_DOCUMENTS,
        /** The two documents whose endorsers overlap most. */
        OVERLAPPING
    }

    /** Looking among all would compare everything with everything. */
    private static final int BUSIEST = 12;

    /** By the share that both have and, where that is the same, by how many that are. */
    private static final Comparator<ComparisonSimilarity> ALIKE = Comparator
            .comparingDouble((ComparisonSimilarity pair) -> pair.jaccard().orElse(0))
            .thenComparingInt(ComparisonSimilarity::both).thenComparingInt(ComparisonSimilarity::agreed);

    public ComparisonSuggestion {
        things = List.copyOf(things);
    }

    /** What to compare, given what is open; none that the data does not bear out. */
    public static List<ComparisonSuggestion> of(Scope scope, Optional<EntityRef> selection) {
        Atlas atlas = scope.atlas();
        return Stream.of(
                        selection.flatMap(ref -> like(scope, ref).stream().findFirst()
                                        .map(other -> List.of(ref, other)))
                                .map(things -> new ComparisonSuggestion(Reason.LIKE_SELECTED, things)).stream(),
                        some(Reason.HOSTS, atlas.data().summits().stream().map(Summit::hosts)
                                .flatMap(Collection::stream).map(EntityKind.PARTY::ref)),
                        some(Reason.DECLINED, scope.documents().stream().filter(Document::isOfSeries)
                                .flatMap(document -> atlas.endorsementsOf(document).stream())
                                .filter(item -> item.status() == EndorsementStatus.DECLINED)
                                .map(item -> EntityKind.PARTY.ref(item.party()))),
                        leastAlike(scope, ComparisonKind.PARTIES)
                                .map(things -> new ComparisonSuggestion(Reason.LEAST_ALIKE, things)),
                        leastAlike(scope, ComparisonKind.COMPANIES)
                                .map(things -> new ComparisonSuggestion(Reason.COMPANIES, things)),
                        some(Reason.SUMMIT_DOCUMENTS, atlas.data().summits().stream()
                                .flatMap(summit -> mostEndorsed(atlas, summit).stream())),
                        mostAlike(scope, ComparisonKind.DOCUMENTS)
                                .map(things -> new ComparisonSuggestion(Reason.OVERLAPPING, things)))
                .flatMap(suggestions -> suggestions).toList();
    }

    private static Stream<ComparisonSuggestion> some(Reason reason, Stream<EntityRef> refs) {
        List<EntityRef> things = refs.distinct().limit(Comparison.MOST).toList();
        return things.size() < 2 ? Stream.empty() : Stream.of(new ComparisonSuggestion(reason, things));
    }

    /** What is most like a thing, the most alike first; nothing for a thing that is not compared. */
    public static List<EntityRef> like(Scope scope, EntityRef ref) {
        return ComparisonKind.of(scope.atlas(), ref).stream().flatMap(kind -> kind.all(scope.atlas()))
                .filter(other -> !other.equals(ref)).map(other -> ComparisonSimilarity.of(scope, ref, other))
                .filter(pair -> pair.both() > 0).sorted(ALIKE.reversed()).map(ComparisonSimilarity::other).toList();
    }

    private static Stream<List<EntityRef>> leastAlike(Scope scope, ComparisonKind kind) {
        return pairs(scope, kind).filter(pair -> pair.both() > 0).min(ALIKE).map(ComparisonSuggestion::of).stream();
    }

    private static Stream<List<EntityRef>> mostAlike(Scope scope, ComparisonKind kind) {
        return pairs(scope, kind).filter(pair -> pair.both() > 0).max(ALIKE).map(ComparisonSuggestion::of).stream();
    }

    private static List<EntityRef> of(ComparisonSimilarity pair) {
        return List.of(pair.one(), pair.other());
    }

    /** Each two of those that endorsed most, or that most endorsed. */
    private static Stream<ComparisonSimilarity> pairs(Scope scope, ComparisonKind kind) {
        List<EntityRef> busiest = kind.all(scope.atlas())
                .sorted(Comparator.comparingInt((EntityRef ref) -> size(scope.atlas(), ref)).reversed())
                .limit(BUSIEST).toList();
        return IntStream.range(0, busiest.size()).boxed().flatMap(one -> IntStream.range(one + 1, busiest.size())
                .mapToObj(other -> ComparisonSimilarity.of(scope, busiest.get(one), busiest.get(other))));
    }

    private static int size(Atlas atlas, EntityRef ref) {
        return ref.kind() == EntityKind.DOCUMENT ? atlas.endorsementsOf(atlas.document(ref.id())).size()
                : atlas.endorsedCount(atlas.party(ref.id()));
    }

    private static Optional<EntityRef> mostEndorsed(Atlas atlas, Summit summit) {
        return atlas.data().documents().stream().filter(document -> document.isOf(Optional.of(summit.id())))
                .max(Comparator.comparingInt(document -> atlas.endorsementsOf(document).size())).map(Document::ref);
    }
}
