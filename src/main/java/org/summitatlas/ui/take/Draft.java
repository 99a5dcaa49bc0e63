package org.summitatlas.ui.take;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.ui.port.Tasks;

/** Something made in the background of what is wished for, to look at before it is taken. The last wish counts. */
final class Draft<T> {

    /** How far it has come. */
    sealed interface State<T> {
    }

    /** It is still being made, or nobody wishes for it. */
    record Working<T>() implements State<T> {
    }

    /** It is there. */
    record Ready<T>(T result) implements State<T> {
    }

    /** It cannot be made. */
    record Failed<T>(Exception reason) implements State<T> {
    }

    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State<T>> state = new ReadOnlyObjectWrapper<>(new Working<>());
    private volatile Callable<T> wanted;

    Draft(Tasks tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<State<T>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Wishes for something else; what was wished for before is not begun any more. */
    void wish(Callable<T> work) {
        wanted = work;
        state.set(new Working<>());
        tasks.run(() -> wanted == work ? work.call() : null, result -> end(work, new Ready<>(result)),
                failure -> end(work, new Failed<>(failure)));
    }

    /** Wishes for nothing. */
    void forget() {
        wanted = null;
        state.set(new Working<>());
    }

    private void end(Callable<T> work, State<T> next) {
        if (wanted == work) {
            state.set(next);
        }
    }
}
