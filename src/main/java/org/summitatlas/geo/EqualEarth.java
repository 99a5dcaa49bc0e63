package org.summitatlas.geo;

/**
 * The Equal Earth projection: every country keeps its true share of the area, which a map of who took part owes its
 * reader. Formula and constants: Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal
 * of Geographical Information Science 33 (2019). The tests compare it with PROJ's {@code +proj=eqearth}.
 */
public record EqualEarth() implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** Newton's method is at the limit of a double after 5 steps everywhere on the map; the rest is slack. */
    private static final int STEPS = 12;

    /** The parametric latitude of the pole. */
    private static final double POLE = Math.asin(M);

    private static final double EDGE = 1e-9;

    @Override
    public Point forward(double lambda, double phi) {
        double theta = Math.asin(M * Math.sin(phi));
        return new Point(lambda * Math.cos(theta) / (M * slope(theta)), height(theta));
    }

    @Override
    public Point inverse(double x, double y) {
        double theta = y / A1;
        for (int step = 0; step < STEPS; step++) {
            double change = (height(theta) - y) / slope(theta);
            theta -= change;
            if (Math.abs(change) < 1e-14) {
                break;
            }
        }
        double lambda = x * M * slope(theta) / Math.cos(theta);
        // A place on the very rim may come back a rounding error outside it.
        if (!(Math.abs(theta) <= POLE + EDGE && Math.abs(lambda) <= Math.PI + EDGE)) {
            return new Point(Double.NaN, Double.NaN);
        }
        double sine = Math.clamp(Math.sin(theta) / M, -1, 1);
        return new Point(Math.clamp(lambda, -Math.PI, Math.PI), Math.asin(sine));
    }

    /** y as a polynomial of the parametric latitude. */
    private static double height(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    /** The derivative of {@link #height}. */
    private static double slope(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    }
}
