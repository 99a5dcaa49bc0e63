package org.summitatlas.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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

    private final Atlas whole;
    private final List<Shape> shapes;
    private final Messages messages;
    private final List<Party> organizations;

    /** @param whole the dataset with everything it knows, whatever day a picture is of */
    MapPictures(Atlas whole, List<Shape> shapes, Messages messages) {
        this.whole = whole;
        this.shapes = shapes;
        this.messages = messages;
        // Always in the same order, so that a badge keeps its place: those first that take the most part in the series.
        organizations = whole.data().parties().stream().filter(Organization.class::isInstance)
                .sorted(Comparator.comparing(whole::endorsedCount, Comparator.reverseOrder())).toList();
    }

    MapPicture make(Place place, Results results) {
        Atlas atlas = results.tables().atlas();
        Optional<Document> document = place.colour().map(whole::document);
        Optional<Document> adopted = document.filter(asked -> atlas.contains(asked.ref()));
        Set<String> found = results.partyIds();
        Endorsed endorsed = new Endorsed(atlas, place.query().summit());
        CountSteps steps = CountSteps.upTo(endorsed.most());
        Function<Party, Status> status = party -> !found.contains(party.id())
                ? plain(party.id(), party.name(messages.language()),
                        // On an earlier day a party may not have taken part in anything yet.
                        atlas.contains(party.ref()) ? "filtered-out" : "no-party")
                : adopted.map(asked -> standing(party, atlas.standing(party, asked)))
                        .orElseGet(() -> document.isPresent() ? notYet(party) : number(party, endorsed, steps));
        Map<String, Status> countries = new TreeMap<>();
        shapes.stream().filter(Shape::hasCode).map(Shape::id)
                .forEach(id -> countries.put(id, whole.findParty(id).map(status)
                        .orElseGet(() -> plain(id, State.cldrName(id, messages.language()), "no-party"))));
        List<Status> badges = organizations.stream().map(status).toList();
        List<Status> all = Stream.concat(countries.values().stream(), badges.stream()).toList();
        Legend says = new Legend(whole, messages, steps);
        List<LegendEntry> legend = document.isPresent() && adopted.isEmpty() ? says.notYet(all)
                : says.entries(all, document.isPresent());
        String colour = document.map(Document::shortTitle).map(messages::of)
                .orElseGet(() -> messages.text("map.colour.count"));
        Optional<String> selected = place.selection().filter(ref -> ref.kind() == EntityKind.PARTY).map(EntityRef::id);
        return new MapPicture(countries, badges, legend, colour, selected, members(selected),
                summary(colour, legend));
    }

    private Status plain(String id, String name, String tone) {
        return new Status(id, name, tone, Optional.empty(), messages.text("map.status." + tone), false);
    }

    private Status standing(Party party, Standing standing) {
        return new Status(party.id(), party.name(messages.language()), EnumWord.of(standing), Optional.of(standing),
                messages.term(standing), true);
    }

    /** Nobody stands anywhere towards a document of a later day. */
    private Status notYet(Party party) {
        return new Status(party.id(), party.name(messages.language()), "count-0", Optional.empty(),
                messages.text("map.status.not-yet"), true);
    }

    private Status number(Party party, Endorsed endorsed, CountSteps steps) {
        return new Status(party.id(), party.name(messages.language()), steps.tone(endorsed.by(party)), Optional.empty(),
                messages.text("map.status.count", endorsed.by(party), endorsed.openTo(party)), true);
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
