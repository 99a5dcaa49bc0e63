package org.summitatlas.export.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Column;
import org.summitatlas.query.Columns;
import org.summitatlas.query.Results;
import org.summitatlas.query.comparison.ComparisonValue.Presence;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineArrangement;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineLink;

/** The timeline as tables: what has a date, and what documents say of one another. */
public final class TimelineSheets {

    private static final Comparator<TimelineItem> IN_TIME = Comparator
            .comparing((TimelineItem item) -> item.from().earliest()).thenComparing(item -> item.to().latest())
            .thenComparing(TimelineItem::lane).thenComparing(TimelineItem::id);

    private TimelineSheets() {
    }

    /** A row for each item found with a part in the time that an arrangement looks at, or each; the earlier first. */
    public static Sheet of(Results results, String arrangement) {
        return Sheet.of(columns(results), timeline(results, arrangement).all().sorted(IN_TIME).toList());
    }

    /** A row for each time that one document found points to another. */
    public static Sheet links(Results results, String arrangement) {
        Atlas atlas = results.scope().atlas();
        List<Column<TimelineLink>> columns = new Columns<TimelineLink>()
                .add("document", link -> Cells.text(link.from()))
                .addOwn("title", (link, language) -> Cells.in(language, atlas.document(link.from()).title()))
                .add("relation", link -> new Cell.Term(link.relation()))
                .add("other_document", link -> Cells.text(link.to()))
                .addOwn("other_title", (link, language) -> Cells.in(language, atlas.document(link.to()).title()))
                .list();
        return Sheet.of(columns, timeline(results, arrangement).links());
    }

    private static Timeline timeline(Results results, String arrangement) {
        Timeline found = Timeline.of(results);
        return TimelineArrangement.asked(arrangement, results.query().summit()).map(found::within).orElse(found);
    }

    private static List<Column<TimelineItem>> columns(Results results) {
        Atlas atlas = results.scope().atlas();
        return new Columns<TimelineItem>()
                .add("id", item -> Cells.text(item.id()))
                .add("lane", item -> new Cell.Term(item.lane()))
                .add("kind", item -> new Cell.Term(item.kind()))
                .add("from", item -> new Cell.Day(item.from()))
                .add("to", item -> new Cell.Day(item.to()))
                .add("at_latest", item -> Presence.of(isAtLatest(item)))
                .add("announced", item -> Presence.of(item.isAnnounced()))
                .addOwn("title", (item, language) -> Cells.in(language, title(item)))
                .addOwn("event", (item, language) -> Cells.in(language, event(item)))
                .add("version", item -> Cells.text(version(item)))
                .add("summit", item -> Cells.text(summit(item)))
                .add("document", item -> Cells.text(document(item)))
                .add("parties", item -> Cells.several(item.parties().stream().map(party -> party.id()).toList()))
                .add("refs", item -> Cells.several(item.refs().stream().map(Object::toString).toList()))
                .addEvidence(MatrixSheets.evidence(results, item -> item.facts(atlas)))
                .list();
    }

    /** Whether it is only known to have been so by that day. */
    private static boolean isAtLatest(TimelineItem item) {
        return item.subject() instanceof TimelineItem.Joining joining && joining.isBy();
    }

    private static LocalizedText title(TimelineItem item) {
        return switch (item.subject()) {
            case TimelineItem.Meeting(var summit) -> summit.name();
            case TimelineItem.Adoption(var document) -> document.title();
            case TimelineItem.Joining joining -> joining.document().title();
            case TimelineItem.Founding(var institute, _) -> institute.name();
            case TimelineItem.Change change -> change.institute().name();
            case TimelineItem.Publication publication ->
                    publication.framework().published().orElseThrow().title();
        };
    }

    /** What became of an institute. */
    private static Optional<LocalizedText> event(TimelineItem item) {
        return item.subject() instanceof TimelineItem.Change change
                ? Optional.of(change.change().event()) : Optional.empty();
    }

    private static Optional<String> version(TimelineItem item) {
        return item.subject() instanceof TimelineItem.Publication publication
                ? publication.version().label() : Optional.empty();
    }

    private static Optional<String> summit(TimelineItem item) {
        return switch (item.subject()) {
            case TimelineItem.Meeting(var summit) -> Optional.of(summit.id());
            case TimelineItem.Adoption(var document) -> document.summit();
            case TimelineItem.Joining joining -> joining.document().summit();
            case TimelineItem.Founding _, TimelineItem.Change _, TimelineItem.Publication _ -> Optional.empty();
        };
    }

    private static Optional<String> document(TimelineItem item) {
        return switch (item.subject()) {
            case TimelineItem.Adoption(var document) -> Optional.of(document.id());
            case TimelineItem.Joining joining -> Optional.of(joining.document().id());
            case TimelineItem.Publication publication -> Optional.of(publication.framework().document());
            case TimelineItem.Meeting _, TimelineItem.Founding _, TimelineItem.Change _ -> Optional.empty();
        };
    }
}
