package org.summitatlas.ui.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.Relation;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineItem.Edition;
import org.summitatlas.query.timeline.TimelineItem.Publication;
import org.summitatlas.query.timeline.TimelineLink;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.timeline.TimelinePicture.Mark;

/** Says what is on the timeline: in a word or two beside each sign, and in full. */
final class TimelineWords {

    /** From this many days on, months say enough. */
    private static final double LONG = 200;

    private final Messages messages;

    TimelineWords(Messages messages) {
        this.messages = messages;
    }

    Mark mark(TimelineItem item, Timeline timeline, Atlas atlas) {
        return new Mark(item, label(item), words(item, timeline, atlas));
    }

    private String label(TimelineItem item) {
        return switch (item.subject()) {
            case TimelineItem.Meeting(var summit) -> messages.of(summit.shortName());
            case TimelineItem.Adoption(var document) -> messages.of(document.shortTitle());
            case TimelineItem.Joining(var document, var parties, _) -> parties.size() == 1
                    ? messages.text("timeline.joining.one", names(parties), messages.of(document.shortTitle()))
                    : messages.text("timeline.joining.many", parties.size(), messages.of(document.shortTitle()));
            case TimelineItem.Founding(_, var parties) -> names(parties);
            case TimelineItem.Change(_, var parties, var change) ->
                    change.name().map(messages::of).orElseGet(() -> names(parties));
            case Publication(var company, _, _, var edition) -> edition == Edition.ONLY ? names(List.of(company))
                    : messages.text(edition == Edition.FIRST ? "timeline.edition.first" : "timeline.edition.latest",
                            names(List.of(company)));
        };
    }

    private String words(TimelineItem item, Timeline timeline, Atlas atlas) {
        String date = date(item);
        return switch (item.subject()) {
            case TimelineItem.Meeting(var summit) -> messages.text("timeline.item", messages.of(summit.name()),
                    messages.text("timeline.item", date, messages.term(summit.status())));
            case TimelineItem.Adoption(var document) ->
                    linked(adopted(document, date, atlas), document, timeline, atlas);
            case TimelineItem.Joining(var document, var parties, boolean isBy) -> messages.text("timeline.joined",
                    messages.of(document.shortTitle()), isBy ? messages.text("timeline.by", date) : date,
                    names(parties));
            case TimelineItem.Founding(var institute, var parties) -> messages.text("timeline.founded",
                    messages.of(institute.name()), names(parties), messages.term(institute.stage()), date);
            case TimelineItem.Change(var institute, var parties, var change) -> messages.text("timeline.changed",
                    messages.of(institute.name()), names(parties), date, messages.of(change.event()));
            case Publication publication -> published(publication, date);
        };
    }

    private String adopted(Document document, String date, Atlas atlas) {
        String name = messages.of(document.shortTitle());
        return document.summit().map(id -> messages.text(
                        document.session().isPresent() ? "timeline.adopted" : "timeline.belongs", name, date,
                        messages.of(atlas.summit(id).name())))
                .orElseGet(() -> messages.text("timeline.item",
                        messages.text("timeline.item", name, date), messages.term(document.scope())));
    }

    private String linked(String words, Document document, Timeline timeline, Atlas atlas) {
        String said = words;
        for (Relation relation : Relation.values()) {
            String others = timeline.linksOf(document.id()).stream()
                    .filter(link -> link.from().equals(document.id()) && link.relation() == relation)
                    .map(TimelineLink::to).map(atlas::document).map(other -> messages.of(other.shortTitle()))
                    .collect(Collectors.joining(", "));
            said = others.isEmpty() ? said : messages.text("timeline.linked", said, messages.term(relation), others);
        }
        return said;
    }

    private String published(Publication publication, String date) {
        String title = publication.framework().published().map(framework -> messages.of(framework.title()))
                .orElseThrow();
        String version = publication.version().label().map(label -> title + " " + label).orElse(title);
        return messages.text(switch (publication.edition()) {
            case FIRST -> "timeline.published.first";
            case LATEST -> "timeline.published.latest";
            case ONLY -> "timeline.published.only";
        }, names(List.of(publication.company())), version, date);
    }

    private String names(Collection<Party> parties) {
        return parties.stream().map(party -> party.name(messages.language())).collect(Collectors.joining(", "));
    }

    private String date(TimelineItem item) {
        return item.from().equals(item.to()) ? messages.date(item.from())
                : messages.text("timeline.days", messages.date(item.from()), messages.date(item.to()));
    }

    /** Several that have no room one by one. */
    String gathered(List<Mark> marks) {
        TimelineSpan span = marks.stream().map(mark -> mark.item().span()).reduce(TimelineSpan::with).orElseThrow();
        return messages.text("timeline.gathered", marks.size(), days(span),
                marks.stream().map(Mark::label).collect(Collectors.joining(", ")));
    }

    /** From when to when, to the day. */
    private String days(TimelineSpan span) {
        String first = messages.date(first(span));
        String last = messages.date(last(span));
        return first.equals(last) ? first : messages.text("timeline.days", first, last);
    }

    /** From when to when, as precisely as makes sense for its length. */
    String span(TimelineSpan span) {
        return span.days() < LONG ? days(span)
                : messages.text("timeline.days", month(first(span)), month(last(span)));
    }

    private String month(LocalDate day) {
        return messages.date(new PartialDate(day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.empty()));
    }

    private static LocalDate first(TimelineSpan span) {
        return LocalDate.ofEpochDay((long) Math.floor(span.from()));
    }

    private static LocalDate last(TimelineSpan span) {
        return LocalDate.ofEpochDay((long) Math.ceil(span.to()) - 1);
    }
}
