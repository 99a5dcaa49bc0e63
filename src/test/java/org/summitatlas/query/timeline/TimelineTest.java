package org.summitatlas.query.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.query.SampleFacts.SEOUL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Relation;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.SampleFacts;
import org.summitatlas.query.Tables;

/** What has a date, in lanes and in order of time, as far as it is asked about. */
class TimelineTest {

    private static final Tables TABLES = new Tables(SampleAtlas.atlas());

    private static Timeline timeline(Query query) {
        return Timeline.of(Results.of(TABLES, query));
    }

    private static List<String> ids(Timeline timeline, TimelineLane lane) {
        return timeline.items(lane).stream().map(TimelineItem::id).toList();
    }

    @Test
    void everythingStandsInItsLaneByTime() {
        Timeline all = timeline(Query.EVERYTHING);
        assertEquals(List.of("document:report", "document:declaration", "document:pledge", "document:statement",
                "document:treaty", "document:network", "document:abidjan-statement"), ids(all, TimelineLane.DOCUMENTS));
        assertEquals(List.of("summit:" + SEOUL, "summit:" + SampleFacts.ABIDJAN), ids(all, TimelineLane.SUMMITS));
        assertEquals(List.of("institute:ivorian-institute", "institute:ivorian-institute:1",
                "institute:ivorian-institute:2"), ids(all, TimelineLane.INSTITUTES));
        assertEquals(List.of("framework:samsung-electronics:pledge", "framework:samsung-electronics:pledge:latest"),
                ids(all, TimelineLane.FRAMEWORKS));
        assertEquals(List.of("joining:statement:2024-06", "joining:abidjan-statement:2025-03"),
                ids(all, TimelineLane.JOININGS));
    }

    @Test
    void aSummitKeepsItsOwn() {
        Timeline seoul = timeline(Query.EVERYTHING.withSummit(Optional.of(SEOUL)));
        assertEquals(1, seoul.items(TimelineLane.SUMMITS).size());
        assertEquals(List.of("document:report", "document:declaration", "document:pledge", "document:statement"),
                ids(seoul, TimelineLane.DOCUMENTS));
        assertEquals(List.of("joining:statement:2024-06"), ids(seoul, TimelineLane.JOININGS));
    }

    @Test
    void whatPartiesDidFollowsThePartiesFound() {
        Timeline companies = timeline(Query.EVERYTHING.withKinds(Set.of(PartyKind.COMPANY)));
        assertTrue(companies.items(TimelineLane.JOININGS).isEmpty());
        assertTrue(companies.items(TimelineLane.INSTITUTES).isEmpty());
        assertEquals(2, companies.items(TimelineLane.FRAMEWORKS).size());
        assertEquals(7, companies.items(TimelineLane.DOCUMENTS).size());
        Timeline states = timeline(Query.EVERYTHING.withKinds(Set.of(PartyKind.STATE)));
        assertTrue(states.items(TimelineLane.FRAMEWORKS).isEmpty());
        assertEquals(3, states.items(TimelineLane.INSTITUTES).size());
    }

    @Test
    void aMonthIsAllOfTheMonthAndNoDay() {
        TimelineItem joining = timeline(Query.EVERYTHING).items(TimelineLane.JOININGS).getFirst();
        assertEquals(TimelineSpan.of(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30)), joining.span());
        assertEquals(30, joining.span().days());
        assertFalse(joining.isExact());
        TimelineItem document = timeline(Query.EVERYTHING).items(TimelineLane.DOCUMENTS).getFirst();
        assertTrue(document.isDay());
        assertEquals(1, document.span().days());
    }

    @Test
    void theTimeAroundASummitHoldsItsDocuments() {
        Timeline all = timeline(Query.EVERYTHING);
        TimelineSpan around = all.around(SEOUL).orElseThrow();
        all.items(TimelineLane.DOCUMENTS).stream().limit(4).forEach(item -> assertTrue(item.span().overlaps(around)));
        assertFalse(around.contains(LocalDate.of(2025, 2, 11).toEpochDay()));
        assertEquals(Optional.empty(), all.around("nowhere"));
        assertTrue(all.whole().orElseThrow().contains(LocalDate.of(2026, 12, 31).toEpochDay()));
    }

    @Test
    void anAnnexIsToldOnceFromWhicheverSideItIsSaid() {
        assertEquals(TimelineLink.of("annex", "declaration", Relation.ANNEXED_TO),
                TimelineLink.of("declaration", "annex", Relation.HAS_ANNEX));
        assertTrue(TimelineLink.of("a", "b", Relation.REFERS_TO).touches("b"));
        assertFalse(TimelineLink.of("a", "b", Relation.REFERS_TO).touches("c"));
    }

    @Test
    void aTimeKeepsWhatHasAPartInItAndTheLinksBetween() {
        Timeline all = timeline(Query.EVERYTHING);
        TimelineItem declaration = all.items(TimelineLane.DOCUMENTS).get(1);
        Timeline day = all.within(declaration.span());
        assertTrue(day.all().anyMatch(declaration::equals));
        assertTrue(day.all().allMatch(item -> item.span().overlaps(declaration.span())));
        assertTrue(day.all().count() < all.all().count());
        assertEquals(List.of(), all.within(TimelineSpan.of(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 2, 1))).all()
                .toList());
        assertTrue(day.links().stream().allMatch(link -> ids(day, TimelineLane.DOCUMENTS).containsAll(
                List.of("document:" + link.from(), "document:" + link.to()))));
    }
}
