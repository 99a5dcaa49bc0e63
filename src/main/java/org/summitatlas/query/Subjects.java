package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.summitatlas.model.Attendance;

/**
 * Whom and what the rows of a table speak of, so that the table can answer what is asked of parties and attendances.
 *
 * @param parties     ids of the parties that a row is about; empty where rows are about none
 * @param attendances the attendances that a row stands for; empty where they are those of its parties
 */
record Subjects<T>(Optional<Function<T, List<String>>> parties, Optional<Function<T, List<Attendance>>> attendances) {

    /** Rows that are about no party. */
    static <T> Subjects<T> none() {
        return new Subjects<>(Optional.empty(), Optional.empty());
    }

    static <T> Subjects<T> parties(Function<T, List<String>> parties) {
        return new Subjects<>(Optional.of(parties), Optional.empty());
    }

    Subjects<T> withAttendances(Function<T, List<Attendance>> some) {
        return new Subjects<>(parties, Optional.of(some));
    }
}
