package org.summitatlas.export.picture;

/** Numbers as SVG has them. */
final class Numbers {

    private static final double PLACES = 100;

    private Numbers() {
    }

    /** With two decimals at most, and none that are not needed: {@code 12}, {@code -0.5}, {@code 3.25}. */
    static String of(double number) {
        long hundredths = Math.round(number * PLACES);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (rest % 10 == 0 ? String.valueOf(rest / 10) : rest < 10 ? "0" + rest : "" + rest);
    }
}
