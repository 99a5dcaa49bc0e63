package org.summitatlas.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.Results;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;
import org.summitatlas.ui.timeline.TimelinePicture.Day;
import org.summitatlas.ui.timeline.TimelinePicture.Lane;

/** The timeline as data: the picture of the present place, and where keys and clicks lead. */
public final class TimelineViewModel {

    /** The shortest time that can be looked at, in days. */
    static final double LEAST = 7;

    /** How far one can move beyond all that has a date, as a share of its time: the last names stand after it. */
    private static final double BEYOND = 0.1;

    private final Exploration exploration;
    private final Messages messages;
    private final TimelineWords words;
    private final Timeline everything;
    private final TimelineSpan all;
    private final TimelineSpan limits;
    private final ReadOnlyObjectWrapper<TimelinePicture> picture = new ReadOnlyObjectWrapper<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private Results shown;
    private Timeline timeline;
    private List<Lane> lanes;

    public TimelineViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        words = new TimelineWords(messages);
        everything = Timeline.of(exploration.wholeAtlas());
        LocalDate checked = exploration.wholeAtlas().data().info().asOf();
        all = everything.whole().orElseGet(() -> TimelineSpan.of(checked.minusYears(1), checked));
        limits = all.padded(all.days() * BEYOND, all.days() * BEYOND);
        subscriptions.follow(exploration.placeProperty(), this::show);
    }

    /** Only while it is in front; otherwise the last picture stays until it is again. */
    private void show(Place place) {
        if (place.view() != View.TIMELINE && picture.get() != null) {
            return;
        }
        if (shown != exploration.results()) {
            shown = exploration.results();
            timeline = Timeline.of(shown);
            lanes = lanes();
        }
        TimelineSpan home = home(place);
        TimelineSpan span = TimelineArrangement.parse(place.arrangement(View.TIMELINE))
                .filter(line -> line.summit().equals(place.query().summit()))
                .map(line -> line.span().within(limits, LEAST)).orElse(home);
        picture.set(new TimelinePicture(lanes, timeline.links(), days(place), place.selection(), span, home, limits));
    }

    private List<Lane> lanes() {
        // What belongs to a summit may be older than what is known of the summit itself.
        Atlas atlas = exploration.wholeAtlas();
        return Stream.of(TimelineLane.values()).map(lane -> new Lane(lane, messages.text("timeline.lane." + word(lane)),
                lane == TimelineLane.INSTITUTES ? undated() : Optional.empty(),
                timeline.items(lane).stream().map(item -> words.mark(item, timeline, atlas)).toList())).toList();
    }

    private static String word(TimelineLane lane) {
        return EnumWord.of(lane);
    }

    private Optional<String> undated() {
        String names = timeline.undated().stream().map(institute -> messages.of(institute.name()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(messages.text("timeline.undated", names));
    }

    /** Where the eye belongs at a place: at the summit chosen, or on the whole series, as of whatever day. */
    private TimelineSpan home(Place place) {
        return place.query().summit().flatMap(everything::around).orElse(all).within(limits, LEAST);
    }

    private List<Day> days(Place place) {
        List<Day> days = new ArrayList<>();
        place.query().asOf().ifPresent(day ->
                days.add(new Day(day, messages.text("timeline.as-of", messages.date(day)), true)));
        LocalDate checked = exploration.wholeAtlas().data().info().asOf();
        days.add(new Day(checked, messages.text("timeline.dataset", messages.date(checked)), false));
        return List.copyOf(days);
    }

    /** What the timeline shows now. */
    ReadOnlyObjectProperty<TimelinePicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    TimelinePicture picture() {
        return picture.get();
    }

    TimelineWords words() {
        return words;
    }

    /** What the whole says to readers of the screen. */
    String summary(String span) {
        String counts = lanes.stream().map(lane -> messages.text("timeline.count", lane.heading(), lane.marks().size()))
                .collect(Collectors.joining(", "));
        return messages.text("timeline.summary", span, counts);
    }

    /** Opens what an item is about everywhere in the window. */
    void select(TimelineItem item) {
        exploration.select(item.ref());
    }

    /** Keeps the time that is looked at. */
    void look(TimelineSpan span) {
        Optional<String> summit = exploration.place().query().summit();
        arrange(new TimelineArrangement(span, summit).toLine());
    }

    /** Keeps that nobody has moved. */
    void lookHome() {
        arrange("");
    }

    private void arrange(String line) {
        exploration.change(Gesture.MOVING, place -> place.withArrangement(View.TIMELINE, line));
    }

    /** Ends a movement: the next one is another step to go back. */
    void rest() {
        exploration.endGesture();
    }

    /** Stops following the exploration. */
    public void close() {
        subscriptions.close();
    }
}
