package org.summitatlas.export.view;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.summitatlas.export.ExportWords;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Party;
import org.summitatlas.model.Relation;
import org.summitatlas.query.Terms;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineItem.Edition;
import org.summitatlas.query.timeline.TimelineItem.Publication;
import org.summitatlas.query.timeline.TimelineLink;

/** Says what is on a timeline, in one language: in a word or two beside each sign, and in full. */
public final class TimelineItemWords {

    private final ExportWords words;
    private final Terms terms;

    public TimelineItemWords(Language language) {
        words = new ExportWords(language);
        terms = new Terms(language);
    }

    /** What stands beside its sign. */
    public String label(TimelineItem item) {
        return switch (item.subject()) {
            case TimelineItem.Meeting(var summit) -> of(summit.shortName());
            case TimelineItem.Adoption(var document) -> of(document.shortTitle());
            case TimelineItem.Joining(var document, var parties, _) -> parties.size() == 1
                    ? words.say("timeline.joining.one", names(parties), of(document.shortTitle()))
                    : words.say("timeline.joining.many", parties.size(), of(document.shortTitle()));
            case TimelineItem.Founding(_, var parties) -> names(parties);
            case TimelineItem.Change(_, var parties, var change) ->
                    change.name().map(this::of).orElseGet(() -> names(parties));
            case Publication(var company, _, _, var edition) -> edition == Edition.ONLY ? names(List.of(company))
                    : words.say(edition == Edition.FIRST ? "timeline.edition.first" : "timeline.edition.latest",
                            names(List.of(company)));
        };
    }

    /**
     * All that there is to say.
     *
     * @param whole the dataset not cut at any day: what belongs to a summit may be older than what is known of it
     */
    public String full(TimelineItem item, Timeline timeline, Atlas whole) {
        String date = date(item);
        return switch (item.subject()) {
            case TimelineItem.Meeting(var summit) -> words.say("timeline.item", of(summit.name()),
                    words.say("timeline.item", date, terms.of(summit.status())));
            case TimelineItem.Adoption(var document) ->
                    linked(adopted(document, date, whole), document, timeline, whole);
            case TimelineItem.Joining(var document, var parties, boolean isBy) -> words.say("timeline.joined",
                    of(document.shortTitle()), isBy ? words.say("timeline.by", date) : date, names(parties));
            case TimelineItem.Founding(var institute, var parties) -> words.say("timeline.founded",
                    of(institute.name()), names(parties), terms.of(institute.stage()), date);
            case TimelineItem.Change(var institute, var parties, var change) -> words.say("timeline.changed",
                    of(institute.name()), names(parties), date, of(change.event()));
            case Publication publication -> published(publication, date);
        };
    }

    private String adopted(Document document, String date, Atlas whole) {
        String name = of(document.shortTitle());
        return document.summit().map(id -> words.say(
                        document.session().isPresent() ? "timeline.adopted" : "timeline.belongs", name, date,
                        of(whole.summit(id).name())))
                .orElseGet(() -> words.say("timeline.item",
                        words.say("timeline.item", name, date), terms.of(document.scope())));
    }

    private String linked(String told, Document document, Timeline timeline, Atlas whole) {
        String said = told;
        for (Relation relation : Relation.values()) {
            String others = timeline.linksOf(document.id()).stream()
                    .filter(link -> link.from().equals(document.id()) && link.relation() == relation)
                    .map(TimelineLink::to).map(whole::document).map(other -> of(other.shortTitle()))
                    .collect(Collectors.joining(", "));
            said = others.isEmpty() ? said : words.say("timeline.linked", said, terms.of(relation), others);
        }
        return said;
    }

    private String published(Publication publication, String date) {
        String title = publication.framework().published().map(framework -> of(framework.title())).orElseThrow();
        String version = publication.version().label().map(label -> title + " " + label).orElse(title);
        return words.say(switch (publication.edition()) {
            case FIRST -> "timeline.published.first";
            case LATEST -> "timeline.published.latest";
            case ONLY -> "timeline.published.only";
        }, names(List.of(publication.company())), version, date);
    }

    private String of(LocalizedText text) {
        return text.in(words.language());
    }

    private String names(Collection<Party> parties) {
        return parties.stream().map(party -> party.name(words.language())).collect(Collectors.joining(", "));
    }

    private String date(TimelineItem item) {
        return item.from().equals(item.to()) ? terms.date(item.from())
                : words.say("timeline.days", terms.date(item.from()), terms.date(item.to()));
    }
}
