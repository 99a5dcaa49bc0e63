package org.summitatlas.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of {@code labels.csv}: {@code id,lon,lat,radius_km}, below a header line, never quoted.
 *
 * @param id of the shape
 * @param place the stored label point
 * @param radiusKm radius of the largest circle around it within the mainland
 */
record Label(String id, LonLat place, double radiusKm) {

    static final String HEADER = "id,lon,lat,radius_km";

    /**
     * Reads a bundled label file.
     *
     * @throws IllegalStateException naming the resource, when it is missing or damaged
     */
    static List<Label> load(String resource) {
        try (InputStream in = Label.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The map data " + resource + " is missing from the application");
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The map data " + resource + " cannot be read", e);
        }
    }

    /** {@link #load} for text already in hand; {@code name} is for the message. */
    static List<Label> parse(String name, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalStateException("The map data " + name + " does not begin with " + HEADER);
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            try {
                labels.add(new Label(cells[0], new LonLat(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
                        Double.parseDouble(cells[3])));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalStateException("The map data " + name + " is damaged in line " + (i + 1), e);
            }
        }
        return labels;
    }
}
