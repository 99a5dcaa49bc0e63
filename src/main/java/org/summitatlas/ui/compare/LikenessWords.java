package org.summitatlas.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonKind;
import org.summitatlas.query.comparison.ComparisonSimilarity;
import org.summitatlas.ui.Messages;

/** Says how alike the things compared are. */
record LikenessWords(Comparison comparison, Atlas atlas, Messages messages) {

    /** How alike two things are or, among more, which two are most and which are least alike; nothing of one alone. */
    Optional<String> told() {
        List<ComparisonSimilarity> byLikeness = comparison.pairs().stream()
                .sorted(Comparator.comparingDouble(pair -> -pair.jaccard().orElse(-1))).toList();
        return switch (byLikeness.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(whole(byLikeness.getFirst()));
            default -> Optional.of(ofSeveral(byLikeness.getFirst(), byLikeness.getLast()));
        };
    }

    private String ofSeveral(ComparisonSimilarity most, ComparisonSimilarity least) {
        if (most.jaccard().equals(least.jaccard())) {
            return most.jaccard().isEmpty() ? messages.text("compare.alike.none")
                    : messages.text("compare.alike.equally") + share(most, "");
        }
        return messages.text("compare.alike.most", inShort(most)) + "\n"
                + messages.text("compare.alike.least", inShort(least));
    }

    private String whole(ComparisonSimilarity pair) {
        String one = messages.of(atlas.name(pair.one()));
        String other = messages.of(atlas.name(pair.other()));
        if (comparison.kind() == ComparisonKind.DOCUMENTS) {
            return messages.text("compare.alike.documents", one, other, pair.both(), pair.onlyOne(), pair.onlyOther())
                    + share(pair, messages.text("compare.alike.documents.share", pair.either(), pair.both()))
                    + partial(List.of(pair.one(), pair.other()));
        }
        String unknown = pair.unknown() == 0 ? "" : messages.text("compare.alike.unknown", pair.unknown());
        return messages.text("compare.alike.parties", one, other, pair.agreed(), open(pair), pair.both(),
                pair.neither()) + unknown
                + share(pair, messages.text("compare.alike.parties.share", pair.either(), pair.both()));
    }

    private String inShort(ComparisonSimilarity pair) {
        String one = messages.of(atlas.name(pair.one()));
        String other = messages.of(atlas.name(pair.other()));
        return (comparison.kind() == ComparisonKind.DOCUMENTS
                ? messages.text("compare.alike.documents.short", one, other, pair.both(), pair.either())
                : messages.text("compare.alike.parties.short", one, other, pair.agreed(), open(pair)))
                + share(pair, "");
    }

    private static int open(ComparisonSimilarity pair) {
        return pair.known() + pair.unknown();
    }

    /** The share that both have, after the words that say of what; nothing where there is nothing to share. */
    private String share(ComparisonSimilarity pair, String words) {
        return pair.jaccard().isEmpty() ? ""
                : words + messages.text("compare.alike.jaccard", "%.2f".formatted(pair.jaccard().getAsDouble()));
    }

    /** A list that does not name everybody may hide more in common. */
    private String partial(List<EntityRef> documents) {
        return documents.stream().map(ref -> atlas.document(ref.id()))
                .filter(document -> document.list() == ListCompleteness.PARTIAL)
                .map(document -> messages.text("compare.alike.partial", messages.of(document.shortTitle())))
                .collect(Collectors.joining());
    }
}
