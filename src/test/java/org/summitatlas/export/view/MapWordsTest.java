package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.model.Language;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.map.LegendEntry;
import org.summitatlas.ui.map.MapViewModel;

class MapWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLegendIsThatOfTheWindow(Language language) {
        for (String line : List.of("", "signed:seoul-declaration", "as-of:2024-06-01", "group:g20")) {
            for (String colour : List.of("", Maps.NEW_DELHI, "paris-statement", "seoul-ministerial-statement")) {
                Optional<String> document = Maps.document(colour);
                Exploration exploration = Bundled.exploration();
                exploration.change(place -> place.withQuery(Maps.results(line).query()).withColour(document));
                MapViewModel window = new MapViewModel(exploration, Maps.WORLD, new Messages(language));
                ColouredMap map = Maps.coloured(line, colour);
                MapWords words = new MapWords(map, language);
                assertEquals(window.picture().legend().stream().map(MapWordsTest::text).toList(),
                        Stream.concat(map.legend().stream().map(words::legend), Stream.of(words.rest())).toList(),
                        line + " " + colour);
                map.states().forEach(state -> assertEquals(
                        window.picture().countries().get(state.party().id()).text(), words.of(state)));
            }
        }
    }

    private static String text(LegendEntry entry) {
        return entry.count().isEmpty() ? entry.words() : entry.words() + ": " + entry.count();
    }

    @Test
    void aColourSaysWhatItMeansAndWhoHasIt() {
        ColouredMap map = Maps.coloured("", "");
        MapWords words = new MapWords(map, Language.EN);
        List<String> legend = map.legend().stream().map(words::legend).toList();
        assertTrue(legend.contains("8 or more documents: 9 states + EU"), legend::toString);
        assertTrue(legend.getLast().startsWith("no document: "), legend::toString);
        assertEquals("not a participant", words.rest());
        assertEquals("not a participant, or left out",
                new MapWords(Maps.coloured("group:g20", ""), Language.EN).rest());
    }

    @Test
    void companiesAreNoGreyMapWithoutAWord() {
        assertTrue(said("kind:company").contains("have no place on a map"));
        assertTrue(said("signed:paris-statement party:USA").contains("Nothing was found that has a place on a map."));
        assertTrue(said("").contains("Not on the map: 80 companies and institutions found."));
    }

    private static String said(String line) {
        return Maps.words(Maps.draw(line, "", "", 1200));
    }

    @Test
    void aDocumentOfALaterDayIsSaidToBeOne() {
        String words = Maps.words(Maps.draw("as-of:2024-06-01", Maps.NEW_DELHI, "", 1200));
        assertTrue(words.contains("not adopted yet: "), words);
        assertTrue(words.contains("New Delhi Declaration: not adopted yet on the day asked about."), words);
    }

    @Test
    void boundariesAreSaidToBeDeFacto() {
        assertTrue(Maps.words(Maps.draw("", "", "", 480)).replace('\n', ' ').contains("de facto view"));
    }
}
