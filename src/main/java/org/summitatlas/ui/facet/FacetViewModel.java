package org.summitatlas.ui.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Group;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.FacetCounts;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.Scope;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;

/** The facets as data: what can be chosen, what is chosen, and how many parties each choice would show. */
public final class FacetViewModel {

    /** The facets, in the order shown. */
    public enum Kind {
        DOCUMENTS, KINDS, GROUPS, STANDINGS, CONFIDENCES, FOLLOW_THROUGHS
    }

    /**
     * Documents that belong together: those of a summit, those of the series that belong to no summit, or those from
     * outside the series.
     *
     * @param id      stable id, for example {@code documents-of-seoul-2024}
     * @param heading what they have in common, in the reader's language
     * @param aside   whether they only stand for comparison, and need not be in sight at first
     */
    public record DocumentGroup(String id, String heading, boolean aside, List<Choice> choices) {

        public DocumentGroup {
            choices = List.copyOf(choices);
        }
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

    private static final String OUTSIDE = "outside";

    private final Exploration exploration;
    private final Messages messages;

    public FacetViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
    }

    public Exploration exploration() {
        return exploration;
    }

    /** The values of a facet, with live counts. */
    public List<Choice> choices(Kind kind) {
        Query query = exploration.place().query();
        FacetCounts counts = exploration.results().counts();
        return switch (kind) {
            case DOCUMENTS -> documentGroups().stream().flatMap(group -> group.choices().stream()).toList();
            case KINDS -> choices(kind, Arrays.asList(PartyKind.values()), Enum::toString,
                    messages::capitalTerm, counts.kinds()::get, query.kinds()::contains,
                    value -> now -> now.withKinds(Query.toggled(now.kinds(), value)));
            case GROUPS -> choices(kind, exploration.atlas().data().groups(), Group::id,
                    group -> messages.of(group.name()), group -> counts.groups().get(group.id()),
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

    /**
     * The documents that can be chosen, of the summit looked at or of all: summit by summit, then those between
     * summits, then those outside the series. A report is not offered, since nobody endorses it.
     */
    public List<DocumentGroup> documentGroups() {
        List<Document> offered =
                exploration.results().scope().documents().stream().filter(Document::isEndorsable).toList();
        Stream<DocumentGroup> summits = exploration.atlas().data().summits().stream()
                .map(summit -> group(summit.id(), messages.of(summit.shortName()), offered,
                        document -> document.isOfSeries() && document.summit().equals(Optional.of(summit.id()))));
        Stream<DocumentGroup> others = Stream.of(
                group("between", messages.text("facets.documents.between"), offered,
                        document -> document.isOfSeries() && document.summit().isEmpty()),
                group(OUTSIDE, messages.text("facets.documents.outside"), offered,
                        document -> !document.isOfSeries()));
        return Stream.concat(summits, others).filter(group -> !group.choices().isEmpty()).toList();
    }

    private DocumentGroup group(String id, String heading, List<Document> offered, Predicate<Document> belongs) {
        FacetCounts counts = exploration.results().counts();
        Set<String> chosen = exploration.place().query().documents();
        return new DocumentGroup("documents-of-" + id, heading, id.equals(OUTSIDE),
                choices(Kind.DOCUMENTS, offered.stream().filter(belongs).toList(), Document::id,
                        document -> messages.of(document.shortTitle()),
                        document -> counts.documents().get(document.id()),
                        document -> chosen.contains(document.id()),
                        document -> now -> now.withDocuments(Query.toggled(now.documents(), document.id()))));
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
            chips.add(new Choice("text", messages.text("facets.text", text), Optional.empty(), 0, true,
                    query -> query.withText("")));
        }
        return chips;
    }

    private Choice negated(Choice choice) {
        return new Choice(choice.id(), messages.text("facets.not", choice.label()), choice.standing(), choice.count(),
                choice.chosen(), choice.toggle());
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
