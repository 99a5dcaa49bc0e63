package org.summitatlas.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.view.TimelineItemWords;
import org.summitatlas.export.view.TimelineWords;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Results;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineArrangement;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineReach;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;
import org.summitatlas.ui.timeline.TimelinePicture.Day;
import org.summitatlas.ui.timeline.TimelinePicture.Lane;
import org.summitatlas.ui.timeline.TimelinePicture.Mark;

/** The timeline as data: the picture of the present place, and where keys and clicks lead. */
public final class TimelineViewModel {

    private final Exploration exploration;
    private final Messages messages;
    private final TimelineWords words;
    private final TimelineItemWords itemWords;
    private final TimelineReach reach;
    private final ReadOnlyObjectWrapper<TimelinePicture> picture = new ReadOnlyObjectWrapper<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private Results shown;
    private Timeline timeline;
    private List<Lane> lanes;

    public TimelineViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        words = new TimelineWords(messages.language());
        itemWords = new TimelineItemWords(messages.language());
        reach = TimelineReach.of(exploration.wholeAtlas());
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
        Optional<String> summit = place.query().summit();
        TimelineSpan home = reach.home(summit);
        TimelineSpan span = reach.asked(place.arrangement(View.TIMELINE), summit).orElse(home);
        picture.set(new TimelinePicture(lanes, timeline.links(), days(place), place.selection(), span, home,
                reach.limits()));
    }

    private List<Lane> lanes() {
        // What belongs to a summit may be older than what is known of the summit itself.
        Atlas atlas = exploration.wholeAtlas();
        return Stream.of(TimelineLane.values()).map(lane -> new Lane(lane, words.lane(lane),
                words.remark(lane, timeline), timeline.items(lane).stream().map(item -> new Mark(item, itemWords.label(item),
                        itemWords.full(item, timeline, atlas))).toList())).toList();
    }

    private List<Day> days(Place place) {
        List<Day> days = new ArrayList<>();
        place.query().asOf().ifPresent(day -> days.add(new Day(day, words.asOf(day), true)));
        LocalDate checked = exploration.wholeAtlas().data().info().asOf();
        days.add(new Day(checked, words.dataset(checked), false));
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

    /** Several that have no room one by one. */
    String gathered(List<Mark> marks) {
        return messages.text("timeline.gathered.closer",
                words.gathered(marks.stream().map(Mark::item).toList(), marks.stream().map(Mark::label).toList()));
    }

    /** What the whole says to readers of the screen. */
    String summary(String span) {
        String counts = lanes.stream().map(lane -> words.count(lane.lane(), lane.marks().size()))
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
