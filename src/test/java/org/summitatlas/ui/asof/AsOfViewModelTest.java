package org.summitatlas.ui.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;

class AsOfViewModelTest {

    private static final LocalDate SEOUL = LocalDate.of(2024, 5, 21);

    private final Exploration exploration = Bundled.exploration();
    private final AsOfViewModel model = new AsOfViewModel(exploration, new Messages(Language.EN));

    private Optional<LocalDate> asked() {
        return exploration.place().query().asOf();
    }

    private String remark() {
        return model.shown().remark().map(AsOfViewModel.Remark::text).orElse("");
    }

    @Test
    void beginsWithAllThatIsKnown() {
        assertTrue(model.shown().letGo());
        assertEquals("21 Nov 2026", model.shown().words());
        assertEquals(Optional.empty(), model.shown().vague());
    }

    @Test
    void aDragIsOneStepBack() {
        for (int days = 0; days < 9; days++) {
            model.go(SEOUL.plusDays(days));
        }
        model.rest();
        assertEquals(Optional.of(SEOUL.plusDays(8)), asked());
        model.go(SEOUL);
        exploration.goBack();
        assertEquals(Optional.of(SEOUL.plusDays(8)), asked());
        exploration.goBack();
        assertEquals(Optional.empty(), asked());
        assertFalse(exploration.canGoBackProperty().get());
    }

    @Test
    void theEndOfTheAxisIsToLetGo() {
        model.go(SEOUL);
        model.go(model.marks().last());
        assertEquals(Optional.empty(), asked());
    }

    @Test
    void goesByMarksAndByDays() {
        model.go(SEOUL);
        model.goToNextMark();
        assertEquals(Optional.of(SEOUL.plusDays(1)), asked());
        model.goToPreviousMark();
        model.goBy(-1);
        assertEquals(Optional.of(SEOUL.minusDays(1)), asked());
        model.goToFirst();
        LocalDate first = model.marks().first();
        model.goBy(-1);
        model.goToPreviousMark();
        assertEquals(Optional.of(first), asked(), "nothing lies before the first mark");
        model.letGo();
        model.goBy(1);
        assertEquals(Optional.empty(), asked());
    }

    @ParameterizedTest
    @CsvSource({"2024-05-21, 2024-05-21, ''", "' 2024-05-21 ', 2024-05-21, ''",
        "2024-05, 2024-05-31, 'May 2024 is taken as its last day, 31 May 2024.'",
        "2024, 2024-12-31, '2024 is taken as its last day, 31 Dec 2024.'",
        "2020-01-01, 2020-01-01, 'Nothing is recorded before 16 Feb 2023.'"})
    void takesADayAMonthOrAYear(String typed, LocalDate day, String said) {
        model.type(typed);
        assertEquals(Optional.of(day), asked());
        assertEquals(said, remark());
    }

    @Test
    void aDayAfterTheDatasetIsTakenBackAndSaid() {
        model.go(SEOUL);
        model.type("2031");
        assertEquals(Optional.empty(), asked());
        assertEquals("The dataset ends on 21 Nov 2026: this is all it knows.", remark());
        model.go(SEOUL);
        assertEquals("", remark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2024-13", "2024-02-30", "24-05-21", "{0}", "2024-05-21T10:00"})
    void saysWhatIsNoDate(String typed) {
        model.go(SEOUL);
        model.type(typed);
        assertEquals(Optional.of(SEOUL), asked());
        assertTrue(model.shown().remark().orElseThrow().wrong());
        assertTrue(remark().contains("“" + typed + "”"), remark());
        model.stopTyping();
        assertEquals("", remark());
    }

    @Test
    void saysWhichDatesAreCountedFromAnEnd() {
        model.go(LocalDate.of(2025, 2, 15));
        String details = model.shown().vague().orElseThrow().details();
        assertTrue(details.contains("known only to the month or year count from its end"), details);
        assertTrue(details.contains("Feb 2025: "), details);
        assertTrue(details.endsWith("from 31 Dec 2025"), details);
        model.go(LocalDate.of(2023, 11, 1));
        assertEquals(Optional.empty(), model.shown().vague());
    }

    @Test
    void speaksOfTheMarksOfTheDay() {
        model.go(SEOUL);
        assertEquals("21 May 2024: Seoul 2024 begins; Adopted: Seoul Declaration, Statement of Intent, "
                + "Frontier AI Safety Commitments", model.spoken());
    }

    @Test
    void playsFromTheFirstMarkToAllThatIsKnown() {
        model.togglePlaying();
        assertEquals(Optional.of(model.marks().first()), asked());
        int steps = 0;
        while (model.playingProperty().get()) {
            model.step();
            steps++;
        }
        assertEquals(model.marks().all().size(), steps);
        assertEquals(Optional.empty(), asked());
        assertFalse(exploration.canGoBackProperty().get(), "playing all of it leads back to where it began");
    }

    @Test
    void playsOnFromWhereItStands() {
        model.go(SEOUL);
        model.togglePlaying();
        assertEquals(Optional.of(SEOUL.plusDays(1)), asked());
        model.togglePlaying();
        assertFalse(model.playingProperty().get());
    }

    @Test
    void anythingElseStopsThePlaying() {
        model.togglePlaying();
        exploration.select(new EntityRef(EntityKind.PARTY, "KOR"));
        assertFalse(model.playingProperty().get());
        assertEquals(Optional.of(model.marks().first()), asked());
    }
}
