package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.geo.Marker;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.World;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.ColouredParty;
import org.summitatlas.query.map.MapTone;

/** Draws the land of a map, and marks where there is too little of it to see. */
final class MapLand {

    /** The least width of the mainland, in pixels, that leaves land to be seen around a sign. */
    private static final double ROOM = 12;
    private static final double LEADER = 0.8;
    private static final double LEADER_END = 1.25;

    /** A country with its colour, in the order of drawing. */
    private record Country(Shape shape, Optional<ColouredParty> party, MapFill fill) {

        MapTone tone() {
            return party.map(ColouredParty::tone).orElse(MapTone.NO_PARTY);
        }

        /** Land without a colour lies below; borders that tell something above. */
        int rank() {
            return fill.isOutlined() ? 2 : tone().isFound() ? 1 : 0;
        }
    }

    private final MapGround ground;
    private final Look look;
    private final Function<ColouredParty, String> name;
    private final List<Country> countries;
    private final Map<String, Marker> markers = new TreeMap<>();

    /** @param name what a country is called and does */
    MapLand(ColouredMap map, World world, MapGround ground, Look look, Function<ColouredParty, String> name) {
        this.ground = ground;
        this.look = look;
        this.name = name;
        Map<String, ColouredParty> parties = map.states().stream()
                .collect(Collectors.toMap(state -> state.party().id(), Function.identity()));
        countries = world.inhabited().stream()
                .map(shape -> country(shape, Optional.ofNullable(parties.get(shape.id()))))
                .sorted(Comparator.comparing(Country::rank)).toList();
        Markers.place(found().map(Country::shape).toList(), ground.viewport(), Markers.VISIBLE, MapFill.MARK)
                .forEach(marker -> markers.put(marker.id(), marker));
    }

    private Country country(Shape shape, Optional<ColouredParty> party) {
        MapTone tone = party.map(ColouredParty::tone).orElse(MapTone.NO_PARTY);
        return new Country(shape, party, MapFill.of(tone, look.theme()));
    }

    private Stream<Country> found() {
        return countries.stream().filter(country -> country.tone().isFound());
    }

    /** The names of countries found that are too small to see and for whose marks there is no room. */
    List<ColouredParty> unmarked() {
        return found().filter(country -> ground.shows(country.shape()) && !markers.containsKey(country.shape().id())
                        && Markers.isSmall(country.shape(), ground.viewport(), Markers.VISIBLE))
                .map(country -> country.party().orElseThrow()).toList();
    }

    /** How many countries found lie beyond the edge of the map. */
    int beyond() {
        return (int) found().filter(country -> !ground.shows(country.shape())).count();
    }

    /** Sea, land and marks, in that order. */
    Mark draw() {
        double width = ground.viewport().width();
        double height = ground.viewport().height();
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.filled(Trace.box(0, 0, width, height), look.colour(Tone.SEA)));
        countries.forEach(country -> marks.addAll(land(country)));
        List<Country> marked = found().filter(country -> markers.containsKey(country.shape().id())).toList();
        marked.forEach(country -> marks.addAll(leader(markers.get(country.shape().id()))));
        marked.forEach(country -> marks.add(mark(country)));
        return new Mark.Clipped(0, 0, width, height, marks);
    }

    private List<Mark> land(Country country) {
        Trace outline = ground.outline(country.shape());
        if (outline.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.filled(outline, country.fill().paint(), country.fill().stroke()));
        Point place = ground.viewport().toScreen(country.shape().anchor());
        if (2 * country.shape().radius() * ground.viewport().scale() >= ROOM) {
            marks.addAll(MapFill.signOnLand(country.tone(), place.x(), place.y(), look.theme()));
        }
        // A country with a mark is named there, and only once.
        Optional<ColouredParty> named = country.party().filter(party -> !markers.containsKey(party.party().id()));
        return named.<List<Mark>>map(party -> List.of(new Mark.Group(name.apply(party), marks))).orElse(marks);
    }

    private List<Mark> leader(Marker marker) {
        if (!marker.moved()) {
            return List.of();
        }
        Point from = marker.anchor();
        Point to = marker.centre();
        return List.of(Mark.drawn(Trace.line(from.x(), from.y(), to.x(), to.y()),
                        Stroke.of(look.colour(Tone.MUTED), LEADER)),
                Mark.filled(Trace.circle(from.x(), from.y(), LEADER_END), look.colour(Tone.MUTED)));
    }

    private Mark mark(Country country) {
        Point centre = markers.get(country.shape().id()).centre();
        return new Mark.Group(name.apply(country.party().orElseThrow()),
                MapFill.mark(country.tone(), centre.x(), centre.y(), look.theme()));
    }
}
