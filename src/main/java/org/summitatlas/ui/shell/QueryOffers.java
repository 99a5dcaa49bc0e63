package org.summitatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.summitatlas.query.Field;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.language.Completion;
import org.summitatlas.query.language.Completions;
import org.summitatlas.query.language.QueryReading.Understood;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;

/** Finds what could be written at a place of the line in the query box. */
final class QueryOffers {

    /** As many things are offered at once. */
    static final int MOST = 8;

    private final Exploration exploration;
    private final Messages messages;

    QueryOffers(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
    }

    /**
     * The words nearest to what is wrong; while the line is merely unfinished, what could stand at the caret.
     *
     * @param query what is asked now
     */
    List<QueryOffer> at(String line, int caret, Optional<QueryTrouble> trouble, Query query) {
        List<QueryOffer> completions = trouble.filter(now -> !now.isMild()).isPresent() ? List.of()
                : completions(line, caret, query);
        return !completions.isEmpty() ? completions
                : trouble.stream().flatMap(QueryOffers::nearest).limit(MOST).toList();
    }

    private static Stream<QueryOffer> nearest(QueryTrouble trouble) {
        return trouble.problem().nearest().stream().map(word ->
                new QueryOffer(trouble.problem().from(), trouble.problem().to(), word, "", OptionalInt.empty()));
    }

    private List<QueryOffer> completions(String line, int caret, Query query) {
        return Completions.at(line, caret, around(line, caret, query), messages.language()).stream()
                .filter(found -> !found.insert().equals(line.substring(found.from(), found.to())))
                .map(found -> new QueryOffer(found.from(), found.to(), found.insert(), label(found), found.count()))
                .limit(MOST).toList();
    }

    private String label(Completion found) {
        String insert = found.insert();
        return !found.label().isEmpty() || !insert.endsWith(":") ? found.label()
                : Field.parse(insert.substring(0, insert.length() - 1))
                        .map(field -> messages.text("field." + field.word())).orElse("");
    }

    /** What is found without the word being written: half a word finds nothing, and every count would be nothing. */
    private Results around(String line, int caret, Query query) {
        String rest = line.substring(0, QueryTrouble.wordBefore(line, caret))
                + line.substring(QueryTrouble.wordAfter(line, caret));
        return QueryText.read(rest, query, exploration.wholeAtlas()) instanceof Understood(Query asked)
                && !asked.equals(query) && asked.asOf().equals(query.asOf())
                ? Results.of(exploration.tables(), asked.withAsOf(Optional.empty())) : exploration.results();
    }
}
