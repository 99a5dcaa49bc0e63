package org.summitatlas.ui.map;

import org.summitatlas.ui.Messages;

/**
 * Three steps of one colour for the number of documents a party endorsed, cut so that they share the numbers that
 * occur.
 *
 * @param low    the largest number of the first step
 * @param middle the largest number of the second step
 */
record CountSteps(int low, int middle) {

    private static final int STEPS = 3;

    /** Steps for numbers up to this one. */
    static CountSteps upTo(int most) {
        int low = Math.max(1, Math.ceilDiv(most, STEPS));
        return new CountSteps(low, Math.max(low + 1, Math.ceilDiv(2 * most, STEPS)));
    }

    /** The style class for a number. */
    String tone(int number) {
        int step = number == 0 ? 0 : number <= low ? 1 : number <= middle ? 2 : STEPS;
        return "count-" + step;
    }

    /** What a style class stands for, for example "4 to 6 documents". */
    String words(String tone, Messages messages) {
        return switch (tone) {
            case "count-0" -> messages.text("map.legend.count-0");
            case "count-1" -> range(1, low, messages);
            case "count-2" -> range(low + 1, middle, messages);
            default -> messages.text("map.legend.count.from", middle + 1);
        };
    }

    private static String range(int from, int to, Messages messages) {
        return from == to ? messages.text("map.legend.count.one", from)
                : messages.text("map.legend.count.range", from, to);
    }
}
