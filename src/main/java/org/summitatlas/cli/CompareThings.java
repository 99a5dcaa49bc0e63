package org.summitatlas.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonKind;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds what is to be compared by the ids typed, and refuses what cannot stand side by side. */
final class CompareThings {

    /** More offers would not be read. */
    private static final int MOST_OFFERED = 4;

    private final Atlas whole;
    private final CommandLine command;

    /** @param whole the dataset not cut at any day */
    CompareThings(Atlas whole, CommandLine command) {
        this.whole = whole;
        this.command = command;
    }

    /** @throws ParameterException if they are not two to four different things of one kind that the dataset has */
    List<EntityRef> read(List<String> typed) {
        List<EntityRef> things = typed.stream().map(this::thing).toList();
        if (things.stream().distinct().count() < things.size()) {
            throw wrong("something cannot be compared with itself");
        }
        if (things.size() < 2 || things.size() > Comparison.MOST) {
            throw wrong("2 to %d things can be compared, not %d".formatted(Comparison.MOST, things.size()));
        }
        if (things.stream().map(this::kind).distinct().count() > 1) {
            throw wrong("only things of one kind can be compared: " + things.stream()
                    .map(ref -> ref.id() + " is " + noun(kind(ref))).collect(Collectors.joining(", ")));
        }
        return things;
    }

    private EntityRef thing(String id) {
        return Stream.of(ComparisonKind.values()).flatMap(kind -> kind.all(whole))
                .filter(ref -> ref.id().equalsIgnoreCase(id)).findFirst()
                .orElseThrow(() -> wrong("there is no party or document " + ProblemText.quoted(id)
                        + ProblemText.didYouMean(nearest(id))));
    }

    private List<String> nearest(String id) {
        return Stream.of(EntityKind.PARTY, EntityKind.DOCUMENT)
                .flatMap(kind -> KnownIds.nearest(kind, id, whole).stream()).limit(MOST_OFFERED).toList();
    }

    private ComparisonKind kind(EntityRef ref) {
        return ComparisonKind.of(whole, ref).orElseThrow();
    }

    private static String noun(ComparisonKind kind) {
        return switch (kind) {
            case PARTIES -> "a state or organization";
            case COMPANIES -> "a company or institution";
            case DOCUMENTS -> "a document";
        };
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command, message);
    }
}
