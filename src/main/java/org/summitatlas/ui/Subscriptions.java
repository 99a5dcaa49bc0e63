package org.summitatlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What a view listens to, so that all of it ends together when the view goes. */
public final class Subscriptions {

    private final List<Subscription> open = new ArrayList<>();

    /** Runs the listener now and at every change, until {@link #close()}. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
        open.add(value.subscribe(listener));
    }

    public void add(Subscription subscription) {
        open.add(subscription);
    }

    public void close() {
        open.forEach(Subscription::unsubscribe);
        open.clear();
    }
}
