package org.summitatlas.ui.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitatlas.export.view.MapWords;
import org.summitatlas.geo.Shape;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Group;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.State;
import org.summitatlas.query.Results;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.ColouredParty;
import org.summitatlas.query.map.MapColours;
import org.summitatlas.query.map.MapTone;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;

/** Makes the picture of a place: who has which colour, glyph and words. */
final class MapPictures {

    private final Atlas whole;
    private final List<Shape> shapes;
    private final Messages messages;
    private final MapColours colours;

    /** @param whole the dataset with everything it knows, whatever day a picture is of */
    MapPictures(Atlas whole, List<Shape> shapes, Messages messages) {
        this.whole = whole;
        this.shapes = shapes;
        this.messages = messages;
        colours = new MapColours(whole);
    }

    MapPicture make(Place place, Results results) {
        ColouredMap map = colours.of(results, place.colour());
        MapWords words = new MapWords(map, messages.language());
        Map<String, Status> states = map.states().stream().map(party -> status(party, words))
                .collect(Collectors.toMap(Status::id, Function.identity()));
        Map<String, Status> countries = new TreeMap<>();
        shapes.stream().filter(Shape::hasCode).map(Shape::id)
                .forEach(id -> countries.put(id, Optional.ofNullable(states.get(id)).orElseGet(() ->
                        noParty(id, words))));
        List<Status> badges = map.organizations().stream().map(party -> status(party, words)).toList();
        List<LegendEntry> legend = Legend.entries(map, words);
        String colour = map.document().map(Document::shortTitle).map(messages::of)
                .orElseGet(() -> messages.text("map.colour.count"));
        Optional<String> selected = place.selection().filter(ref -> ref.kind() == EntityKind.PARTY).map(EntityRef::id);
        return new MapPicture(countries, badges, legend, colour, selected, members(selected),
                summary(colour, legend));
    }

    private Status noParty(String id, MapWords words) {
        return new Status(id, State.cldrName(id, messages.language()), MapTone.NO_PARTY.word(), Optional.empty(),
                words.noParty(), false);
    }

    private Status status(ColouredParty coloured, MapWords words) {
        Party party = coloured.party();
        MapTone tone = coloured.tone();
        return new Status(party.id(), party.name(messages.language()), tone.word(), tone.standing(),
                words.status(coloured), tone.isFound());
    }

    /** The members of a selected organization that the dataset also has as a group of states. */
    private Set<String> members(Optional<String> selected) {
        return selected.flatMap(whole::findParty).filter(Organization.class::isInstance)
                .flatMap(party -> whole.data().groups().stream()
                        .filter(group -> group.id().equals(party.id())).findFirst())
                .map(Group::members).map(Set::copyOf).orElse(Set.of());
    }

    private String summary(String colour, List<LegendEntry> legend) {
        return messages.text("map.summary", colour, legend.stream().filter(entry -> entry.parties().isPresent())
                .map(entry -> entry.words() + " " + entry.count()).collect(Collectors.joining(", ")));
    }
}
