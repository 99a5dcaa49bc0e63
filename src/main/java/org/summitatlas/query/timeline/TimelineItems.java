package org.summitatlas.query.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Framework.Version;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.query.Scope;
import org.summitatlas.query.timeline.TimelineItem.Edition;
import org.summitatlas.query.timeline.TimelineItem.Subject;

/** Gathers everything with a date of some parties. */
final class TimelineItems {

    /** Joinings that stand together: to one document, at one time. */
    private record Moment(String document, PartialDate date, boolean isBy) {
    }

    private final Atlas atlas;
    private final Scope scope;
    private final Set<String> found;

    TimelineItems(Scope scope, Set<String> found) {
        this.scope = scope;
        this.found = found;
        atlas = scope.atlas();
    }

    Stream<TimelineItem> all() {
        return Stream.of(summits(), documents(), joinings(), institutes(), frameworks()).flatMap(items -> items);
    }

    /** The institutes found that have no date. */
    List<Institute> undated() {
        return foundInstitutes().filter(institute -> institute.date().isEmpty()).toList();
    }

    private Stream<TimelineItem> summits() {
        return atlas.data().summits().stream().filter(scope::holds)
                .map(summit -> new TimelineItem("summit:" + summit.id(), List.of(summit.ref()), summit.start(),
                        summit.end(), new TimelineItem.Meeting(summit)));
    }

    private Stream<TimelineItem> documents() {
        return scope.documents().stream()
                .map(document -> at(document.ref().toString(), List.of(document.ref()), document.date(),
                        new TimelineItem.Adoption(document)));
    }

    private static TimelineItem at(String id, List<EntityRef> refs, PartialDate date, Subject subject) {
        return new TimelineItem(id, refs, date, date, subject);
    }

    private Stream<TimelineItem> joinings() {
        Map<Moment, List<Party>> moments = new LinkedHashMap<>();
        atlas.data().endorsements().stream()
                .filter(item -> item.status() == EndorsementStatus.JOINED_LATER && found.contains(item.party()))
                .filter(scope::holds)
                .forEach(item -> moments.computeIfAbsent(moment(item), _ -> new ArrayList<>())
                        .add(atlas.party(item.party())));
        return moments.entrySet().stream().map(entry -> joining(entry.getKey(), entry.getValue()));
    }

    private static Moment moment(Endorsement item) {
        return new Moment(item.document(), item.date().orElseGet(() -> PartialDate.of(item.latest())),
                item.date().isEmpty());
    }

    /** One party opens when it is chosen; of several, none before the others, so that their document does. */
    private TimelineItem joining(Moment moment, List<Party> parties) {
        Document document = atlas.document(moment.document());
        List<EntityRef> refs = parties.size() == 1 ? List.of(parties.getFirst().ref())
                : Stream.concat(Stream.of(document.ref()), parties.stream().map(Party::ref)).toList();
        String id = "joining:" + moment.document() + ":" + moment.date() + (moment.isBy() ? ":by" : "");
        return at(id, refs, moment.date(), new TimelineItem.Joining(document, parties, moment.isBy()));
    }

    private Stream<Institute> foundInstitutes() {
        return atlas.data().institutes().stream().filter(scope::holds)
                .filter(institute -> institute.parties().stream().anyMatch(found::contains));
    }

    private Stream<TimelineItem> institutes() {
        return foundInstitutes().flatMap(institute -> Stream.concat(
                institute.date().stream().map(date -> founding(institute, date)), changes(institute)));
    }

    private TimelineItem founding(Institute institute, PartialDate date) {
        List<Party> parties = parties(institute);
        return at("institute:" + institute.id(), refs(parties), date, new TimelineItem.Founding(institute, parties));
    }

    private Stream<TimelineItem> changes(Institute institute) {
        List<Party> parties = parties(institute);
        List<TimelineItem> items = new ArrayList<>();
        for (InstituteChange change : institute.changes()) {
            items.add(at("institute:" + institute.id() + ":" + (items.size() + 1), refs(parties), change.date(),
                    new TimelineItem.Change(institute, parties, change)));
        }
        return items.stream();
    }

    private List<Party> parties(Institute institute) {
        return institute.parties().stream().map(atlas::party).toList();
    }

    private static List<EntityRef> refs(List<Party> parties) {
        return parties.stream().map(Party::ref).toList();
    }

    private Stream<TimelineItem> frameworks() {
        return atlas.data().frameworks().stream()
                .filter(framework -> scope.holds(framework) && found.contains(framework.company()))
                .flatMap(framework -> framework.published().stream().flatMap(published ->
                        published.isOnlyVersion()
                                ? Stream.of(version(framework, published.first(), Edition.ONLY))
                                : Stream.concat(Stream.of(version(framework, published.first(), Edition.FIRST)),
                                        published.latest().stream()
                                                .map(latest -> version(framework, latest, Edition.LATEST)))));
    }

    private TimelineItem version(Framework framework, Version version, Edition edition) {
        Party company = atlas.party(framework.company());
        String id = "framework:" + framework.company() + ":" + framework.document()
                + (edition == Edition.LATEST ? ":latest" : "");
        return at(id, List.of(company.ref()), version.date(),
                new TimelineItem.Publication(company, framework, version, edition));
    }
}
