package org.summitatlas.query.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.AsOf;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.Summit;
import org.summitatlas.ui.Bundled;

class DayMarksTest {

    private final DayMarks marks = DayMarks.of(Bundled.atlas());

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private DayMarks.Mark mark(String iso) {
        return marks.on(day(iso)).orElseThrow();
    }

    @Test
    void aMarkHasSummitsAndAdoptions() {
        DayMarks.Mark seoul = mark("2024-05-21");
        assertEquals(List.of("seoul-2024"), seoul.summits().stream().map(Summit::id).toList());
        assertEquals(List.of("seoul-declaration", "seoul-statement-of-intent", "frontier-ai-safety-commitments"),
                seoul.adopted().stream().map(Document::id).toList());
        assertEquals(List.of(), seoul.joinings());
        assertEquals(List.of(), seoul.vague());
    }

    @Test
    void whoeverJoinedLaterHasAMark() {
        DayMarks.Joining joining = mark("2024-07-11").joinings().getFirst();
        assertTrue(joining.joined());
        assertEquals(1, joining.parties().size());
    }

    @Test
    void whoeverIsOnlyKnownFromALaterListHasOneToo() {
        DayMarks.Joining listed = mark("2024-11-27").joinings().getFirst();
        assertEquals("us-military-ai-declaration", listed.document().id());
        assertFalse(listed.joined());
        assertEquals(58, listed.parties().stream().map(Party::id).distinct().count());
    }

    @Test
    void aMonthStandsAtItsEndAndSaysSo() {
        DayMarks.Mark end = mark("2025-02-28");
        assertEquals(List.of("current-ai"), end.adopted().stream().map(Document::id).toList());
        assertEquals(List.of(PartialDate.parse("2025-02")), end.vague());
        assertEquals(List.of(PartialDate.parse("2025")), mark("2025-12-31").vague());
    }

    @Test
    void nothingAfterTheDayOfTheDatasetHasAMark() {
        assertEquals(day("2026-11-21"), marks.last());
        assertFalse(marks.all().getLast().day().isAfter(marks.last()));
        assertTrue(marks.all().stream().flatMap(mark -> mark.summits().stream())
                .noneMatch(summit -> summit.id().equals("geneva-2027")));
    }

    @Test
    void leadsFromMarkToMark() {
        assertEquals(Optional.of(day("2024-05-22")), marks.after(day("2024-05-21")));
        assertEquals(Optional.of(day("2024-05-21")), marks.before(day("2024-05-22")));
        assertEquals(Optional.empty(), marks.before(marks.first()));
        assertEquals(Optional.empty(), marks.after(marks.all().getLast().day()));
        assertEquals(day("2023-02-16"), marks.first());
    }

    /** A day is unsure of a month only while it lies in it. */
    @Test
    void knowsWhichDatesADayIsUnsureOf() {
        assertEquals(List.of(), marks.vagueOn(day("2023-11-01")));
        PartialDate month = PartialDate.parse("2025-02");
        assertFalse(marks.vagueOn(day("2025-01-31")).contains(month));
        assertTrue(marks.vagueOn(day("2025-02-01")).contains(month));
        assertTrue(marks.vagueOn(day("2025-02-28")).contains(month));
        assertFalse(marks.vagueOn(day("2025-03-01")).contains(month));
        assertTrue(marks.vagueOn(day("2025-03-01")).contains(PartialDate.parse("2025")));
        assertTrue(marks.vagueOn(day("2025-02-10")).stream().filter(month::equals).count() > 20,
                "once for each fact");
    }

    /** The day found is the one on which a cut first has it, whatever kind of thing it is. */
    @Test
    void findsTheFirstDayOfAnything() {
        assertEquals(Optional.of(day("2024-05-21")), marks.firstWith(document("seoul-declaration")));
        assertEquals(Optional.empty(), marks.firstWith(new EntityRef(EntityKind.SUMMIT, "geneva-2027")));
        for (EntityRef ref : List.of(document("current-ai"), Bundled.atlas().data().people().getLast().ref(),
                Bundled.atlas().data().sessions().getLast().ref())) {
            LocalDate first = marks.firstWith(ref).orElseThrow();
            assertTrue(cut(first).contains(ref), ref.toString());
            assertFalse(cut(first.minusDays(1)).contains(ref), ref.toString());
        }
    }

    private static EntityRef document(String id) {
        return new EntityRef(EntityKind.DOCUMENT, id);
    }

    private static Atlas cut(LocalDate day) {
        return new Atlas(AsOf.cut(Bundled.atlas().data(), day));
    }
}
