package org.summitatlas.ui.asof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.timeline.DayMarks;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;

/** The day as of which everything is shown: which it is, where one can go from it, and what must be said of it. */
public final class AsOfViewModel {

    /**
     * The day as shown.
     *
     * @param day    where it stands on the axis, never outside it
     * @param words  the day asked about, as readers write it
     * @param letGo  whether no day is asked about, so that all that is known is shown
     * @param remark what is odd about the day; empty where nothing is
     * @param vague  what dates around it are only known to the month or year; empty where there are none
     */
    record Shown(LocalDate day, String words, boolean letGo, Optional<Remark> remark, Optional<Vague> vague) {
    }

    /** @param wrong whether the user has to do something about it */
    record Remark(String text, boolean wrong) {
    }

    private final Exploration exploration;
    private final Messages messages;
    private final DayMarks marks;
    private final MarkWords words;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean stepping;

    /** Follows the exploration until {@link #close()}. */
    public AsOfViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        marks = DayMarks.of(exploration.wholeAtlas());
        words = new MarkWords(messages);
        subscriptions.follow(exploration.placeProperty().map(place -> place.query().asOf()), this::show);
        subscriptions.follow(exploration.placeProperty(), _ -> {
            if (!stepping) {
                pause();
            }
        });
    }

    private void show(Optional<LocalDate> asked) {
        LocalDate day = asked.orElse(marks.last());
        Optional<Remark> remark = day.isAfter(marks.last()) ? remark("asof.after", messages.date(marks.last()))
                : day.isBefore(marks.first()) ? remark("asof.before", messages.date(marks.first())) : Optional.empty();
        shown.set(new Shown(onAxis(day), messages.date(day), asked.isEmpty(), remark, asked.flatMap(this::vague)));
    }

    private Optional<Vague> vague(LocalDate on) {
        return Vague.of(marks.vagueOn(on), messages);
    }

    private Optional<Remark> remark(String key, Object... values) {
        return Optional.of(new Remark(messages.text(key, values), false));
    }

    private LocalDate onAxis(LocalDate day) {
        return day.isBefore(marks.first()) ? marks.first() : day.isAfter(marks.last()) ? marks.last() : day;
    }

    DayMarks marks() {
        return marks;
    }

    MarkWords words() {
        return words;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Shown shown() {
        return shown.get();
    }

    private LocalDate day() {
        return shown().day();
    }

    /** The day and what there is on it, as a screen reader says them. */
    String spoken() {
        return marks.on(day()).map(words::line).orElseGet(() -> messages.date(day()));
    }

    /** Goes to a day; to the last one is to let go, since nothing is known beyond it. */
    void go(LocalDate day) {
        pause();
        move(day);
    }

    private void move(LocalDate day) {
        Optional<LocalDate> next = Optional.of(day).filter(marks.last()::isAfter);
        exploration.ask(Gesture.SLIDING, query -> query.withAsOf(next));
    }

    /** Ends a drag, or a key held down, so that it is one step to go back. */
    void rest() {
        exploration.endGesture();
    }

    /** Asks about no day: everything that is known. */
    void letGo() {
        go(marks.last());
        rest();
    }

    void goToNextMark() {
        go(marks.after(day()).orElse(marks.last()));
    }

    void goToPreviousMark() {
        marks.before(day()).ifPresent(this::go);
    }

    /** Goes by days, backwards if negative, not past either end. */
    void goBy(int days) {
        go(onAxis(day().plusDays(days)));
    }

    void goToFirst() {
        go(marks.first());
    }

    /** Takes a day that was typed: a month or year stands for its last day, as it does in the dataset. */
    void type(String text) {
        pause();
        try {
            PartialDate date = PartialDate.parse(text.strip());
            move(date.latest());
            rest();
            if (date.latest().isAfter(marks.last())) {
                say(remark("asof.after", messages.date(marks.last())));
            } else if (date.day().isEmpty()) {
                say(remark("asof.from-end", messages.date(date), messages.date(date.latest())));
            }
        } catch (DateTimeException _) {
            say(Optional.of(new Remark(messages.text("asof.wrong", text.strip()), true)));
        }
    }

    /** Takes back what was said of something typed. */
    void stopTyping() {
        show(exploration.place().query().asOf());
    }

    private void say(Optional<Remark> remark) {
        Shown now = shown();
        shown.set(new Shown(now.day(), now.words(), now.letGo(), remark, now.vague()));
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    void togglePlaying() {
        if (playing.get()) {
            pause();
        } else {
            playing.set(true);
            step(day().isBefore(marks.last()) ? marks.after(day()) : Optional.of(marks.first()));
        }
    }

    /** Goes on to the next mark, and stops where there is none. */
    void step() {
        step(marks.after(day()));
    }

    private void step(Optional<LocalDate> next) {
        stepping = true;
        move(next.orElse(marks.last()));
        stepping = false;
        if (!day().isBefore(marks.last())) {
            pause();
        }
    }

    /** Stops where it is; the whole of it was one step to go back. */
    void pause() {
        if (playing.get()) {
            playing.set(false);
            rest();
        }
    }

    /** Stops following the exploration. */
    public void close() {
        pause();
        subscriptions.close();
    }
}
