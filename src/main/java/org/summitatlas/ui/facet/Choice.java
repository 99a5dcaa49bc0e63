package org.summitatlas.ui.facet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Query;

/**
 * One value of a facet.
 *
 * @param id       stable id for tests and looks-up, for example {@code documents-seoul-declaration}
 * @param label    words in the reader's language
 * @param standing the standing to draw beside the words
 * @param count    parties shown if it were chosen; nothing for a value that is excluded
 * @param state    what is asked of it now
 * @param isThere  whether it exists on the day asked about, so that it can be chosen
 * @param changes  how to ask each thing that can be asked of it
 */
public record Choice(String id, String label, Optional<Standing> standing, int count, State state, boolean isThere,
                     Map<State, UnaryOperator<Query>> changes) {

    /** What can be asked of a value. The order is that in which one press after the other goes through them. */
    public enum State {
        /** Nothing is asked of it. */
        IGNORED,
        /** It counts towards what is found. */
        CHOSEN,
        /** Who has it is left out. */
        EXCLUDED
    }

    public Choice {
        changes = Map.copyOf(changes);
    }

    /** Whether anything is asked of it. */
    public boolean isOn() {
        return state != State.IGNORED;
    }

    public boolean canBe(State other) {
        return changes.containsKey(other);
    }

    /** What one more press asks of it. */
    public State next() {
        List<State> round = changes.keySet().stream().sorted().toList();
        return round.get((round.indexOf(state) + 1) % round.size());
    }
}
