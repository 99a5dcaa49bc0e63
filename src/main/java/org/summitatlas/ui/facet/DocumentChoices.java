package org.summitatlas.ui.facet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Document;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Field;
import org.summitatlas.query.Query;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.facet.Choice.State;

/** The documents as choices, each of which can be asked for or refused. */
final class DocumentChoices {

    private static final String OUTSIDE = "outside";

    private final Exploration exploration;
    private final Messages messages;
    private final Query query;
    private final Set<String> there;

    /** The choices of this moment. */
    DocumentChoices(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        query = exploration.place().query();
        there = exploration.atlas().data().documents().stream().map(Document::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Summit by summit, then those between summits, then those outside the series, then those asked about elsewhere. A
     * report is not offered, since nobody endorses it; one that does not exist yet is shown and cannot be chosen.
     */
    List<DocumentGroup> groups() {
        List<Document> offered = exploration.wholeAtlas().data().documents().stream()
                .filter(Document::isEndorsable).filter(document -> document.isOf(query.summit())).toList();
        Stream<DocumentGroup> summits = exploration.wholeAtlas().data().summits().stream()
                .map(summit -> group(summit.id(), messages.of(summit.shortName()), offered,
                        document -> document.isOfSeries() && document.summit().equals(Optional.of(summit.id()))));
        Stream<DocumentGroup> others = Stream.of(
                group("between", messages.text("facets.documents.between"), offered,
                        document -> document.isOfSeries() && document.summit().isEmpty()),
                group(OUTSIDE, messages.text("facets.documents.outside"), offered,
                        document -> !document.isOfSeries()),
                group("elsewhere", messages.text("facets.documents.elsewhere"),
                        exploration.wholeAtlas().data().documents(),
                        document -> state(document) != State.IGNORED && !offered.contains(document)));
        return Stream.concat(summits, others).filter(group -> !group.choices().isEmpty()).toList();
    }

    private DocumentGroup group(String id, String heading, List<Document> offered, Predicate<Document> belongs) {
        return new DocumentGroup("documents-of-" + id, heading, id.equals(OUTSIDE),
                offered.stream().filter(belongs).map(this::choice).toList());
    }

    private Choice choice(Document document) {
        return new Choice("documents-" + document.id(), messages.of(document.shortTitle()), Optional.empty(),
                count(document), state(document), there.contains(document.id()), changes(document.id()));
    }

    private State state(Document document) {
        return query.documents().contains(document.id()) ? State.CHOSEN
                : query.excluded().contains(document.id()) ? State.EXCLUDED : State.IGNORED;
    }

    /** Facets count the documents of the summit; of one from elsewhere it is known who of those found endorsed it. */
    private int count(Document document) {
        return Optional.ofNullable(exploration.results().counts().documents().get(document.id()))
                .orElseGet(() -> !there.contains(document.id()) ? 0
                        : exploration.results().partiesWith(new Expression.Term(Field.SIGNED, document.id())));
    }

    private static Map<State, UnaryOperator<Query>> changes(String id) {
        Map<State, UnaryOperator<Query>> changes = new EnumMap<>(State.class);
        for (State state : State.values()) {
            changes.put(state, now -> now.withDocuments(changed(now.documents(), id, state == State.CHOSEN))
                    .withExcluded(changed(now.excluded(), id, state == State.EXCLUDED)));
        }
        return changes;
    }

    private static Set<String> changed(Set<String> ids, String id, boolean isIn) {
        Set<String> changed = new HashSet<>(ids);
        if (isIn) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }

    /** Every choice, group after group. */
    List<Choice> all() {
        List<Choice> all = new ArrayList<>();
        groups().forEach(group -> all.addAll(group.choices()));
        return all;
    }
}
