package org.summitatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.Query;
import org.summitatlas.query.language.PartialReading;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryReading.Understood;
import org.summitatlas.query.language.QueryReading.Wrong;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.Messages;

/**
 * The query as one line that can be written. What is being written stays as it is, letter by letter, and is asked as
 * soon as it can be understood; what changes elsewhere replaces it.
 */
final class QueryBoxViewModel {

    /**
     * What the box shows.
     *
     * @param line    the text in the field
     * @param trouble why it is not understood, if it is not
     * @param offers  what could be written, the best first
     * @param picked  which of them the keyboard is on; none if empty
     * @param isOpen  whether offers and trouble stand below the field
     */
    record Shown(String line, Optional<QueryTrouble> trouble, List<QueryOffer> offers, OptionalInt picked,
                 boolean isOpen) {

        static final Shown NOTHING = new Shown("", Optional.empty(), List.of(), OptionalInt.empty(), false);

        Shown {
            offers = List.copyOf(offers);
        }

        Shown closed() {
            return new Shown(line, trouble, offers, OptionalInt.empty(), false);
        }

        Optional<QueryOffer> pickedOffer() {
            return picked.isPresent() ? Optional.of(offers.get(picked.getAsInt())) : Optional.empty();
        }
    }

    private final Exploration exploration;
    private final Messages messages;
    private final QueryOffers offers;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final Subscription subscription;
    private Query query;
    private QueryReading reading;
    private int caret;
    private boolean isBeingWritten;

    QueryBoxViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        offers = new QueryOffers(exploration, messages);
        subscription = exploration.placeProperty().subscribe(place -> {
            if (!place.query().equals(query)) {
                showQuery(place.query());
            }
        });
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Shown shown() {
        return shown.get();
    }

    private void showQuery(Query asked) {
        query = asked;
        reading = new Understood(asked);
        isBeingWritten = false;
        String line = QueryText.printAsked(asked);
        caret = line.length();
        shown.set(new Shown(line, Optional.empty(), List.of(), OptionalInt.empty(), false));
    }

    /** The user has changed the line: as much of it as is understood is asked at once. */
    void write(String line, int newCaret) {
        caret = newCaret;
        isBeingWritten = true;
        reading = QueryText.read(line, exploration.place().query(), exploration.wholeAtlas());
        query = PartialReading.of(line, exploration.place().query(), exploration.wholeAtlas()).query();
        exploration.ask(Gesture.TYPING, _ -> query);
        show(line, QueryTrouble.wordBefore(line, caret) < caret || isCalledWrong(line));
    }

    private boolean isCalledWrong(String line) {
        return trouble(line).filter(now -> !now.isMild()).isPresent();
    }

    /** The caret has gone elsewhere; a word that it has left is finished. */
    void moveCaret(int newCaret) {
        if (newCaret != caret) {
            caret = newCaret;
            show(shown().line(), shown().isOpen() || isCalledWrong(shown().line()));
        }
    }

    /** Offers what could be written here. */
    void complete() {
        show(shown().line(), true);
    }

    private void show(String line, boolean isOpen) {
        Optional<QueryTrouble> trouble = trouble(line);
        List<QueryOffer> offered = isOpen ? offers.at(line, caret, trouble, query) : List.of();
        shown.set(new Shown(line, trouble, offered, OptionalInt.empty(),
                isOpen && (trouble.isPresent() || !offered.isEmpty())));
    }

    private Optional<QueryTrouble> trouble(String line) {
        return reading instanceof Wrong(var problems)
                ? Optional.of(QueryTrouble.of(problems, line, caret, isBeingWritten)) : Optional.empty();
    }

    /** Walks along what is offered, and opens it first if need be. Past either end nothing is picked. */
    void pick(int step) {
        if (!shown().isOpen()) {
            complete();
        }
        Shown now = shown();
        int places = now.offers().size() + 1;
        int next = Math.floorMod(now.picked().orElse(places - 1) + step, places);
        shown.set(new Shown(now.line(), now.trouble(), now.offers(),
                next == places - 1 ? OptionalInt.empty() : OptionalInt.of(next), now.isOpen()));
    }

    /** Puts away what stands below the field. */
    void close() {
        shown.set(shown().closed());
    }

    /** The line is meant as it stands: what is unfinished is wrong now. */
    void commit() {
        isBeingWritten = false;
        exploration.endGesture();
        show(shown().line(), reading instanceof Wrong);
    }

    /** The user has gone elsewhere: what was understood is written as the program writes it. */
    void leave() {
        exploration.endGesture();
        if (reading instanceof Understood) {
            showQuery(query);
        } else {
            isBeingWritten = false;
            show(shown().line(), false);
        }
    }

    /** What is wrong, in words. */
    String message(QueryTrouble trouble) {
        return messages.text("query-box.problem." + EnumWord.of(trouble.problem().kind()), trouble.problem().word());
    }

    /** What an offer says to someone who hears it. */
    String spoken(QueryOffer offer) {
        String words = offer.label().isEmpty() ? offer.insert() : offer.insert() + ", " + offer.label();
        return offer.count().isPresent()
                ? messages.text("query-box.offer", words, offer.count().getAsInt()) : words;
    }

    void end() {
        subscription.unsubscribe();
    }
}
