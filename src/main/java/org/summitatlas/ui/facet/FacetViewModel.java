package org.summitatlas.ui.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Group;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression;
import org.summitatlas.query.FacetCounts;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.Scope;
import org.summitatlas.query.language.Vocabulary;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.facet.Choice.State;

/** The facets as data: what can be chosen, what is chosen, and how many parties each choice would show. */
public final class FacetViewModel {

    /** The facets, in the order shown. */
    public enum Kind {
        DOCUMENTS, KINDS, GROUPS, STANDINGS, CONFIDENCES, FOLLOW_THROUGHS
    }

    private final Exploration exploration;
    private final Messages messages;
    private final ExpressionWords expressionWords;

    public FacetViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        expressionWords = new ExpressionWords(Vocabulary.of(exploration.wholeAtlas()), messages);
    }

    public Exploration exploration() {
        return exploration;
    }

    /** The values of a facet, with live counts. */
    public List<Choice> choices(Kind kind) {
        Query query = exploration.place().query();
        FacetCounts counts = exploration.results().counts();
        return switch (kind) {
            case DOCUMENTS -> new DocumentChoices(exploration, messages).all();
            case KINDS -> choices(kind, Arrays.asList(PartyKind.values()), Enum::toString,
                    messages::capitalTerm, counts.kinds()::get, query.kinds()::contains,
                    value -> now -> now.withKinds(Query.toggled(now.kinds(), value)));
            case GROUPS -> choices(kind, exploration.wholeAtlas().data().groups(), Group::id,
                    group -> messages.of(group.name()), group -> counts.groups().getOrDefault(group.id(), 0),
                    group -> query.groups().contains(group.id()),
                    group -> now -> now.withGroups(Query.toggled(now.groups(), group.id())));
            case STANDINGS -> choices(kind, Arrays.asList(Standing.values()), Enum::toString,
                    messages::capitalTerm, counts.standings()::get, query.standings()::contains,
                    value -> now -> now.withStandings(Query.toggled(now.standings(), value)));
            case CONFIDENCES -> choices(kind, Arrays.asList(Confidence.values()), Enum::toString,
                    messages::capitalTerm, counts.confidences()::get, query.confidences()::contains,
                    value -> now -> now.withConfidences(Query.toggled(now.confidences(), value)));
            case FOLLOW_THROUGHS -> choices(kind, followThroughs(query), Enum::toString,
                    value -> messages.text("facets.followed." + EnumWord.of(value)), counts.followThroughs()::get,
                    query.followThroughs()::contains,
                    value -> now -> now.withFollowThroughs(Query.toggled(now.followThroughs(), value)));
        };
    }

    /** What became of promises is asked only where some were looked into, or where it is asked already. */
    private List<FollowThrough> followThroughs(Query query) {
        Scope scope = exploration.results().scope();
        boolean any = exploration.atlas().data().frameworks().stream().anyMatch(scope::holds);
        return any || !query.followThroughs().isEmpty() ? Arrays.asList(FollowThrough.values()) : List.of();
    }

    /** The documents that can be chosen, of the summit looked at or of all, and those asked about elsewhere. */
    public List<DocumentGroup> documentGroups() {
        return new DocumentChoices(exploration, messages).groups();
    }

    private static <T> List<Choice> choices(Kind kind, Collection<T> values, Function<T, String> id,
                                            Function<T, String> label, Function<T, Integer> count, Predicate<T> chosen,
                                            Function<T, UnaryOperator<Query>> toggle) {
        return values.stream().map(value -> {
            State state = chosen.test(value) ? State.CHOSEN : State.IGNORED;
            State other = chosen.test(value) ? State.IGNORED : State.CHOSEN;
            return new Choice(EnumWord.of(kind) + "-" + id.apply(value), label.apply(value),
                    value instanceof Standing standing ? Optional.of(standing) : Optional.empty(), count.apply(value),
                    state, true, Map.of(state, UnaryOperator.identity(), other, toggle.apply(value)));
        }).toList();
    }

    public Match match() {
        return exploration.place().query().match();
    }

    public void choose(Match match) {
        exploration.ask(query -> query.withMatch(match));
    }

    /** Goes on to what one more press asks of a value. */
    public void toggle(Choice choice) {
        choose(choice, choice.next());
    }

    /** Asks this of a value, if it can be asked. */
    public void choose(Choice choice, State state) {
        if (choice.canBe(state)) {
            exploration.ask(choice.changes().get(state));
        }
    }

    /** What is on, one chip a value, and each condition that only the query box can write. */
    public List<Choice> chips() {
        Query query = exploration.place().query();
        List<Choice> chips = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            boolean negated = kind == Kind.DOCUMENTS && match() == Match.NONE;
            choices(kind).stream().filter(Choice::isOn)
                    .map(choice -> negated || choice.state() == State.EXCLUDED ? negated(choice) : choice)
                    .forEach(chips::add);
        }
        IntStream.range(0, query.others().size())
                .mapToObj(place -> other("other-" + place, query.others().get(place))).forEach(chips::add);
        String text = query.text().strip();
        if (!text.isEmpty()) {
            chips.add(chip("text", messages.text("facets.text", text), now -> now.withText("")));
        }
        return chips;
    }

    private Choice other(String id, Expression expression) {
        return chip(id, expressionWords.of(expression), now -> now.withOthers(
                now.others().stream().filter(one -> !one.equals(expression)).toList()));
    }

    private static Choice chip(String id, String label, UnaryOperator<Query> away) {
        return new Choice(id, label, Optional.empty(), 0, State.CHOSEN, true, Map.of(State.IGNORED, away));
    }

    private Choice negated(Choice choice) {
        return new Choice(choice.id(), messages.text("facets.not", choice.label()), choice.standing(), choice.count(),
                choice.state(), choice.isThere(), choice.changes());
    }

    /** Takes away what a chip stands for. */
    public void remove(Choice chip) {
        choose(chip, State.IGNORED);
    }

    /** Whether anything is asked beside the summit, so that there is something to clear. */
    public boolean canClear() {
        return !exploration.place().query().isCleared();
    }

    /** Clears every facet and the text; the summit stays. */
    public void clear() {
        exploration.clearQuery();
    }
}
