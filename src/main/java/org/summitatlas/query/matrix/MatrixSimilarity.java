package org.summitatlas.query.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitatlas.model.Standing;

/**
 * Orders the rows of a matrix by what they have in common. Two parties are as similar as the share that the documents
 * both endorsed have among those that either endorsed (the Jaccard index). A document that is not open to one of them,
 * or of which it is unknown whether one of them endorsed it, says nothing about the two. Parties that endorsed nothing
 * are alike.
 */
final class MatrixSimilarity {

    /** What of a row counts: two parties with the same are the same here. */
    private record Profile(BitSet endorsed, BitSet known) {

        static Profile of(MatrixRow row) {
            BitSet endorsed = new BitSet();
            BitSet known = new BitSet();
            for (int index = 0; index < row.standings().size(); index++) {
                Standing standing = row.standings().get(index);
                endorsed.set(index, standing.isEndorser());
                known.set(index, standing != Standing.UNKNOWN && standing != Standing.NOT_ELIGIBLE);
            }
            return new Profile(endorsed, known);
        }

        double distance(Profile other) {
            BitSet both = common(endorsed, other.endorsed);
            BitSet either = (BitSet) endorsed.clone();
            either.or(other.endorsed);
            either.and(common(known, other.known));
            return either.isEmpty() ? 0 : 1 - (double) both.cardinality() / either.cardinality();
        }

        private static BitSet common(BitSet one, BitSet other) {
            BitSet common = (BitSet) one.clone();
            common.and(other);
            return common;
        }
    }

    /** Neighbours in order, with how many rows they stand for. */
    private record Cluster(List<Integer> members, int weight) {
    }

    private MatrixSimilarity() {
    }

    /** 1 for parties that endorsed the same, 0 for such as endorsed nothing in common. */
    static double between(MatrixRow one, MatrixRow other) {
        return 1 - Profile.of(one).distance(Profile.of(other));
    }

    /** The most similar to a row first, itself before all; ties stay in the order given. */
    static List<MatrixRow> towards(MatrixRow to, List<MatrixRow> rows) {
        Profile profile = Profile.of(to);
        Map<MatrixRow, Double> distances = new LinkedHashMap<>();
        rows.forEach(row -> distances.put(row, row.equals(to) ? -1 : profile.distance(Profile.of(row))));
        return rows.stream().sorted(Comparator.comparing(distances::get)).toList();
    }

    /**
     * Rows that endorsed the same stand together: clusters merge by average linkage, each turned so that the ends which
     * meet are the most alike. The end that endorsed more comes first; rows that are the same stay in the order given.
     */
    static List<MatrixRow> seriated(List<MatrixRow> rows) {
        Map<Profile, List<MatrixRow>> same = new LinkedHashMap<>();
        rows.forEach(row -> same.computeIfAbsent(Profile.of(row), _ -> new ArrayList<>()).add(row));
        List<Profile> profiles = List.copyOf(same.keySet());
        List<Integer> order = order(profiles, profiles.stream().map(same::get).map(List::size).toList());
        boolean turned = !order.isEmpty() && profiles.get(order.getFirst()).endorsed().cardinality()
                < profiles.get(order.getLast()).endorsed().cardinality();
        return (turned ? order.reversed() : order).stream()
                .flatMap(index -> same.get(profiles.get(index)).stream()).toList();
    }

    private static List<Integer> order(List<Profile> profiles, List<Integer> weights) {
        int size = profiles.size();
        double[][] apart = new double[size][size];
        double[][] linkage = new double[size][size];
        List<Cluster> clusters = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            clusters.add(new Cluster(List.of(row), weights.get(row)));
            for (int column = 0; column < row; column++) {
                apart[row][column] = profiles.get(row).distance(profiles.get(column));
                apart[column][row] = apart[row][column];
            }
        }
        for (int row = 0; row < size; row++) {
            linkage[row] = apart[row].clone();
        }
        for (int left = size; left > 1; left--) {
            merge(clusters, linkage, apart);
        }
        return clusters.isEmpty() ? List.of() : clusters.getFirst().members();
    }

    /** Merges the two clusters that are closest on average; the last one takes the place that becomes free. */
    private static void merge(List<Cluster> clusters, double[][] linkage, double[][] apart) {
        int first = 0;
        int second = 1;
        for (int row = 0; row < clusters.size(); row++) {
            for (int column = row + 1; column < clusters.size(); column++) {
                if (linkage[row][column] < linkage[first][second]) {
                    first = row;
                    second = column;
                }
            }
        }
        Cluster one = clusters.get(first);
        Cluster other = clusters.get(second);
        int weight = one.weight() + other.weight();
        int last = clusters.size() - 1;
        for (int index = 0; index <= last; index++) {
            double average = (one.weight() * linkage[first][index] + other.weight() * linkage[second][index]) / weight;
            linkage[first][index] = average;
            linkage[index][first] = average;
        }
        for (int index = 0; index <= last; index++) {
            linkage[second][index] = linkage[last][index];
            linkage[index][second] = linkage[index][last];
        }
        clusters.set(first, new Cluster(joined(one.members(), other.members(), apart), weight));
        clusters.set(second, clusters.get(last));
        clusters.remove(last);
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other, double[][] apart) {
        List<Integer> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (List<Integer> left : List.of(one, one.reversed())) {
            for (List<Integer> right : List.of(other, other.reversed())) {
                if (apart[left.getLast()][right.getFirst()] < least) {
                    least = apart[left.getLast()][right.getFirst()];
                    best = new ArrayList<>(left);
                    best.addAll(right);
                }
            }
        }
        return best;
    }
}
