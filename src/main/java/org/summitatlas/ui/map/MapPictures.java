package org.summitatlas.ui.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.geo.Shape;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Group;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;
import org.summitatlas.model.State;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;

/** Makes the picture of a place: who has which colour, glyph and words. */
final class MapPictures {

    private static final int TOP_STEP = 3;

    private final Atlas atlas;
    private final List<Shape> shapes;
    private final Messages messages;

    MapPictures(Atlas atlas, List<Shape> shapes, Messages messages) {
        this.atlas = atlas;
        this.shapes = shapes;
        this.messages = messages;
    }

    MapPicture make(Place place, Results results) {
        Optional<Document> document = place.colour().map(atlas::document);
        Set<String> found = results.partyIds();
        Map<String, Status> countries = new TreeMap<>();
        shapes.stream().filter(Shape::hasCode).map(Shape::id)
                .forEach(id -> countries.put(id, country(id, document, found)));
        List<Status> badges = atlas.data().parties().stream().filter(Organization.class::isInstance)
                .map(party -> party(party, document, found)).toList();
        List<Status> all = Stream.concat(countries.values().stream(), badges.stream()).toList();
        List<LegendEntry> legend = new Legend(atlas, messages).entries(all, document.isPresent());
        String colour = document.map(Document::shortTitle).map(messages::of)
                .orElseGet(() -> messages.text("map.colour.count"));
        Optional<String> selected = place.selection().filter(ref -> ref.kind() == EntityKind.PARTY).map(EntityRef::id);
        return new MapPicture(countries, badges, legend, colour, selected, members(selected),
                summary(colour, legend));
    }

    private Status country(String id, Optional<Document> document, Set<String> found) {
        return atlas.findParty(id).map(party -> party(party, document, found))
                .orElseGet(() -> plain(id, State.cldrName(id, messages.language()), "no-party"));
    }

    private Status party(Party party, Optional<Document> document, Set<String> found) {
        String name = party.name(messages.language());
        if (!found.contains(party.id())) {
            return plain(party.id(), name, "filtered-out");
        }
        return document.map(asked -> standing(party, name, atlas.standing(party, asked)))
                .orElseGet(() -> number(party, name));
    }

    private Status plain(String id, String name, String tone) {
        return new Status(id, name, tone, Optional.empty(), messages.text("map.status." + tone), false);
    }

    private Status standing(Party party, String name, Standing standing) {
        return new Status(party.id(), name, EnumWord.of(standing), Optional.of(standing), messages.term(standing), true);
    }

    private Status number(Party party, String name) {
        int endorsed = atlas.endorsedCount(party);
        return new Status(party.id(), name, "count-" + Math.min(endorsed, TOP_STEP), Optional.empty(),
                messages.text("map.status.count", endorsed, atlas.openTo(party).size()), true);
    }

    /** The members of a selected organization that the dataset also has as a group of states. */
    private Set<String> members(Optional<String> selected) {
        return selected.flatMap(atlas::findParty).filter(Organization.class::isInstance)
                .flatMap(party -> atlas.data().groups().stream().filter(group -> group.id().equals(party.id())).findFirst())
                .map(Group::members).map(Set::copyOf).orElse(Set.of());
    }

    private String summary(String colour, List<LegendEntry> legend) {
        return messages.text("map.summary", colour, legend.stream().filter(entry -> entry.parties().isPresent())
                .map(entry -> entry.words() + " " + entry.count()).collect(Collectors.joining(", ")));
    }
}
