package org.summitatlas.ui;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.PartyKind;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryForm;

/**
 * The one shared state of the window: the present {@link Place}, what it finds, and the way back and forward.
 * Used on the JavaFX thread only.
 */
public final class Exploration {

    /** What a change is part of. */
    public enum Gesture {
        /** Nothing: it is a step of its own. */
        STEP,
        /** Typing a question. */
        TYPING,
        /** Drawing the day of the question along. */
        SLIDING,
        /** Moving or zooming a view. */
        MOVING
    }

    private static final int MOST_STEPS = 200;
    private static final Set<PartyKind> ON_THE_MAP = EnumSet.of(PartyKind.STATE, PartyKind.ORGANIZATION);

    private final Tables whole;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final History<Place> history = new History<>(MOST_STEPS);
    private Results results;

    public Exploration(Tables tables, Place start) {
        whole = tables;
        place = new ReadOnlyObjectWrapper<>(start);
        results = Results.of(whole, start.query());
    }

    /** Every table as of the day asked about. */
    public Tables tables() {
        return results.tables();
    }

    /** What is known as of the day asked about. */
    public Atlas atlas() {
        return results.tables().atlas();
    }

    /** Every table with all that the dataset knows, whatever day is asked about. */
    public Tables whole() {
        return whole;
    }

    /** All that the dataset knows, whatever day is asked about. */
    public Atlas wholeAtlas() {
        return whole.atlas();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    /** What the present query finds. It is there before the place is announced, so one listener sees both anew. */
    public Results results() {
        return results;
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Goes to a new place, in one step. The old one can be gone back to. */
    public void go(Place next) {
        go(Gesture.STEP, next);
    }

    /** Goes to a new place as part of a gesture; one gesture, through however many places, is one step to go back. */
    public void go(Gesture by, Place next) {
        Place now = place();
        if (!next.equals(now)) {
            history.go(by, now, next);
            show(next);
        }
    }

    /** Ends a gesture: the next one of its kind is another step. */
    public void endGesture() {
        history.endGesture();
    }

    /** Goes to the place the change makes of the present one. */
    public void change(UnaryOperator<Place> change) {
        go(change.apply(place()));
    }

    /** Goes to the place the change makes of the present one, as part of a gesture. */
    public void change(Gesture by, UnaryOperator<Place> change) {
        go(by, change.apply(place()));
    }

    /**
     * Asks something else. A document asked about alone also colours the map, for as long as it is asked about alone;
     * one that is not of the summit chosen colours it no longer.
     */
    public void ask(UnaryOperator<Query> change) {
        ask(Gesture.STEP, change);
    }

    /** Asks something else as part of a gesture. */
    public void ask(Gesture by, UnaryOperator<Query> change) {
        change(by, now -> asked(now, change));
    }

    private Place asked(Place now, UnaryOperator<Query> change) {
        Place next = recoloured(now, now.withQuery(asRead(change.apply(now.query()))));
        return next.colour().filter(id -> !wholeAtlas().document(id).isOf(next.query().summit())).isPresent()
                ? next.withColour(Optional.empty()) : next;
    }

    /** What a facet has room for now would be read into it, so that the line and the query always say the same. */
    private static Query asRead(Query query) {
        return query.others().isEmpty() ? query : QueryForm.normal(query);
    }

    private Place recoloured(Place before, Place after) {
        Optional<String> was = askedAlone(before);
        Optional<String> now = askedAlone(after);
        if (now.isPresent() && !now.equals(was)) {
            return after.withColour(now);
        }
        boolean fades = was.isPresent() && now.isEmpty() && before.colour().equals(was);
        return fades ? after.withColour(Optional.empty()) : after;
    }

    /** The one document asked about, if it can colour the map: companies and institutions have no place there. */
    private Optional<String> askedAlone(Place at) {
        Set<String> documents = at.query().documents();
        return documents.size() != 1 ? Optional.empty() : documents.stream().findFirst()
                .filter(id -> wholeAtlas().document(id).openTo().stream().anyMatch(ON_THE_MAP::contains));
    }

    public void select(EntityRef ref) {
        change(now -> now.withSelection(ref));
    }

    public void goBack() {
        history.back(place()).ifPresent(this::show);
    }

    public void goForward() {
        history.forward(place()).ifPresent(this::show);
    }

    /** Lets go of one thing: the open detail first, then the text, then all that is asked. Summit and day stay. */
    public void backOut() {
        Place now = place();
        if (now.selection().isPresent()) {
            go(now.withoutSelection());
        } else if (!now.query().text().isEmpty()) {
            ask(query -> query.withText(""));
        } else {
            clearQuery();
        }
    }

    /** Asks for everything at the summit and day chosen: to look elsewhere is another wish than to ask nothing more. */
    public void clearQuery() {
        ask(Query::cleared);
    }

    /**
     * Looks at one summit, or at all if empty: one step, whatever it takes along. Where nothing or another summit was
     * open, the summit itself opens; what else was open stays.
     *
     * @throws java.util.NoSuchElementException if the dataset has no such summit
     */
    public void chooseSummit(Optional<String> summit) {
        boolean isFree = place().selection().filter(ref -> ref.kind() != EntityKind.SUMMIT).isEmpty();
        change(now -> {
            Place there = asked(now, query -> query.withSummit(summit, wholeAtlas()));
            return !isFree ? there
                    : summit.map(EntityKind.SUMMIT::ref).map(there::withSelection).orElseGet(there::withoutSelection);
        });
    }

    /** Makes the present place another one, as if the last step had led there. */
    public void amend(UnaryOperator<Place> change) {
        Place next = change.apply(place());
        if (!next.equals(place())) {
            show(next);
        }
    }

    private void show(Place next) {
        if (!next.query().equals(results.query())) {
            results = Results.of(whole, next.query());
        }
        place.set(next);
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
    }
}
