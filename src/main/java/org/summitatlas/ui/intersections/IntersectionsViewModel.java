package org.summitatlas.ui.intersections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.summitatlas.export.view.CombinationWords;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.query.Query;
import org.summitatlas.query.intersections.Arrangement;
import org.summitatlas.query.intersections.BarOrder;
import org.summitatlas.query.intersections.BarQuery;
import org.summitatlas.query.intersections.Counted;
import org.summitatlas.query.intersections.DocumentSets;
import org.summitatlas.query.intersections.Intersections;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

/**
 * The intersections as data. The parties counted are those that the rest of the query finds, without what it asks about
 * documents: so a bar that is clicked changes the query and yet neither itself nor its neighbours.
 */
public final class IntersectionsViewModel {

    /** A document that can be compared, and whether it is. */
    record Choice(Document document, boolean compared, boolean free) {
    }

    /** More bars nobody can look through, and each costs a moment to draw. */
    static final int MOST_BARS = 120;

    private final Exploration exploration;
    private final Messages messages;
    private final CombinationWords words;
    private final CountedParties parties;

    public IntersectionsViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        words = new CombinationWords(messages.language());
        parties = new CountedParties(exploration);
    }

    Exploration exploration() {
        return exploration;
    }

    CombinationWords words() {
        return words;
    }

    private Query query() {
        return exploration.place().query();
    }

    Arrangement arrangement() {
        return Arrangement.parse(exploration.place().arrangement(View.INTERSECTIONS));
    }

    private DocumentSets sets() {
        return new DocumentSets(query(), exploration.results().scope());
    }

    /** What to show at the present place. */
    Picture picture() {
        Arrangement arrangement = arrangement();
        Intersections found = Intersections.of(exploration.atlas(), sets().compared(arrangement), parties.now());
        List<Combination> all = found.combinations(arrangement.reading());
        List<Combination> bars = arrangement.order().largest(all, MOST_BARS);
        return new Picture(found, arrangement.reading(), arrangement.order(), rows(found), bars, all.size(),
                all.stream().filter(bar -> BarQuery.isAsked(query(), found, bar)).findFirst(),
                words.notes(found, arrangement.reading(), query()));
    }

    private List<Picture.Row> rows(Intersections found) {
        List<Picture.Row> rows = new ArrayList<>();
        for (Document document : found.documents()) {
            rows.add(new Picture.Row(document.id(), messages.of(document.shortTitle()), found.endorsers(rows.size()),
                    document.list() == ListCompleteness.PARTIAL));
        }
        return rows;
    }

    /** Selects the members of a bar everywhere, or lets go of them if they are. */
    void toggle(Picture picture, Combination bar) {
        boolean letGo = picture.marked().equals(Optional.of(bar));
        Query next = letGo ? Counted.rest(query()) : BarQuery.of(query(), picture.intersections(), bar);
        ask(picture, next, UnaryOperator.identity());
    }

    /** Selects the members of a bar everywhere, and goes to see them on the map, wherever in the world they are. */
    void showOnMap(Picture picture, Combination bar) {
        ask(picture, BarQuery.of(query(), picture.intersections(), bar),
                place -> place.withView(View.MAP).withArrangement(View.MAP, ""));
    }

    /** Asks while the documents compared stay what they are, in one step. */
    private void ask(Picture picture, Query next, UnaryOperator<Place> besides) {
        List<String> held = picture.rows().stream().map(Picture.Row::id).toList();
        boolean chose = !arrangement().chosen().isEmpty();
        exploration.endGesture();
        exploration.change(Gesture.MOVING,
                place -> besides.apply(arranged(place, now -> chose ? now : now.withHeld(held))));
        exploration.ask(Gesture.MOVING, _ -> next);
        exploration.endGesture();
    }

    private static Place arranged(Place place, UnaryOperator<Arrangement> change) {
        return place.withArrangement(View.INTERSECTIONS,
                change.apply(Arrangement.parse(place.arrangement(View.INTERSECTIONS))).toLine());
    }

    private void arrange(UnaryOperator<Arrangement> change) {
        exploration.change(place -> arranged(place, change));
    }

    void choose(Reading reading) {
        arrange(now -> now.withReading(reading));
    }

    void choose(BarOrder order) {
        arrange(now -> now.withOrder(order));
    }

    /** The documents that can be compared; one can neither be added to the most nor be the last to go. */
    List<Choice> choices() {
        DocumentSets sets = sets();
        List<Document> compared = sets.compared(arrangement());
        return sets.offered().stream().map(document -> {
            boolean is = compared.contains(document);
            return new Choice(document, is, is ? compared.size() > 1 : compared.size() < Intersections.MOST);
        }).toList();
    }

    /** Whether the user chose what is compared. */
    boolean isChosen() {
        return !arrangement().chosen().isEmpty();
    }

    /** Compares a document too, or no longer. */
    void toggle(String document) {
        List<String> now = choices().stream()
                .filter(choice -> choice.compared() != choice.document().id().equals(document))
                .map(choice -> choice.document().id()).toList();
        arrange(arrangement -> arrangement.withChosen(now));
    }

    /** Follows the query again. */
    void reset() {
        arrange(arrangement -> arrangement.withChosen(List.of()));
    }

    void select(EntityRef ref) {
        exploration.select(ref);
    }

    /** Who belongs to a bar. */
    Members members(Picture picture, Combination bar) {
        return new Members(exploration, picture.intersections(), bar, messages);
    }
}
