package org.summitatlas.cli;

import java.util.List;
import java.util.Map;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.Query;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;

/** Ids of parties and documents as they are typed: held against the dataset, and what may have been meant. */
final class KnownIds {

    /** The fields of the query language whose values they are. */
    private static final Map<EntityKind, String> FIELDS = Map.of(EntityKind.PARTY, "party",
            EntityKind.DOCUMENT, "signed");

    private KnownIds() {
    }

    /** @throws picocli.CommandLine.ParameterException if the dataset has none; the message names the nearest */
    static void check(EntityKind kind, String id, String option, Atlas whole, ResultCommand command) {
        if (!whole.contains(kind.ref(id))) {
            throw command.wrong("%s: unknown %s %s%s".formatted(option, kind.word(), ProblemText.quoted(id),
                    ProblemText.didYouMean(nearest(kind, id, whole))));
        }
    }

    /** What the query language would take it for, or would offer. */
    static List<String> nearest(EntityKind kind, String id, Atlas whole) {
        String start = FIELDS.get(kind) + ":";
        return switch (QueryText.read(start + '"' + id.replace("\"", "") + '"', Query.EVERYTHING, whole)) {
            case QueryReading.Understood(var query) -> List.of(QueryText.print(query).substring(start.length()));
            case QueryReading.Wrong(var problems) -> problems.getFirst().nearest();
        };
    }
}
