package org.summitatlas.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.AsOf;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Framework;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.Summit;

/**
 * The days worth stopping at when a dataset is looked at day by day, in order: summits, adoptions and joinings. What is
 * only known to the month or year stands at its last day, from which it counts. Nothing after the day up to which the
 * facts were checked has a mark.
 */
public final class DayMarks {

    /**
     * What there is on one day.
     *
     * @param summits  the summits that begin
     * @param adopted  the documents adopted, opened or launched
     * @param joinings who put their name to an earlier document
     * @param vague    the dates among these that are only known to the month or year, each once
     */
    public record Mark(LocalDate day, List<Summit> summits, List<Document> adopted, List<Joining> joinings,
                       List<PartialDate> vague) {

        public Mark {
            summits = List.copyOf(summits);
            adopted = List.copyOf(adopted);
            joinings = List.copyOf(joinings);
            vague = List.copyOf(vague);
        }
    }

    /**
     * Parties that are counted to a document from a later day than its own.
     *
     * @param joined whether they joined later; if not, no earlier day is known on which they endorsed
     */
    public record Joining(Document document, boolean joined, List<Party> parties) {

        public Joining {
            parties = List.copyOf(parties);
        }
    }

    private final AtlasData data;
    private final NavigableMap<LocalDate, Mark> marks = new TreeMap<>();
    private final List<PartialDate> vague;

    private DayMarks(Atlas atlas) {
        data = atlas.data();
        Map<LocalDate, List<Summit>> summits = grouped(data.summits(), summit -> summit.start().latest());
        Map<LocalDate, List<Document>> documents = grouped(data.documents(), document -> document.date().latest());
        Map<LocalDate, List<Endorsement>> joined = grouped(data.endorsements().stream().filter(item -> item.latest()
                .isAfter(atlas.document(item.document()).date().latest())
                && item.status() != EndorsementStatus.DECLINED).toList(), Endorsement::latest);
        TreeSet<LocalDate> days = new TreeSet<>(summits.keySet());
        days.addAll(documents.keySet());
        days.addAll(joined.keySet());
        days.headSet(last(), true).forEach(day -> marks.put(day, mark(day, atlas,
                summits.getOrDefault(day, List.of()), documents.getOrDefault(day, List.of()),
                joined.getOrDefault(day, List.of()))));
        vague = dates(data).filter(date -> date.day().isEmpty()).toList();
    }

    /** Those of a dataset, all of it. */
    public static DayMarks of(Atlas whole) {
        return new DayMarks(whole);
    }

    private static <T> Map<LocalDate, List<T>> grouped(Collection<T> items, Function<T, LocalDate> day) {
        return items.stream().collect(Collectors.groupingBy(day));
    }

    private static Mark mark(LocalDate day, Atlas atlas, List<Summit> summits, List<Document> documents,
                             List<Endorsement> later) {
        Map<Document, Map<Boolean, List<Party>>> joined = new LinkedHashMap<>();
        later.forEach(item -> joined.computeIfAbsent(atlas.document(item.document()), _ -> new TreeMap<>())
                .computeIfAbsent(item.status() == EndorsementStatus.JOINED_LATER, _ -> new ArrayList<>())
                .add(atlas.party(item.party())));
        Stream<PartialDate> dates = Stream.of(
                summits.stream().map(Summit::start), documents.stream().map(Document::date),
                later.stream().flatMap(DayMarks::counted)).flatMap(some -> some);
        return new Mark(day, summits, documents, joined.entrySet().stream().flatMap(ofDocument ->
                ofDocument.getValue().entrySet().stream().map(group ->
                        new Joining(ofDocument.getKey(), group.getKey(), group.getValue()))).toList(),
                dates.filter(date -> date.day().isEmpty()).distinct().toList());
    }

    /** The date an endorsement counts from, unless it is the day of a list that shows it earlier. */
    private static Stream<PartialDate> counted(Endorsement item) {
        return item.date().filter(date -> date.latest().equals(item.latest())).stream();
    }

    private static Stream<PartialDate> dates(AtlasData data) {
        return Stream.of(
                data.documents().stream().map(Document::date),
                data.endorsements().stream().flatMap(DayMarks::counted),
                data.endorsements().stream().flatMap(item -> item.ratified().stream()).map(act -> act.date()),
                data.institutes().stream().flatMap(item -> item.date().stream()),
                data.institutes().stream().flatMap(item -> item.changes().stream()).map(change -> change.date()),
                data.frameworks().stream().flatMap(item -> item.published().stream())
                        .flatMap(Framework.Publication::versions).map(version -> version.date()),
                data.figures().stream().map(figure -> figure.asOf())).flatMap(dates -> dates);
    }

    public List<Mark> all() {
        return List.copyOf(marks.values());
    }

    /** The first day with a mark; {@link #last()} where there is none. */
    public LocalDate first() {
        return marks.isEmpty() ? last() : marks.firstKey();
    }

    /** The day up to which the facts were checked. */
    public LocalDate last() {
        return data.info().asOf();
    }

    /** The next day with a mark. */
    public Optional<LocalDate> after(LocalDate day) {
        return Optional.ofNullable(marks.higherKey(day));
    }

    /** The last day with a mark before this one. */
    public Optional<LocalDate> before(LocalDate day) {
        return Optional.ofNullable(marks.lowerKey(day));
    }

    /** What there is on a day. */
    public Optional<Mark> on(LocalDate day) {
        return Optional.ofNullable(marks.get(day));
    }

    /**
     * The dates about which a day cannot be sure, one for each fact: only known to the month or year, in which the day
     * lies. Before the last day of it they do not count, though they may have been.
     */
    public List<PartialDate> vagueOn(LocalDate day) {
        return vague.stream().filter(date -> !date.earliest().isAfter(day) && !date.latest().isBefore(day)).sorted()
                .toList();
    }

    /** The first day on which the dataset, cut at it, has something; empty if not by the day the facts were checked. */
    public Optional<LocalDate> firstWith(EntityRef ref) {
        List<LocalDate> days = AsOf.changes(data).stream().filter(day -> !day.isAfter(last())).toList();
        int from = 0;
        int to = days.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (new Atlas(AsOf.cut(data, days.get(middle))).contains(ref)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from < days.size() ? Optional.of(days.get(from)) : Optional.empty();
    }
}
