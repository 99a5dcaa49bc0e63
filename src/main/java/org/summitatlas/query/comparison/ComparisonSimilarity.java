package org.summitatlas.query.comparison;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Scope;

/**
 * How alike two things are in whom or what they endorsed. Of two parties, the documents of the series open to both are
 * counted; of two documents, their endorsers.
 *
 * @param both      endorsed by both, or endorsers of both
 * @param onlyOne   of the first and not of the other
 * @param onlyOther of the other and not of the first
 * @param neither   documents open to both that neither endorsed; of two documents always none
 * @param unknown   documents open to both of which the list is too incomplete to tell for one of them
 */
public record ComparisonSimilarity(EntityRef one, EntityRef other, int both, int onlyOne, int onlyOther, int neither,
                                   int unknown) {

    /** @throws java.util.NoSuchElementException if the dataset has not one of them */
    public static ComparisonSimilarity of(Scope scope, EntityRef one, EntityRef other) {
        Atlas atlas = scope.atlas();
        return switch (one.kind()) {
            case DOCUMENT -> of(atlas, atlas.document(one.id()), atlas.document(other.id()));
            default -> of(scope, atlas.party(one.id()), atlas.party(other.id()));
        };
    }

    private static ComparisonSimilarity of(Atlas atlas, Document one, Document other) {
        Set<String> ofOne = ComparisonOverlap.endorsers(atlas, one);
        Set<String> ofOther = ComparisonOverlap.endorsers(atlas, other);
        int both = (int) ofOne.stream().filter(ofOther::contains).count();
        return new ComparisonSimilarity(one.ref(), other.ref(), both, ofOne.size() - both, ofOther.size() - both, 0, 0);
    }

    private static ComparisonSimilarity of(Scope scope, Party one, Party other) {
        Atlas atlas = scope.atlas();
        List<Document> open = scope.documents().stream()
                .filter(document -> document.isOfSeries() && document.isOpenTo(one) && document.isOpenTo(other))
                .toList();
        List<Document> known = open.stream().filter(document -> Stream.of(one, other)
                .noneMatch(party -> atlas.standing(party, document) == Standing.UNKNOWN)).toList();
        List<Document> ofOne = endorsed(atlas, known, one);
        List<Document> ofOther = endorsed(atlas, known, other);
        int both = (int) ofOne.stream().filter(ofOther::contains).count();
        return new ComparisonSimilarity(one.ref(), other.ref(), both, ofOne.size() - both, ofOther.size() - both,
                known.size() - ofOne.size() - ofOther.size() + both, open.size() - known.size());
    }

    private static List<Document> endorsed(Atlas atlas, List<Document> documents, Party party) {
        return documents.stream().filter(document -> atlas.standing(party, document).isEndorser()).toList();
    }

    /** How many were looked at: all but those of which it is not known. */
    public int known() {
        return both + onlyOne + onlyOther + neither;
    }

    /** How many they agree on, by endorsing or by not endorsing. */
    public int agreed() {
        return both + neither;
    }

    /** How many either of them has. */
    public int either() {
        return both + onlyOne + onlyOther;
    }

    /** Of those that either has, the share that both have, 0 to 1; empty where neither has any. */
    public OptionalDouble jaccard() {
        return either() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both / either());
    }
}
