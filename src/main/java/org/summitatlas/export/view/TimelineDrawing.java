package org.summitatlas.export.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.picture.Body;
import org.summitatlas.export.picture.Frame;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Mark.Anchor;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.export.view.TimelineArrows.Place;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Results;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineArrangement;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineLink;
import org.summitatlas.query.timeline.TimelineReach;
import org.summitatlas.query.timeline.TimelineSpan;

/** Draws the timeline: an axis, and below it lanes of marks with their names, in as many rows as they need. */
final class TimelineDrawing {

    /** More arrows would cover each other. */
    static final int MOST_ARROWS = 12;

    private static final double HEADING = 12;
    private static final double HEADING_LINE = 17;
    private static final double HALF = 0.5;

    private final Look look;
    private final TimelineWords words;
    private final TimelineSigns signs;
    private final TimelineScale scale;
    private final Timeline found;
    private final Timeline seen;
    private final List<TimelineLaneLayout> lanes;

    private TimelineDrawing(Timeline found, TimelineSpan span, Atlas whole, Look look) {
        this.look = look;
        this.found = found;
        words = new TimelineWords(look.language());
        signs = new TimelineSigns(look);
        scale = new TimelineScale(span, Frame.inner(look));
        seen = found.within(span);
        TimelineItemWords itemWords = new TimelineItemWords(look.language());
        lanes = Stream.of(TimelineLane.values()).map(lane -> TimelineLaneLayout.of(lane, seen.items(lane).stream()
                .map(item -> TimelineMark.of(item, itemWords.label(item), itemWords.full(item, found, whole), scale))
                .toList())).toList();
    }

    /**
     * The timeline of what was found.
     *
     * @param arrangement the time to show; if none for the summit asked about, as at first in the window and all the
     *                    time of what was found besides, since nobody can move a picture
     */
    static Body body(Results results, Atlas whole, String arrangement, Look look) {
        Timeline found = Timeline.of(results);
        Optional<String> summit = results.query().summit();
        TimelineSpan span = TimelineArrangement.asked(arrangement, summit)
                .orElseGet(() -> TimelineReach.of(whole).homeWith(found, summit));
        return new TimelineDrawing(found, span, whole, look)
                .body(results.query().asOf(), whole.data().info().asOf());
    }

    private Body body(Optional<LocalDate> asked, LocalDate checked) {
        List<Mark> front = new ArrayList<>();
        List<Mark> back = new ArrayList<>();
        Map<String, Place> documents = new HashMap<>();
        double y = TimelineAxis.HEIGHT;
        for (TimelineLaneLayout lane : lanes) {
            if (y > TimelineAxis.HEIGHT) {
                back.add(Mark.drawn(Trace.line(0, y, scale.width(), y), Stroke.of(look.colour(Tone.HAIRLINE), 1)));
            }
            front.addAll(heading(lane, y));
            front.addAll(lane.drawn(y, signs, words));
            if (lane.lane() == TimelineLane.DOCUMENTS) {
                documents.putAll(lane.places(y));
            }
            y += lane.height();
        }
        TimelineAxis axis = new TimelineAxis(scale, words, look, y);
        List<TimelineLink> links = links(documents);
        boolean areDrawn = links.size() <= MOST_ARROWS;
        Stream<Mark> arrows = areDrawn ? links.stream().flatMap(link -> TimelineArrows.of(link.relation(),
                documents.get(link.from()), documents.get(link.to()), arrowColour()).stream())
                : Stream.empty();
        return new Body(y, words.subject(scale.span()), description(),
                Stream.of(back.stream(), axis.steps().stream(), axis.days(asked, checked).stream(), arrows,
                        front.stream()).flatMap(marks -> marks).toList(),
                new TimelineLegend(look, words, signs).entries(seen, areDrawn ? links : List.of(), isGathered()),
                notes(areDrawn ? 0 : links.size()));
    }

    private Rgb arrowColour() {
        return look.colour(Tone.COAST).towards(look.colour(Tone.MUTED), HALF);
    }

    /** Between documents that have a mark of their own. */
    private List<TimelineLink> links(Map<String, Place> documents) {
        return seen.links().stream().filter(link -> documents.containsKey(link.from())
                && documents.containsKey(link.to())).toList();
    }

    private boolean isGathered() {
        return lanes.stream().anyMatch(TimelineLaneLayout::isGathered);
    }

    /** One text, so that its parts stand beside each other in any font. */
    private List<Mark> heading(TimelineLaneLayout lane, double top) {
        String text = words.lane(lane.lane()) + " · "
                + (lane.marks().isEmpty() ? words.none() : Integer.toString(lane.marks().size()));
        double wide = Typeface.width(text, HEADING, Weight.SEMI_BOLD);
        return List.of(Mark.filled(Trace.box(0, top + 3, wide + 3, HEADING_LINE + 1), look.colour(Tone.PANEL)),
                Mark.words(text, 0, top + HEADING_LINE, HEADING, Weight.SEMI_BOLD, Anchor.START,
                        look.colour(Tone.MUTED)));
    }

    private String description() {
        return seen.all().findAny().isEmpty() ? nothing() : lanes.stream()
                .map(lane -> words.count(lane.lane(), lane.marks().size())).collect(Collectors.joining(", ")) + ".";
    }

    private String nothing() {
        return words.nothing(found.all().findAny().isPresent());
    }

    /** @param undrawn how many arrows are left out */
    private List<String> notes(int undrawn) {
        List<String> notes = new ArrayList<>();
        if (seen.all().findAny().isEmpty()) {
            notes.add(nothing());
        }
        int rough = (int) seen.all().filter(item -> !item.isExact()).count();
        int outside = (int) (found.all().count() - seen.all().count());
        words.roughNote(rough).ifPresent(notes::add);
        words.undatedNote(found).ifPresent(notes::add);
        words.outsideNote(outside).ifPresent(notes::add);
        words.undrawnNote(undrawn).ifPresent(notes::add);
        return notes;
    }
}
