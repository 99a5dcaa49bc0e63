package org.summitatlas.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.query.Cell;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonKind;
import org.summitatlas.query.comparison.ComparisonRow;
import org.summitatlas.query.comparison.ComparisonSimilarity;
import org.summitatlas.query.comparison.ComparisonValue;
import org.summitatlas.ui.Messages;

/** A comparison in the reader's words. */
final class CompareWords {

    private final Messages messages;

    CompareWords(Messages messages) {
        this.messages = messages;
    }

    /** A value as it reads; a dash where there is none. */
    String of(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Name(_, var label) -> messages.of(label);
            case Cell.Term(var term) -> messages.term(term);
            case Cell.Terms(var terms) -> joined(terms.stream().map(messages::term));
            case Cell.Stand(var standing) -> messages.term(standing);
            case Cell.Day(var date) -> messages.date(date);
            case Cell.Blank _ -> messages.text("compare.nothing");
            case Cell.Many many -> joined(many.values().stream());
            case Cell.Count(int count) -> Integer.toString(count);
            case Cell.Tongue tongue -> tongue.in(messages.language());
        };
    }

    String details(List<Cell> cells) {
        return joined(cells.stream().map(this::of));
    }

    /** When it came to be and how well that is supported. */
    String details(ComparisonValue value) {
        return joined(Stream.concat(value.when().map(this::when).stream(),
                value.confidence().map(messages::term).stream()));
    }

    private String when(ComparisonValue.When when) {
        String date = messages.date(when.date());
        return when.atLatest() ? messages.text("compare.by", date) : date;
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" · "));
    }

    /** What a row tells. */
    String label(ComparisonRow row) {
        String label = of(row.label());
        return row.label() instanceof Cell.Term ? capital(label) : label;
    }

    /** What a row tells, wholly, for who cannot see what stands around it. */
    String wholeLabel(ComparisonRow row) {
        return Stream.concat(Stream.of(messages.term(row.topic()), label(row)), row.within().map(this::of).stream())
                .collect(Collectors.joining(", "));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** How alike two things are or, among more, which two are most and which are least alike. */
    Optional<String> similarity(Comparison comparison, Atlas atlas) {
        List<ComparisonSimilarity> byLikeness = comparison.pairs().stream()
                .sorted(Comparator.comparingDouble(pair -> -pair.jaccard().orElse(0))).toList();
        return switch (byLikeness.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(whole(byLikeness.getFirst(), comparison.kind(), atlas));
            default -> Optional.of(
                    messages.text("compare.alike.most", inShort(byLikeness.getFirst(), comparison.kind(), atlas))
                            + "\n" + messages.text("compare.alike.least",
                            inShort(byLikeness.getLast(), comparison.kind(), atlas)));
        };
    }

    private String whole(ComparisonSimilarity pair, ComparisonKind kind, Atlas atlas) {
        String one = messages.of(atlas.name(pair.one()));
        String other = messages.of(atlas.name(pair.other()));
        if (kind == ComparisonKind.DOCUMENTS) {
            return messages.text("compare.alike.documents", one, other, pair.both(), pair.onlyOne(), pair.onlyOther())
                    + share(pair, messages.text("compare.alike.documents.share", pair.either(), pair.both()))
                    + partial(List.of(pair.one(), pair.other()), atlas);
        }
        String unknown = pair.unknown() == 0 ? "" : messages.text("compare.alike.unknown", pair.unknown());
        return messages.text("compare.alike.parties", one, other, pair.agreed(), open(pair), pair.both(),
                pair.neither()) + unknown
                + share(pair, messages.text("compare.alike.parties.share", pair.either(), pair.both()));
    }

    private String inShort(ComparisonSimilarity pair, ComparisonKind kind, Atlas atlas) {
        String one = messages.of(atlas.name(pair.one()));
        String other = messages.of(atlas.name(pair.other()));
        return (kind == ComparisonKind.DOCUMENTS
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
    private String partial(List<EntityRef> documents, Atlas atlas) {
        return documents.stream().map(ref -> atlas.document(ref.id()))
                .filter(document -> document.list() == ListCompleteness.PARTIAL)
                .map(document -> messages.text("compare.alike.partial", messages.of(document.shortTitle())))
                .collect(Collectors.joining());
    }
}
