package org.summitatlas.query.timeline;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Party;
import org.summitatlas.query.Results;
import org.summitatlas.query.Scope;

/**
 * What has a date, in order of time.
 *
 * @param lanes   the items of every lane, the earlier first, and of those that begin together the shorter
 * @param undated institutes that no source gives a date for, which have no place in time
 * @param links   what documents on it say of one another
 */
public record Timeline(Map<TimelineLane, List<TimelineItem>> lanes, List<Institute> undated, List<TimelineLink> links) {

    private static final Comparator<TimelineItem> IN_TIME = Comparator
            .comparing((TimelineItem item) -> item.from().earliest()).thenComparing(item -> item.to().latest())
            .thenComparing(TimelineItem::id);
    /** Room around one summit, in days: its papers are read before it and their names stand after it. */
    private static final double BEFORE = 14;
    private static final double AFTER = 28;
    /** Share of the whole series left free on either side. */
    private static final double MARGIN = 0.015;

    public Timeline {
        lanes = Map.copyOf(lanes);
        undated = List.copyOf(undated);
        links = List.copyOf(links);
    }

    /**
     * Summits and documents are those of the summit chosen, or all; joinings, institutes and frameworks those of some
     * parties.
     *
     * @param parties ids of the parties
     */
    public static Timeline of(Scope scope, Set<String> parties) {
        TimelineItems items = new TimelineItems(scope, parties);
        Map<TimelineLane, List<TimelineItem>> lanes = new EnumMap<>(TimelineLane.class);
        Map<TimelineLane, List<TimelineItem>> found =
                items.all().sorted(IN_TIME).collect(Collectors.groupingBy(TimelineItem::lane));
        Stream.of(TimelineLane.values()).forEach(lane -> lanes.put(lane, found.getOrDefault(lane, List.of())));
        return new Timeline(lanes, items.undated(), links(scope));
    }

    /** What a query finds. */
    public static Timeline of(Results results) {
        return of(results.scope(), results.partyIds());
    }

    /** All that a dataset has with a date, whatever is asked. */
    public static Timeline of(Atlas atlas) {
        return of(Scope.of(atlas, Optional.empty()),
                atlas.data().parties().stream().map(Party::id).collect(Collectors.toSet()));
    }

    private static List<TimelineLink> links(Scope scope) {
        Set<String> here = scope.documents().stream().map(Document::id).collect(Collectors.toSet());
        return scope.documents().stream()
                .flatMap(document -> document.references().stream().flatMap(reference -> reference.document().stream()
                        .filter(here::contains)
                        .map(other -> TimelineLink.of(document.id(), other, reference.relation()))))
                .distinct().toList();
    }

    public List<TimelineItem> items(TimelineLane lane) {
        return lanes.get(lane);
    }

    /** Every item, in lanes from the top. */
    public Stream<TimelineItem> all() {
        return Stream.of(TimelineLane.values()).map(this::items).flatMap(List::stream);
    }

    /** Only the items that have a part in a span, and what they say of one another. */
    public Timeline within(TimelineSpan span) {
        Map<TimelineLane, List<TimelineItem>> seen = new EnumMap<>(TimelineLane.class);
        lanes.forEach((lane, items) ->
                seen.put(lane, items.stream().filter(item -> item.span().overlaps(span)).toList()));
        Set<String> here = seen.get(TimelineLane.DOCUMENTS).stream().map(item -> item.ref().id())
                .collect(Collectors.toSet());
        return new Timeline(seen, undated, links.stream()
                .filter(link -> here.contains(link.from()) && here.contains(link.to())).toList());
    }

    /** All its time with a margin; empty if it has no item. */
    public Optional<TimelineSpan> whole() {
        return all().map(TimelineItem::span).reduce(TimelineSpan::with)
                .map(span -> span.padded(MARGIN * span.days(), MARGIN * span.days()));
    }

    /** The time around a summit and its documents; empty if it is not here. */
    public Optional<TimelineSpan> around(String summit) {
        return all().filter(item -> isOf(item, summit)).map(TimelineItem::span).reduce(TimelineSpan::with)
                .map(span -> span.padded(BEFORE, AFTER));
    }

    private static boolean isOf(TimelineItem item, String summit) {
        return switch (item.subject()) {
            case TimelineItem.Meeting(var one) -> one.id().equals(summit);
            case TimelineItem.Adoption(var document) -> document.isOf(Optional.of(summit));
            default -> false;
        };
    }

    /** The links that begin or end at a document. */
    public List<TimelineLink> linksOf(String document) {
        return links.stream().filter(link -> link.touches(document)).toList();
    }
}
