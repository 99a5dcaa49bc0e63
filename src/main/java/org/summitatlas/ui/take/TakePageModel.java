package org.summitatlas.ui.take;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** One thing that can be taken away: what is said about it, and what its buttons do. */
interface TakePageModel {

    /**
     * What is said about it.
     *
     * @param summary how much it is, or why it cannot be had
     * @param save    what the button says that saves it
     * @param isReady whether it can be taken now
     */
    record Told(String summary, String save, boolean isReady) {
    }

    /** Looks at what the window shows now. */
    void begin();

    ReadOnlyObjectProperty<Told> toldProperty();

    /** Asks for a file and writes it. */
    void save();

    /** What the button says that copies it; empty where it cannot be copied. */
    Optional<String> copyWords();

    /** Puts it on the clipboard. */
    void copy();
}
