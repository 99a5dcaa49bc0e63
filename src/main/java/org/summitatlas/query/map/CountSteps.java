package org.summitatlas.query.map;

import java.util.OptionalInt;

/**
 * Three steps of one colour for the number of documents a party endorsed, cut so that they share the numbers that
 * occur.
 *
 * @param low    the largest number of the first step
 * @param middle the largest number of the second step
 */
public record CountSteps(int low, int middle) {

    private static final int STEPS = 3;

    /**
     * The numbers that one step holds.
     *
     * @param to the largest; empty where there is no limit
     */
    public record Range(int from, OptionalInt to) {

        private static Range of(int from, int to) {
            return new Range(from, OptionalInt.of(to));
        }
    }

    /** Steps for numbers up to this one. */
    static CountSteps upTo(int most) {
        int low = Math.max(1, Math.ceilDiv(most, STEPS));
        return new CountSteps(low, Math.max(low + 1, Math.ceilDiv(2 * most, STEPS)));
    }

    /** The step of a number. */
    MapTone tone(int number) {
        return number == 0 ? MapTone.COUNT_0 : number <= low ? MapTone.COUNT_1
                : number <= middle ? MapTone.COUNT_2 : MapTone.COUNT_3;
    }

    /**
     * The numbers of a step.
     *
     * @throws IllegalArgumentException if the tone is no step
     */
    public Range range(MapTone tone) {
        return switch (tone) {
            case COUNT_0 -> Range.of(0, 0);
            case COUNT_1 -> Range.of(1, low);
            case COUNT_2 -> Range.of(low + 1, middle);
            case COUNT_3 -> new Range(middle + 1, OptionalInt.empty());
            default -> throw new IllegalArgumentException(tone.word());
        };
    }
}
