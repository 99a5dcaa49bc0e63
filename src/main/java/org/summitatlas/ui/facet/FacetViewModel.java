package org.summitatlas.ui.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Group;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.FacetCounts;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;

/** The facets as data: what can be chosen, what is chosen, and how many parties each choice would show. */
public final class FacetViewModel {

    /** The facets, in the order shown. */
    public enum Kind {
        DOCUMENTS, KINDS, GROUPS, STANDINGS, CONFIDENCES
    }

    /**
     * One value of a facet.
     *
     * @param id       stable id for tests and looks-up, for example {@code documents-seoul-declaration}
     * @param label    words in the reader's language
     * @param standing the standing to draw beside the words
     * @param count    parties shown if it were chosen
     * @param chosen   whether it is on
     */
    public record Choice(String id, String label, Optional<Standing> standing, int count, boolean chosen,
                         UnaryOperator<Query> toggle) {
    }

    private final Exploration exploration;
    private final Messages messages;
    private final FacetCounts everywhere;

    public FacetViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        this.everywhere = FacetCounts.of(exploration.atlas(), Query.EVERYTHING);
    }

    public Exploration exploration() {
        return exploration;
    }

    /** The values of a facet, with live counts. */
    public List<Choice> choices(Kind kind) {
        Atlas atlas = exploration.atlas();
        Query query = exploration.place().query();
        FacetCounts counts = exploration.results().counts();
        return switch (kind) {
            case DOCUMENTS -> choices(kind, atlas.data().documents(), Document::id,
                    document -> messages.of(document.shortTitle()), document -> counts.documents().get(document.id()),
                    document -> query.documents().contains(document.id()),
                    document -> now -> now.withDocuments(Query.toggled(now.documents(), document.id())));
            case KINDS -> choices(kind, Arrays.asList(PartyKind.values()), Enum::toString,
                    messages::capitalTerm, counts.kinds()::get, query.kinds()::contains,
                    value -> now -> now.withKinds(Query.toggled(now.kinds(), value)));
            case GROUPS -> choices(kind, atlas.data().groups(), Group::id,
                    group -> messages.of(group.name()), group -> counts.groups().get(group.id()),
                    group -> query.groups().contains(group.id()),
                    group -> now -> now.withGroups(Query.toggled(now.groups(), group.id())));
            case STANDINGS -> choices(kind, standings(query), Enum::toString,
                    messages::capitalTerm, counts.standings()::get, query.standings()::contains,
                    value -> now -> now.withStandings(Query.toggled(now.standings(), value)));
            case CONFIDENCES -> choices(kind, Arrays.asList(Confidence.values()), Enum::toString,
                    messages::capitalTerm, counts.confidences()::get, query.confidences()::contains,
                    value -> now -> now.withConfidences(Query.toggled(now.confidences(), value)));
        };
    }

    /** Standings nobody has anywhere in the dataset would only be noise. */
    private List<Standing> standings(Query query) {
        return Arrays.stream(Standing.values())
                .filter(value -> everywhere.standings().get(value) > 0 || query.standings().contains(value))
                .toList();
    }

    private <T> List<Choice> choices(Kind kind, Collection<T> values, Function<T, String> id, Function<T, String> label,
                                     Function<T, Integer> count, Function<T, Boolean> chosen,
                                     Function<T, UnaryOperator<Query>> toggle) {
        return values.stream()
                .map(value -> new Choice(EnumWord.of(kind) + "-" + id.apply(value), label.apply(value),
                        value instanceof Standing standing ? Optional.of(standing) : Optional.empty(),
                        count.apply(value), chosen.apply(value), toggle.apply(value)))
                .toList();
    }

    public Match match() {
        return exploration.place().query().match();
    }

    public void choose(Match match) {
        exploration.ask(query -> query.withMatch(match));
    }

    /** Turns a value on or off. */
    public void toggle(Choice choice) {
        exploration.ask(choice.toggle());
    }

    /** What is on, one chip a value, with what taking it away does. */
    public List<Choice> chips() {
        List<Choice> chips = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            boolean negated = kind == Kind.DOCUMENTS && match() == Match.NONE;
            choices(kind).stream().filter(Choice::chosen).map(choice -> negated ? negated(choice) : choice)
                    .forEach(chips::add);
        }
        String text = exploration.place().query().text().strip();
        if (!text.isEmpty()) {
            chips.add(new Choice("text", messages.text("facets.text", text), Optional.empty(), 0, true, query -> query.withText("")));
        }
        return chips;
    }

    private Choice negated(Choice choice) {
        return new Choice(choice.id(), messages.text("facets.not", choice.label()), choice.standing(), choice.count(),
                choice.chosen(), choice.toggle());
    }

    /** Whether anything is asked, so that there is something to clear. */
    public boolean canClear() {
        return !exploration.place().query().isEverything();
    }

    /** Clears every facet and the text. */
    public void clear() {
        exploration.clearQuery();
    }
}
