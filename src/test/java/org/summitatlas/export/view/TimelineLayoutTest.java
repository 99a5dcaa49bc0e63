package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.export.picture.Body;
import org.summitatlas.export.picture.Frame;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.Language;
import org.summitatlas.model.Relation;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.Bundled;

/** Where things stand on the picture of a timeline. */
class TimelineLayoutTest {

    private static final Look USUAL = new Look(PictureTheme.LIGHT, Language.EN, Look.USUAL_WIDTH);

    private static Results results(Query query) {
        return Results.of(Bundled.tables(), query);
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
    }

    private static List<Mark.Words> words(Body body) {
        return flat(body.marks()).filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource({"480, EN", "480, KO", "1200, EN", "1200, KO", "2000, EN"})
    void noNameCoversAnotherOrLeavesThePicture(double width, Language language) {
        Look look = new Look(PictureTheme.PRINT, language, width);
        Query then = Query.EVERYTHING.withAsOf(Optional.of(LocalDate.of(2024, 5, 21)));
        Query paris = Query.EVERYTHING.withSummit(Optional.of("paris-2025"), Bundled.atlas());
        apart(Query.EVERYTHING, "", look);
        apart(then, "", look);
        apart(paris, "", look);
        apart(Query.EVERYTHING, "2024-05-21T00:00/2024-05-21T12:00", look);
        apart(Query.EVERYTHING, "0001-01-01T00:00/9999-12-31T00:00", look);
    }

    private static void apart(Query query, String arrangement, Look look) {
        List<Mark.Words> words =
                words(TimelineDrawing.body(results(query), Bundled.atlas(), arrangement, look));
        for (Mark.Words one : words) {
            assertTrue(left(one) >= -0.01 && right(one) <= Frame.inner(look) + 0.01, one::text);
            words.stream().filter(other -> other != one && other.y() == one.y()).forEach(other -> assertTrue(
                    right(one) <= left(other) || right(other) <= left(one), one.text() + " on " + other.text()));
        }
    }

    private static double left(Mark.Words words) {
        double wide = Typeface.width(words.text(), words.size(), words.weight());
        return switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - wide / 2;
            case END -> words.x() - wide;
        };
    }

    private static double right(Mark.Words words) {
        return left(words) + Typeface.width(words.text(), words.size(), words.weight());
    }

    @Test
    void aLaneTooFullGathersAndCounts() {
        TimelineSpan year = TimelineSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        TimelineScale scale = new TimelineScale(year, 400);
        TimelineItem item = Timeline.of(results(Query.EVERYTHING)).items(TimelineLane.SUMMITS).get(1);
        TimelineMark mark = TimelineMark.of(item, "Seoul 2024", "AI Seoul Summit", scale);
        TimelineLaneLayout lane = TimelineLaneLayout.of(TimelineLane.SUMMITS, Collections.nCopies(60, mark));
        assertTrue(lane.isGathered());
        List<Mark> drawn = lane.drawn(0, new TimelineSigns(USUAL), new TimelineWords(Language.EN));
        int counted = flat(drawn).filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast)
                .mapToInt(words -> words.text().equals("Seoul 2024") ? 1 : Integer.parseInt(words.text())).sum();
        assertEquals(60, counted);
        assertTrue(lane.height() < 60 * TimelineLaneLayout.PITCH);
    }

    @Test
    void aYearThatIsHardlyInSightLeavesItsPlaceToTheNext() {
        Look narrow = new Look(PictureTheme.LIGHT, Language.KO, Look.LEAST_WIDTH);
        Set<String> said = words(TimelineDrawing.body(results(Query.EVERYTHING), Bundled.atlas(),
                "2023-11-20T00:00/2026-11-01T00:00", narrow)).stream().map(Mark.Words::text)
                .collect(Collectors.toSet());
        assertTrue(said.containsAll(Set.of("2024년", "2025년", "2026년")), said::toString);
    }

    @Test
    void moreArrowsThanCanBeFollowedAreCountedInstead() {
        for (int documents : List.of(TimelineDrawing.MOST_ARROWS + 1, TimelineDrawing.MOST_ARROWS + 2)) {
            Atlas chained = chained(documents);
            int arrows = documents - 1;
            Body body = TimelineDrawing.body(Results.of(new Tables(chained), Query.EVERYTHING), chained, "", USUAL);
            boolean isLegible = arrows <= TimelineDrawing.MOST_ARROWS;
            assertEquals(isLegible, body.legend().stream().anyMatch(entry -> entry.words().equals("refers to")));
            assertEquals(!isLegible, body.notes().stream().anyMatch(note -> note.contains(arrows + " ")),
                    body.notes()::toString);
        }
    }

    /** The first documents of the dataset, each of which refers to the one before and to nothing else. */
    private static Atlas chained(int count) {
        AtlasData data = Bundled.atlas().data();
        List<Document> chained = new ArrayList<>();
        for (Document document : data.documents()) {
            int place = chained.size();
            chained.add(with(document, place == 0 || place >= count ? List.of() : List.of(new DocumentReference(
                    Relation.REFERS_TO, Optional.of(chained.getLast().id()), document.title(), document.evidence()))));
        }
        return new Atlas(new AtlasData(data.info(), data.sources(), data.parties(), data.groups(), data.people(),
                data.summits(), data.sessions(), chained, data.endorsements(), data.attendances(), data.institutes(),
                data.frameworks(), data.figures(), data.disagreements()));
    }

    private static Document with(Document old, List<DocumentReference> references) {
        return new Document(old.id(), old.scope(), old.summit(), old.session(), old.kind(), old.title(),
                old.shortTitle(), old.koreanTitleIsOurs(), old.date(), old.issuer(), old.url(), old.themes(),
                old.openTo(), old.list(), old.listTotal(), old.note(), old.paragraphs(), references, old.evidence());
    }
}
