package org.summitatlas.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one line in which the window says what just happened, until the user puts it away. */
public final class Notices {

    /** Whether something went well or not. */
    public enum Tone {
        GOOD, BAD
    }

    /** @param text a whole sentence in the reader's language */
    public record Notice(Tone tone, String text) {
    }

    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void good(String text) {
        current.set(Optional.of(new Notice(Tone.GOOD, text)));
    }

    public void bad(String text) {
        current.set(Optional.of(new Notice(Tone.BAD, text)));
    }

    public void clear() {
        current.set(Optional.empty());
    }
}
