package org.summitatlas.export.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.ExportWords;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.Terms;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineKind;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.query.timeline.TimelineUnit;

/** Says what stands around the items of a timeline, in one language: lanes, times, days and signs. */
public final class TimelineWords {

    /** From this many days on, months say enough. */
    private static final double LONG = 200;

    private final ExportWords words;
    private final Terms terms;
    private final Map<TimelineUnit, DateTimeFormatter> patterns = new EnumMap<>(TimelineUnit.class);

    public TimelineWords(Language language) {
        words = new ExportWords(language);
        terms = new Terms(language);
        Stream.of(TimelineUnit.values()).filter(unit -> unit.above().isPresent()).forEach(unit ->
                patterns.put(unit, DateTimeFormatter.ofPattern(words.say("timeline.tick." + EnumWord.of(unit)),
                        language.locale())));
    }

    public String lane(TimelineLane lane) {
        return words.say("timeline.lane." + EnumWord.of(lane));
    }

    /** What has no place in time, or that nothing has one; empty if all has. */
    public String remark(TimelineLane lane, Timeline timeline) {
        if (lane == TimelineLane.INSTITUTES && !timeline.undated().isEmpty()) {
            return words.say("timeline.undated", undated(timeline));
        }
        return timeline.items(lane).isEmpty() ? none() : "";
    }

    /** What stands in a lane without items. */
    String none() {
        return words.say("timeline.none");
    }

    private String undated(Timeline timeline) {
        return timeline.undated().stream().map(institute -> institute.name().in(words.language()))
                .collect(Collectors.joining(", "));
    }

    /** What a picture of this time shows. */
    String subject(TimelineSpan shown) {
        return words.say("timeline.subject", span(shown));
    }

    /** @param isElsewhere whether something was found that has a date at another time */
    String nothing(boolean isElsewhere) {
        return words.say(isElsewhere ? "timeline.nothing.here" : "timeline.nothing");
    }

    Optional<String> roughNote(int items) {
        return items == 0 ? Optional.empty() : Optional.of(words.say("timeline.note.rough", items));
    }

    Optional<String> undatedNote(Timeline timeline) {
        return timeline.undated().isEmpty() ? Optional.empty()
                : Optional.of(words.say("timeline.note.undated", undated(timeline)));
    }

    Optional<String> outsideNote(int items) {
        return items == 0 ? Optional.empty() : Optional.of(words.say("timeline.note.outside", items));
    }

    Optional<String> undrawnNote(int arrows) {
        return arrows == 0 ? Optional.empty() : Optional.of(words.say("timeline.note.links", arrows));
    }

    /** What a sign with a number means. */
    String gathered() {
        return words.say("timeline.legend.gathered");
    }

    /** The name of a step of the axis that begins on this day; a year says itself. */
    public String step(TimelineUnit unit, LocalDate start) {
        return unit == TimelineUnit.YEAR ? year(start) : patterns.get(unit).format(start);
    }

    /** The name of a step in the line above another, where it has to say more. */
    public String upperStep(TimelineUnit unit, LocalDate start) {
        return unit == TimelineUnit.YEAR ? year(start) : month(start);
    }

    private String year(LocalDate day) {
        return terms.date(new PartialDate(day.getYear(), OptionalInt.empty(), OptionalInt.empty()));
    }

    private String month(LocalDate day) {
        return terms.date(new PartialDate(day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.empty()));
    }

    /** The day asked about. */
    public String asOf(LocalDate day) {
        return words.say("timeline.as-of", terms.date(day));
    }

    /** The day up to which the facts were checked. */
    public String dataset(LocalDate day) {
        return words.say("timeline.dataset", terms.date(day));
    }

    /** What a kind of item is called beside its sign. */
    String kind(TimelineKind kind) {
        return words.say("timeline.kind." + EnumWord.of(kind));
    }

    /** How many items are in a lane. */
    public String count(TimelineLane lane, int items) {
        return words.say("timeline.count", lane(lane), items);
    }

    /** What a hollow bar means. */
    public String rough() {
        return words.say("timeline.legend.rough");
    }

    /** What a dashed sign means. */
    public String announced() {
        return words.say("timeline.legend.announced");
    }

    /** Several that have no room one by one. @param labels what would stand beside each */
    public String gathered(Collection<TimelineItem> items, List<String> labels) {
        TimelineSpan span = items.stream().map(TimelineItem::span).reduce(TimelineSpan::with).orElseThrow();
        return words.say("timeline.gathered", items.size(), days(span), String.join(", ", labels));
    }

    /** From when to when, to the day. */
    private String days(TimelineSpan span) {
        String first = terms.date(first(span));
        String last = terms.date(last(span));
        return first.equals(last) ? first : words.say("timeline.days", first, last);
    }

    /** From when to when, as precisely as makes sense for its length. */
    public String span(TimelineSpan span) {
        return span.days() < LONG ? days(span) : words.say("timeline.days", month(first(span)), month(last(span)));
    }

    private static LocalDate first(TimelineSpan span) {
        return LocalDate.ofEpochDay((long) Math.floor(span.from()));
    }

    private static LocalDate last(TimelineSpan span) {
        return LocalDate.ofEpochDay((long) Math.ceil(span.to()) - 1);
    }
}
