package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.MapPosition;
import org.summitatlas.geo.World;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Standing;
import org.summitatlas.model.State;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;
import org.summitatlas.ui.Place;

class MapViewModelTest {

    private static final World WORLD = World.load(new EqualEarth());
    private static final String DECLARATION = "seoul-declaration";

    private final Exploration exploration = exploration(SampleDataset.atlas());
    private final MapViewModel english = model(exploration, Language.EN);
    private final MapViewModel korean = model(exploration, Language.KO);

    private static Exploration exploration(Atlas atlas) {
        return new Exploration(new Tables(atlas), Place.START);
    }

    private static Atlas atlas(DatasetFiles files) {
        return switch (DatasetLoader.load(files)) {
            case LoadResult.Loaded(Atlas atlas) -> atlas;
            case LoadResult.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static MapViewModel model(Exploration exploration, Language language) {
        return new MapViewModel(exploration, WORLD, new Messages(language));
    }

    private String tone(String id) {
        return english.picture().countries().get(id).tone();
    }

    @Test
    void aDocumentColoursByStanding() {
        english.colourBy(Optional.of(DECLARATION));
        assertEquals("endorsed", tone("KOR"));
        assertEquals("joined-later", tone("FRA"));
        assertEquals("attended-not-listed", tone("CHN"));
        assertEquals("not-listed", tone("BRA"));
        assertEquals("no-party", tone("JPN"));
        english.colourBy(Optional.of("paris-statement"));
        assertEquals("declined", tone("USA"));
        english.colourBy(Optional.of("seoul-pledge"));
        assertEquals("not-eligible", tone("USA"));
    }

    @Test
    void absenceFromAnIncompleteListIsUnknown() {
        Atlas partial = atlas(SampleDataset.valid()
                .replacing("documents.json", "\"list\":\"complete\"", "\"list\":\"partial\""));
        MapViewModel model = model(exploration(partial), Language.EN);
        model.colourBy(Optional.of(DECLARATION));
        assertEquals("unknown", model.picture().countries().get("BRA").tone());
        assertEquals("Brazil, unknown", model.picture().countries().get("BRA").text());
    }

    @Test
    void withoutADocumentTheNumberEndorsedColours() {
        assertEquals("count-1", tone("KOR"));
        assertEquals("count-0", tone("USA"));
        assertEquals("no-party", tone("JPN"));
        assertEquals("endorsed 1 of 2 documents open to it", english.picture().countries().get("KOR").words());
        assertEquals(List.of("count-1", "count-0", "no-party"),
                english.picture().legend().stream().map(LegendEntry::tone).toList());
    }

    @Test
    void wordsAreTheReadersOwn() {
        english.colourBy(Optional.of(DECLARATION));
        assertEquals("Republic of Korea, endorsed", english.picture().countries().get("KOR").text());
        assertEquals("대한민국, 동참", korean.picture().countries().get("KOR").text());
        assertEquals("Japan, not a participant", english.picture().countries().get("JPN").text());
        assertEquals("일본, 참가하지 않음", korean.picture().countries().get("JPN").text());
        assertTrue(korean.picture().summary().contains("동참 1개국"), korean.picture().summary());
    }

    @Test
    void aPartyTheQueryLeavesOutIsPlainLand() {
        english.colourBy(Optional.of(DECLARATION));
        exploration.ask(query -> query.withGroups(Set.of("G7")));
        assertEquals("filtered-out", tone("KOR"));
        assertEquals("joined-later", tone("FRA"));
        assertFalse(english.picture().countries().get("KOR").shown());
        assertEquals(Optional.empty(), english.picture().countries().get("KOR").standing());
        assertEquals("Republic of Korea, left out by the query", english.picture().countries().get("KOR").text());
        assertEquals("not a participant, or left out", english.picture().legend().getLast().words());
    }

    @Test
    void theLegendNamesWhatOccursAndAlwaysEndorsed() {
        english.colourBy(Optional.of("paris-statement"));
        assertEquals(List.of("endorsed 0", "declined 1 state", "not listed 4 states + EU", "not a participant "),
                english.picture().legend().stream().map(entry -> entry.words() + " " + entry.count()).toList());
    }

    @Test
    void theLegendOfEveryDocumentCountsWhatTheQueryFinds() {
        Atlas atlas = Bundled.atlas();
        Exploration everywhere = exploration(atlas);
        MapViewModel model = model(everywhere, Language.EN);
        for (Query query : List.of(Query.EVERYTHING, Query.EVERYTHING.withGroups(Set.of("G20")))) {
            everywhere.ask(_ -> query);
            atlas.data().documents().forEach(document -> {
                model.colourBy(Optional.of(document.id()));
                Map<String, Long> expected = Results.of(new Tables(atlas), query).parties().stream()
                        .filter(party -> party instanceof State || party instanceof Organization)
                        .collect(Collectors.groupingBy(party -> EnumWord.of(atlas.standing(party, document)),
                                Collectors.counting()));
                expected.putIfAbsent(EnumWord.of(Standing.ENDORSED), 0L);
                assertEquals(expected, model.picture().legend().stream().filter(entry -> entry.parties().isPresent())
                        .collect(Collectors.toMap(LegendEntry::tone,
                                entry -> (long) entry.parties().orElseThrow().total())));
            });
        }
    }

    @Test
    void organizationsAreBadgesAndOutlineTheirMembers() {
        Exploration everywhere = exploration(Bundled.atlas());
        MapViewModel model = model(everywhere, Language.EN);
        assertTrue(model.picture().badges().stream().map(Status::id).toList().containsAll(List.of("EU", "UN", "OECD")));
        assertEquals(Set.of(), model.picture().members());
        model.select("EU");
        assertEquals(27, model.picture().members().size());
        assertTrue(model.picture().members().contains("MLT"), "members that are no party themselves too");
        assertTrue(model.picture().members().stream().allMatch(id -> model.shape(id).isPresent()));
        assertTrue(model.picture().isSelected("EU"));
    }

    @Test
    void everyPartyThatIsAStateHasAShape() {
        List<String> states = Bundled.atlas().data().parties().stream().filter(State.class::isInstance)
                .map(Party::id).toList();
        assertEquals(states, model(exploration(Bundled.atlas()), Language.EN).reachable());
    }

    @Test
    void selectingGoesThroughTheExploration() {
        english.select("JPN");
        assertEquals(Optional.of(new EntityRef(EntityKind.PARTY, "JPN")), exploration.place().selection());
        assertTrue(korean.picture().isSelected("JPN"));
        assertEquals(Optional.of("JPN"), english.entrance());
    }

    @Test
    void aClosedModelNoLongerFollows() {
        english.close();
        english.colourBy(Optional.of(DECLARATION));
        assertEquals("count-1", tone("KOR"));
    }

    @Test
    void everyWayToColourIsOffered() {
        assertEquals(List.of("number of documents endorsed", "Declaration", "Paris", "Convention"),
                english.colourChoices().stream().map(MapViewModel.ColourChoice::name).toList());
    }

    /** Who draws the map along must not wait for it, and a view that is not in front does nothing. */
    @Test
    void drawsNothingAnewForWhatItDoesNotShow() {
        Exploration everywhere = exploration(Bundled.atlas());
        MapViewModel model = model(everywhere, Language.EN);
        MapPicture before = model.picture();
        everywhere.change(place -> place.withArrangement(View.MAP, "10.00,50.00,3.00"));
        assertSame(before, model.picture());
        assertEquals(MapPosition.parse("10.00,50.00,3.00"), model.positionProperty().get());
        everywhere.change(place -> place.withView(View.MATRIX));
        everywhere.ask(query -> query.withGroups(Set.of("G7")));
        assertSame(before, model.picture());
        everywhere.change(place -> place.withView(View.MAP));
        assertEquals(7, model.picture().countries().values().stream().filter(Status::shown).count());
    }

    @Test
    void followsTheDay() {
        Exploration everywhere = exploration(Bundled.atlas());
        MapViewModel model = model(everywhere, Language.EN);
        model.colourBy(Optional.of("bletchley-declaration"));
        assertEquals("joined-later", model.picture().countries().get("NZL").tone());
        everywhere.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2023, 11, 1))));
        assertEquals("attended-not-listed", model.picture().countries().get("NZL").tone());
        assertEquals("endorsed", model.picture().countries().get("KOR").tone());
    }

    /** Nobody has declined, or stayed away from, what is not there yet. */
    @Test
    void aDocumentOfALaterDayColoursNobody() {
        Exploration everywhere = exploration(Bundled.atlas());
        MapViewModel model = model(everywhere, Language.EN);
        model.colourBy(Optional.of("seoul-declaration"));
        everywhere.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2023, 11, 1))));
        assertEquals("Seoul Declaration", model.picture().colour());
        assertEquals("not adopted yet", model.picture().countries().get("KOR").words());
        assertEquals(List.of("not adopted yet", "not a participant"),
                model.picture().legend().stream().map(LegendEntry::words).toList());
    }
}
