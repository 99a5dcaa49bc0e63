package org.summitatlas.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Language;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;
import org.summitatlas.ui.timeline.TimelinePicture.Mark;

/** The timeline in words, and the line that keeps what time is looked at. */
class TimelineViewModelTest {

    private static final TimelineSpan MAY = TimelineSpan.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));

    private final Exploration exploration = Bundled.exploration();

    private TimelineViewModel model(Language language) {
        exploration.change(place -> place.withView(View.TIMELINE));
        return new TimelineViewModel(exploration, new Messages(language));
    }

    private static Mark mark(TimelineViewModel model, TimelineLane lane, String id) {
        return model.picture().lanes().get(lane.ordinal()).marks().stream()
                .filter(mark -> mark.item().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aDocumentSaysWhenWhereAndWhatItPointsTo() {
        TimelineViewModel model = model(Language.EN);
        assertEquals("Statement of Intent, 21 May 2024, adopted at the AI Seoul Summit 2024; refers to Safety Testing, "
                + "AI Safety Report; annexed to Seoul Declaration",
                mark(model, TimelineLane.DOCUMENTS, "document:seoul-statement-of-intent").words());
        assertEquals("REAIM 2024", mark(model, TimelineLane.DOCUMENTS, "document:reaim-blueprint-for-action").label());
    }

    @Test
    void everyLaneIsTold() {
        TimelineViewModel model = model(Language.EN);
        assertEquals("AI summit in Geneva 2027, 2027, announced",
                mark(model, TimelineLane.SUMMITS, "summit:geneva-2027").words());
        assertEquals("+4 · Frontier AI Safety Commitments",
                mark(model, TimelineLane.JOININGS, "joining:frontier-ai-safety-commitments:2025-02").label());
        assertEquals("AI Security Institute",
                mark(model, TimelineLane.INSTITUTES, "institute:uk-safety-institute:1").label());
        assertEquals("OpenAI, Preparedness Framework Version 2, latest version, 15 Apr 2025", mark(model,
                TimelineLane.FRAMEWORKS, "framework:openai:frontier-ai-safety-commitments:latest").words());
        assertEquals("오픈AI · 첫 판", mark(model(Language.KO),
                TimelineLane.FRAMEWORKS, "framework:openai:frontier-ai-safety-commitments").label());
    }

    @Test
    void theWholeSeriesIsSeenAtFirstAndASummitWhenChosen() {
        TimelineViewModel model = model(Language.EN);
        model.picture().lanes().stream().flatMap(lane -> lane.marks().stream()).forEach(mark ->
                assertEquals(model.picture().span(), model.picture().span().with(mark.item().span()), mark::label));
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertTrue(model.picture().span().days() < 60);
        assertTrue(model.picture().span().contains(LocalDate.of(2024, 5, 21).toEpochDay()));
    }

    @Test
    void aMoveIsKeptUndoneAndForgottenAtAnotherSummit() {
        TimelineViewModel model = model(Language.EN);
        TimelineSpan home = model.picture().span();
        model.look(MAY.padded(3, 3));
        model.look(MAY);
        model.rest();
        assertEquals("2024-05-01T00:00/2024-06-01T00:00", exploration.place().arrangement(View.TIMELINE));
        assertEquals(MAY, model.picture().span());
        exploration.chooseSummit(Optional.of("paris-2025"));
        assertFalse(model.picture().span().overlaps(MAY));
        exploration.goBack();
        assertEquals(MAY, model.picture().span());
        exploration.goBack();
        assertEquals(home, model.picture().span());
    }

    @Test
    void nothingIsWorkedOutBehindAnotherView() {
        TimelineViewModel model = model(Language.EN);
        exploration.change(place -> place.withView(View.MAP));
        TimelinePicture before = model.picture();
        exploration.ask(query -> query.withDocuments(Set.of("roost")));
        assertSame(before, model.picture());
        exploration.change(place -> place.withView(View.TIMELINE));
        assertEquals(List.of(), model.picture().lanes().get(TimelineLane.INSTITUTES.ordinal()).marks().stream()
                .filter(mark -> mark.label().equals("Japan")).toList());
    }

    @Test
    void aMoveKeepsTheMarks() {
        TimelineViewModel model = model(Language.EN);
        TimelinePicture before = model.picture();
        model.look(MAY);
        assertTrue(model.picture().sameMarks(before));
        exploration.ask(query -> query.withText("korea"));
        assertFalse(model.picture().sameMarks(before));
    }

    @Test
    void theDayAskedAboutHasALine() {
        TimelineViewModel model = model(Language.EN);
        assertEquals(List.of("dataset 21 Nov 2026"), model.picture().days().stream().map(day -> day.label()).toList());
        exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2024, 5, 21))));
        assertEquals(List.of("as of 21 May 2024", "dataset 21 Nov 2026"),
                model.picture().days().stream().map(day -> day.label()).toList());
    }

    @Test
    void whateverDayIsAskedAboutThereIsAPicture() {
        TimelineViewModel model = model(Language.EN);
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.isBefore(LocalDate.of(2026, 12, 1)); day = day.plusDays(9)) {
            Optional<LocalDate> asked = Optional.of(day);
            exploration.ask(query -> query.withAsOf(asked));
            assertEquals(asked.get(), model.picture().days().getFirst().day());
        }
    }
}
