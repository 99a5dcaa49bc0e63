package org.summitatlas.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.comparison.ComparisonKind;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.TakeChoices;

class CompareViewModelTest {

    private static final EntityRef KOREA = EntityKind.PARTY.ref("KOR");
    private static final EntityRef JAPAN = EntityKind.PARTY.ref("JPN");

    private final Exploration exploration = Bundled.exploration();
    private final CompareViewModel model = new CompareViewModel(exploration, new Messages(Language.EN));

    private Compared arranged(String line) {
        exploration.change(place -> place.withView(View.COMPARE).withArrangement(View.COMPARE, line));
        return model.comparedProperty().get();
    }

    private String line() {
        return exploration.place().arrangement(View.COMPARE);
    }

    private static List<EntityRef> parties(String... ids) {
        return Arrays.stream(ids).map(EntityKind.PARTY::ref).toList();
    }

    @Test
    void nothingIsDoneBehindAnotherViewAndCaughtUpInFront() {
        exploration.change(place -> place.withArrangement(View.COMPARE, "party:KOR,party:JPN"));
        assertSame(Compared.NOTHING, model.comparedProperty().get());
        exploration.change(place -> place.withView(View.COMPARE));
        assertEquals(parties("KOR", "JPN"), model.comparedProperty().get().things());
    }

    @Test
    void whatTheDatasetHasNotAndWhatIsOfAnotherKindIsDropped() {
        assertEquals(parties("KOR", "EU"),
                arranged("party:ATLANTIS,party:KOR,party:anthropic,document:roost,party:EU").things());
        assertEquals(Optional.of(ComparisonKind.PARTIES), model.comparedProperty().get().kind());
    }

    @Test
    void moreThanFourAreNotCompared() {
        assertEquals(parties("KOR", "JPN", "USA", "GBR"),
                arranged("party:KOR,party:JPN,party:USA,party:GBR,party:EU").things());
    }

    @Test
    void theSwitchHidesWhatIsAlikeAndCountsIt() {
        Compared all = arranged("party:KOR,party:JPN");
        Compared only = arranged("party:KOR,party:JPN;differences");
        assertEquals(0, all.hidden());
        assertTrue(only.rows().stream().allMatch(row -> row.differs()) && only.hidden() > 0);
        assertEquals(all.rows().size(), only.rows().size() + only.hidden());
        assertEquals(0, arranged("party:KOR;differences").hidden());
    }

    @Test
    void addingAndRemovingAreStepsThatCanBeUndone() {
        arranged("");
        model.add(KOREA);
        model.add(JAPAN);
        assertEquals("party:KOR,party:JPN", line());
        model.remove(KOREA);
        assertEquals("party:JPN", line());
        exploration.goBack();
        assertEquals(parties("KOR", "JPN"), model.comparedProperty().get().things());
    }

    @Test
    void whatIsOpenCanBeAddedIfItIsOfTheKindAndThereIsRoom() {
        arranged("party:KOR");
        exploration.select(JAPAN);
        assertEquals(Optional.of(JAPAN), model.addableProperty().get());
        exploration.select(EntityKind.PARTY.ref("anthropic"));
        assertEquals(Optional.empty(), model.addableProperty().get());
        exploration.select(KOREA);
        assertEquals(Optional.empty(), model.addableProperty().get());
        exploration.select(JAPAN);
        arranged("party:KOR,party:USA,party:GBR,party:EU");
        assertEquals(Optional.empty(), model.addableProperty().get());
    }

    /** Names in both languages, half a syllable, other names and codes; never what cannot stand beside the rest. */
    @ParameterizedTest
    @CsvSource({"'', turkiye, TUR", "'', 프랑, FRA", "'', 일ㅂ, JPN", "'', britain, GBR", "'', usa, USA",
            "party:KOR, japan, JPN", "party:KOR, anthropic, ''", "document:roost, japan, ''", "'', anthro, anthropic",
            "document:roost, bletchley decl, bletchley-declaration"})
    void namesAreFoundAsTyped(String arranged, String typed, String found) {
        arranged(arranged);
        assertEquals(found, model.find(typed).stream().findFirst().map(EntityRef::id).orElse(""));
    }

    @Test
    void aWholeNameComesBeforeALongerOne() {
        arranged("");
        assertEquals("OMN", model.find("oman").getFirst().id());
        assertTrue(model.find("oman").contains(EntityKind.PARTY.ref("ROU")));
    }

    @Test
    void whatIsNotThereYetIsNamedAndComesBack() {
        arranged("document:bletchley-declaration,document:new-delhi-declaration");
        exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2024, 6, 1))));
        Compared then = model.comparedProperty().get();
        assertEquals(List.of(EntityKind.DOCUMENT.ref("bletchley-declaration")), then.things());
        assertEquals(List.of(EntityKind.DOCUMENT.ref("new-delhi-declaration")), then.notYet());
        assertEquals("document:bletchley-declaration,document:new-delhi-declaration", line());
        exploration.ask(query -> query.withAsOf(Optional.empty()));
        assertEquals(2, model.comparedProperty().get().things().size());
    }

    @Test
    void aFacetChangesNothingHere() {
        Compared before = arranged("party:KOR,party:JPN");
        exploration.ask(query -> query.withGroups(Set.of("G7")));
        assertSame(before, model.comparedProperty().get());
    }

    @Test
    void suggestionsEndWhereThereIsSomethingToCompare() {
        arranged("");
        assertFalse(model.suggestionsProperty().get().isEmpty());
        arranged("party:KOR");
        assertTrue(model.suggestionsProperty().get().stream()
                .allMatch(suggestion -> suggestion.things().getFirst().equals(KOREA)));
        arranged("party:KOR,party:JPN");
        assertEquals(List.of(), model.suggestionsProperty().get());
    }

    @Test
    void theSheetIsWhatIsShown() {
        Compared shown = arranged("party:KOR,party:JPN;differences");
        assertEquals(shown.rows().size(), model.sheet().rows().size());
        assertEquals("compare-KOR-JPN", model.offer().orElseThrow().word());
        assertEquals(model.sheet().plainRows(),
                model.offer().orElseThrow().sheet().apply(TakeChoices.USUAL.extent()).plainRows());
    }
}
