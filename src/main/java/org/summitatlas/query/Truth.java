package org.summitatlas.query;

/** Whether a row meets a condition; a table may have nothing to say of it. In order, so that "and" is the lesser. */
enum Truth {
    NO, UNKNOWN, YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return values()[YES.ordinal() - ordinal()];
    }
}
