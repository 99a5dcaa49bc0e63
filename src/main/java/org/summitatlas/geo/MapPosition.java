package org.summitatlas.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of the world the map shows, whatever size it has.
 *
 * @param lon  degrees east of Greenwich in the middle of the map, to one hundredth
 * @param lat  degrees north of the equator there, to one hundredth
 * @param zoom how much larger than the whole world, to one hundredth, from 1 to {@link Viewport#MAX_ZOOM}
 */
public record MapPosition(double lon, double lat, double zoom) {

    private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,2})?)";
    private static final Pattern LINE = Pattern.compile(NUMBER + "," + NUMBER + "," + NUMBER);

    /** Where a viewport stands; empty where it shows the whole world, or its middle lies outside of it. */
    public static Optional<MapPosition> of(Viewport viewport, Projection projection) {
        Point middle = viewport.toPlane(new Point(viewport.width() / 2, viewport.height() / 2));
        Point place = projection.inverse(middle.x(), middle.y());
        double zoom = rounded(viewport.zoomFactor());
        return zoom <= 1 || Double.isNaN(place.x()) || Double.isNaN(place.y()) ? Optional.empty()
                : Optional.of(new MapPosition(rounded(Math.toDegrees(place.x())), rounded(Math.toDegrees(place.y())),
                        zoom));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** Reads {@link #toLine} back; empty for anything else. */
    public static Optional<MapPosition> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        MapPosition read = new MapPosition(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)),
                Double.parseDouble(matcher.group(3)));
        boolean known = Math.abs(read.lon) <= 180 && Math.abs(read.lat) <= 90
                && read.zoom > 1 && read.zoom <= Viewport.MAX_ZOOM;
        return known ? Optional.of(read) : Optional.empty();
    }

    /** {@code lon,lat,zoom}. */
    public String toLine() {
        return String.format(Locale.ROOT, "%.2f,%.2f,%.2f", lon, lat, zoom);
    }

    /** The same part of the world on a screen of the size of a viewport. */
    public Viewport on(Viewport screen, Projection projection) {
        Viewport whole = Viewport.fit(screen.width(), screen.height(), screen.world(), screen.padding());
        return whole.zoomAt(screen.width() / 2, screen.height() / 2, zoom)
                .centreOn(projection.project(new LonLat(lon, lat)));
    }
}
