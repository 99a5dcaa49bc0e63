package org.summitatlas.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;

/**
 * The one shared state of the window: the present {@link Place}, what it finds, and the way back and forward.
 * Used on the JavaFX thread only.
 */
public final class Exploration {

    private static final int HISTORY = 200;

    private final Tables tables;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyObjectWrapper<Results> results;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Place> past = new ArrayDeque<>();
    private final Deque<Place> future = new ArrayDeque<>();
    private boolean typing;

    public Exploration(Tables tables, Place start) {
        this.tables = tables;
        place = new ReadOnlyObjectWrapper<>(start);
        results = new ReadOnlyObjectWrapper<>(Results.of(tables, start.query()));
    }

    public Tables tables() {
        return tables;
    }

    public Atlas atlas() {
        return tables.atlas();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    /** What the present query finds; changes before the place does, so whoever follows the place sees both anew. */
    public ReadOnlyObjectProperty<Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    public Results results() {
        return results.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Goes to a new place. The old one can be gone back to; a word being typed counts as one step. */
    public void go(Place next) {
        Place now = place();
        if (next.equals(now)) {
            return;
        }
        boolean stillTyping = typing && next.differsOnlyInText(now);
        typing = next.differsOnlyInText(now);
        if (!stillTyping) {
            past.push(now);
            if (past.size() > HISTORY) {
                past.removeLast();
            }
        }
        future.clear();
        show(next);
    }

    /** Goes to the place the change makes of the present one. */
    public void change(UnaryOperator<Place> change) {
        go(change.apply(place()));
    }

    public void ask(UnaryOperator<Query> change) {
        change(now -> now.withQuery(change.apply(now.query())));
    }

    public void select(EntityRef ref) {
        change(now -> now.withSelection(ref));
    }

    public void goBack() {
        step(past, future);
    }

    public void goForward() {
        step(future, past);
    }

    private void step(Deque<Place> from, Deque<Place> to) {
        if (!from.isEmpty()) {
            typing = false;
            to.push(place());
            show(from.pop());
        }
    }

    /** Lets go of one thing: the open detail first, then the text, then the facets. */
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

    /** Asks for everything again. */
    public void clearQuery() {
        ask(_ -> Query.EVERYTHING);
    }

    private void show(Place next) {
        if (!next.query().equals(results.get().query())) {
            results.set(Results.of(tables, next.query()));
        }
        place.set(next);
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
