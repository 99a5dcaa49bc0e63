package org.summitatlas.ui.map;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.geo.Direction;
import org.summitatlas.geo.MapPosition;
import org.summitatlas.geo.Neighbours;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.World;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.State;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;

/** The map as data: the picture of the present place, and where keys and clicks lead. */
public final class MapViewModel {

    /**
     * A way to colour the map.
     *
     * @param document the id of a document; empty to colour by the number of documents endorsed
     * @param name     its name in the reader's language
     * @param isOfSeries whether it belongs to the series of summits, or is there to compare
     */
    public record ColourChoice(Optional<String> document, String name, boolean isOfSeries) {
    }

    /** What a picture depends on; moving the map, say, is none of it. */
    private record Drawn(Results results, Optional<EntityRef> selection, Optional<String> colour) {

        boolean isAs(Drawn other) {
            return other != null && results == other.results && selection.equals(other.selection)
                    && colour.equals(other.colour);
        }
    }

    private static final Set<PartyKind> ON_THE_MAP = EnumSet.of(PartyKind.STATE, PartyKind.ORGANIZATION);

    private final Exploration exploration;
    private final World world;
    private final List<Shape> shapes;
    private final Messages messages;
    private final NameIndex names;
    private final MapPictures pictures;
    private final ReadOnlyObjectWrapper<MapPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<MapPosition>> position = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscriptions subscriptions = new Subscriptions();
    private Drawn drawn;
    private Set<String> candidates = Set.of();
    private Neighbours neighbours;

    public MapViewModel(Exploration exploration, World world, Messages messages) {
        this.exploration = exploration;
        this.world = world;
        this.messages = messages;
        this.shapes = world.inhabited();
        this.names = new NameIndex(exploration.wholeAtlas(), shapes);
        pictures = new MapPictures(exploration.wholeAtlas(), shapes, messages);
        show(exploration.place());
        subscriptions.follow(exploration.placeProperty(), place -> {
            if (place.view() == View.MAP) {
                show(place);
            }
        });
    }

    private void show(Place place) {
        Drawn next = new Drawn(exploration.results(), place.selection(), place.colour());
        if (!next.isAs(drawn)) {
            drawn = next;
            picture.set(pictures.make(place, exploration.results()));
        }
        position.set(MapPosition.parse(place.arrangement(View.MAP)));
    }

    /** Which part of the world the place shows; empty for all of it. */
    ReadOnlyObjectProperty<Optional<MapPosition>> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /**
     * Takes it that the map has been moved. To bring into view what was chosen is part of having chosen it, and no step
     * of its own.
     *
     * @param to what is seen; empty for the whole world
     */
    void moved(Optional<MapPosition> to, boolean byUser) {
        if (!to.equals(position.get())) {
            UnaryOperator<Place> there =
                    place -> place.withArrangement(View.MAP, to.map(MapPosition::toLine).orElse(""));
            if (byUser) {
                exploration.change(Gesture.MOVING, there);
            } else {
                exploration.amend(there);
            }
        }
    }

    public World world() {
        return world;
    }

    /** Everything to draw. */
    public List<Shape> shapes() {
        return shapes;
    }

    /** The country with an id, if it can be seen and reached. */
    public Optional<Shape> shape(String id) {
        return picture.get().countries().containsKey(id) ? world.shape(id) : Optional.empty();
    }

    /** What the map shows now. */
    public ReadOnlyObjectProperty<MapPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    public MapPicture picture() {
        return picture.get();
    }

    /** Opens a party, or a country that is none, everywhere in the window. */
    public void select(String id) {
        exploration.select(new EntityRef(EntityKind.PARTY, id));
    }

    /** Colours the map by the standings towards a document, or by number of documents if empty. */
    public void colourBy(Optional<String> document) {
        exploration.change(place -> place.withColour(document));
    }

    public Optional<String> colour() {
        return exploration.place().colour();
    }

    /** Every way to colour the map: by what parties on it could endorse at the summit chosen, or at any. */
    public List<ColourChoice> colourChoices() {
        Stream<ColourChoice> documents = exploration.results().scope().documents().stream()
                .filter(document -> document.openTo().stream().anyMatch(ON_THE_MAP::contains))
                .sorted(Comparator.comparing(document -> !document.isOfSeries()))
                .map(document -> new ColourChoice(Optional.of(document.id()), messages.of(document.shortTitle()),
                        document.isOfSeries()));
        return Stream.concat(Stream.of(new ColourChoice(Optional.empty(), messages.text("map.colour.count"), true)),
                documents).toList();
    }

    /** Whether a shape belongs to a party, found or not. */
    public boolean isParty(String id) {
        return exploration.wholeAtlas().findParty(id).isPresent();
    }

    /** The states that the query finds and that have a shape, in the order of the dataset. */
    public List<String> reachable() {
        return exploration.results().parties().stream().filter(State.class::isInstance).map(party -> party.id())
                .filter(id -> shape(id).isPresent()).toList();
    }

    /** Where the keyboard enters the map: at the selected country, or else at the first one found. */
    public Optional<String> entrance() {
        return picture.get().selected().filter(id -> shape(id).isPresent())
                .or(() -> reachable().stream().findFirst());
    }

    /** Where an arrow key leads among the countries found; from a country that is not among them to the nearest one. */
    public Optional<String> next(String from, Direction direction) {
        Set<String> wanted = new HashSet<>(reachable());
        wanted.add(from);
        if (!wanted.equals(candidates)) {
            candidates = wanted;
            neighbours = Neighbours.among(world, wanted);
        }
        return neighbours.next(from, direction);
    }

    /** The first country with a name that begins like this, in any language. */
    public Optional<String> find(String typed) {
        return names.find(typed);
    }

    /** Stops following the exploration. */
    public void close() {
        subscriptions.close();
    }
}
