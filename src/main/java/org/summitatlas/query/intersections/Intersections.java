package org.summitatlas.query.intersections;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.Party;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Column;
import org.summitatlas.query.Columns;

/**
 * How the endorsers of some documents overlap. Each party is a pattern of bits, one for each document it put its name
 * to, so that the work grows with the endorsements and not with the number of combinations asked about.
 */
public final class Intersections {

    /** As many documents can be compared; more combinations than theirs nobody could look through. */
    public static final int MOST = 15;

    /** What it means to belong to a combination of documents. */
    public enum Reading {
        /** Having endorsed just these, and none of the others compared. */
        EXCLUSIVE,
        /** Having endorsed all of these, whatever else. */
        INCLUSIVE
    }

    /**
     * Some of the documents, and how many parties belong to them.
     *
     * @param bits bit {@code i} for the {@code i}-th document; never 0
     * @param size how many parties
     */
    public record Combination(Reading reading, int bits, int size) {

        /** How many documents it combines. */
        public int degree() {
            return Integer.bitCount(bits);
        }

        /** Whether the document at an index is one of them. */
        public boolean has(int index) {
            return (bits & 1 << index) != 0;
        }
    }

    private final Atlas atlas;
    private final List<Document> documents;
    private final List<? extends Party> parties;
    private final int[] patterns;
    /** How many parties endorsed just the documents of each pattern, and at least these. */
    private final int[] exact;
    private final int[] atLeast;

    private Intersections(Atlas atlas, List<Document> documents, List<? extends Party> parties, int[] patterns) {
        this.atlas = atlas;
        this.documents = documents;
        this.parties = parties;
        this.patterns = patterns;
        exact = new int[1 << documents.size()];
        for (int pattern : patterns) {
            exact[pattern]++;
        }
        atLeast = sumsOverSupersets(exact, documents.size());
    }

    /**
     * Compares documents as these parties endorsed them.
     *
     * @throws IllegalArgumentException for more than {@link #MOST} documents
     */
    public static Intersections of(Atlas atlas, List<Document> documents, Collection<? extends Party> parties) {
        if (documents.size() > MOST) {
            throw new IllegalArgumentException(documents.size() + " documents, at most " + MOST + " can be compared");
        }
        Map<String, Integer> patterns = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            for (Endorsement item : atlas.endorsementsOf(documents.get(i))) {
                if (item.status() != EndorsementStatus.DECLINED) {
                    patterns.merge(item.party(), 1 << i, (some, more) -> some | more);
                }
            }
        }
        List<? extends Party> all = List.copyOf(parties);
        return new Intersections(atlas, List.copyOf(documents), all,
                all.stream().mapToInt(party -> patterns.getOrDefault(party.id(), 0)).toArray());
    }

    /** For each set of bits the sum over all sets that contain it, one bit at a time. */
    private static int[] sumsOverSupersets(int[] values, int bits) {
        int[] sums = values.clone();
        for (int bit = 1; bit < 1 << bits; bit <<= 1) {
            for (int set = 0; set < sums.length; set++) {
                if ((set & bit) == 0) {
                    sums[set] += sums[set | bit];
                }
            }
        }
        return sums;
    }

    /** The documents compared, in the order given. */
    public List<Document> documents() {
        return documents;
    }

    /** The parties counted, in the order given. */
    public List<? extends Party> parties() {
        return parties;
    }

    /** How many of the parties endorsed the document at an index. */
    public int endorsers(int index) {
        return atLeast[1 << index];
    }

    /**
     * The combinations that somebody belongs to. Read exclusively these are all there are, and nobody belongs to two.
     * Read inclusively these are every document, every pair, and of larger combinations those to which no document can
     * be added without losing a party: any other has the members of one of these.
     */
    public List<Combination> combinations(Reading reading) {
        return switch (reading) {
            case EXCLUSIVE -> listed(reading, exact, _ -> true);
            case INCLUSIVE -> listed(reading, atLeast, bits -> Integer.bitCount(bits) <= 2 || isClosed(bits));
        };
    }

    private static List<Combination> listed(Reading reading, int[] counts, IntPredicate wanted) {
        return IntStream.range(1, counts.length).filter(bits -> counts[bits] > 0).filter(wanted)
                .mapToObj(bits -> new Combination(reading, bits, counts[bits])).toList();
    }

    private boolean isClosed(int bits) {
        return IntStream.range(0, documents.size()).map(i -> 1 << i).filter(bit -> (bits & bit) == 0)
                .noneMatch(bit -> atLeast[bits | bit] == atLeast[bits]);
    }

    /** The parties that belong to a combination, in the order given. */
    public List<Party> members(Combination of) {
        return IntStream.range(0, patterns.length).filter(i -> switch (of.reading()) {
            case EXCLUSIVE -> patterns[i] == of.bits();
            case INCLUSIVE -> (patterns[i] & of.bits()) == of.bits();
        }).<Party>mapToObj(parties::get).toList();
    }

    /** The documents that a combination combines. */
    public List<Document> inside(Combination of) {
        return documents(of::has);
    }

    /** The other documents compared. */
    public List<Document> outside(Combination of) {
        return documents(index -> !of.has(index));
    }

    private List<Document> documents(IntPredicate wanted) {
        return IntStream.range(0, documents.size()).filter(wanted).mapToObj(documents::get).toList();
    }

    /** What files tell of a member: who it is and where it stands on every document compared. */
    public List<Column<Party>> columns() {
        Columns<Party> columns = new Columns<Party>().add("party", party -> Cells.text(party.id()))
                .addBoth("name", (party, language) -> Cells.in(language, party.names()))
                .add("kind", party -> new Cell.Term(party.kind()));
        documents.forEach(document ->
                columns.addDocument(document, party -> new Cell.Stand(atlas.standing(party, document))));
        return columns.list();
    }
}
