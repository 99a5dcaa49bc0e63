package org.summitatlas.query.comparison;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Group;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Summit;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Grounds;
import org.summitatlas.query.Promise;
import org.summitatlas.query.Scope;
import org.summitatlas.query.comparison.ComparisonValue.Item;
import org.summitatlas.query.comparison.ComparisonValue.Presence;
import org.summitatlas.query.comparison.ComparisonValue.When;

/** Sets parties side by side: what they endorsed, who came for them, and what followed. */
final class ComparisonParties {

    private final Scope scope;
    private final Atlas atlas;
    private final List<Party> parties;

    ComparisonParties(Scope scope, List<Party> parties) {
        this.scope = scope;
        this.atlas = scope.atlas();
        this.parties = parties;
    }

    Stream<ComparisonRow> rows() {
        return Stream.of(documents(ComparisonTopic.DOCUMENTS, true), documents(ComparisonTopic.OUTSIDE, false),
                attendance(), institutes(), frameworks(), groups()).flatMap(rows -> rows);
    }

    private List<ComparisonValue> values(Function<Party, ComparisonValue> value) {
        return parties.stream().map(value).toList();
    }

    /** Documents that none of them could endorse tell nothing of them. */
    private Stream<ComparisonRow> documents(ComparisonTopic topic, boolean ofSeries) {
        return scope.documents().stream()
                .filter(document -> document.isOfSeries() == ofSeries && parties.stream().anyMatch(document::isOpenTo))
                .map(document -> ComparisonRow.of(topic, Cells.name(atlas, document.ref()), Optional.of(document.ref()),
                        values(party -> standing(party, document))));
    }

    private ComparisonValue standing(Party party, Document document) {
        ComparisonValue standing = ComparisonValue.of(new Cell.Stand(atlas.standing(party, document)), party.ref());
        return atlas.endorsement(party.id(), document.id())
                .map(made -> standing.on(Optional.of(When.of(made))).supportedBy(made)).orElse(standing)
                .restingOn(Grounds.of(atlas, party, document));
    }

    private Stream<ComparisonRow> attendance() {
        return atlas.data().summits().stream().filter(scope::holds)
                .sorted(Comparator.comparing(summit -> summit.start().earliest()))
                .map(summit -> ComparisonRow.of(ComparisonTopic.ATTENDANCE, Cells.summit(atlas, summit.id()),
                        Optional.of(summit.ref()), values(party -> presence(party, summit))));
    }

    /** Each party sends people of its own, so who they were is told, and whether and how anybody came is compared. */
    private ComparisonValue presence(Party party, Summit summit) {
        List<Attendance> there = atlas.attendancesFor(party).stream()
                .filter(item -> atlas.summitOf(item).equals(summit.id())).toList();
        Optional<Outcome> outcome = there.stream().map(Attendance::outcome).min(Comparator.naturalOrder());
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        there.stream().filter(item -> Optional.of(item.outcome()).equals(outcome)).map(Attendance::mode)
                .filter(mode -> mode != Mode.UNKNOWN).forEach(modes::add);
        List<Item> people = there.stream().flatMap(item -> item.person().stream()).distinct()
                .map(person -> person(person, there)).toList();
        ComparisonValue value = ComparisonValue
                .of(Cells.terms(Stream.concat(outcome.stream(), modes.stream())), party.ref()).with(people);
        return there.stream().min(Comparator.comparing(Attendance::confidence)).map(value::supportedBy).orElse(value)
                .restingOn(there);
    }

    private Item person(String id, List<Attendance> there) {
        List<Attendance> parts = there.stream().filter(item -> item.person().filter(id::equals).isPresent()).toList();
        Outcome outcome = parts.stream().map(Attendance::outcome).min(Comparator.naturalOrder()).orElseThrow();
        Stream<Cell> role = parts.stream().flatMap(item -> item.role().stream()).limit(1)
                .map(text -> new Cell.Name(text.en(), text));
        Stream<Cell> failed = Stream.of(outcome).filter(it -> it != Outcome.ATTENDED).map(Cell.Term::new);
        EntityRef ref = EntityKind.PERSON.ref(id);
        return new Item(Cells.name(atlas, ref), Stream.concat(role, failed).toList(), ref);
    }

    private Stream<ComparisonRow> institutes() {
        return Stream.of(
                ComparisonRow.of(ComparisonTopic.INSTITUTES, ComparisonAspect.INSTITUTE, values(this::founding)),
                ComparisonRow.of(ComparisonTopic.INSTITUTES, ComparisonAspect.CHANGE, values(this::lastChange)));
    }

    private List<Institute> institutesOf(Party party) {
        return atlas.data().institutes().stream().filter(item -> item.parties().contains(party.id())).toList();
    }

    private ComparisonValue founding(Party party) {
        List<Institute> institutes = institutesOf(party);
        ComparisonValue value = ComparisonValue.of(Cells.terms(institutes.stream().map(Institute::stage)), party.ref())
                .on(institutes.stream().flatMap(item -> item.date().stream()).findFirst()
                        .map(date -> new When(date, false)))
                .with(institutes.stream().map(item -> new Item(new Cell.Name(item.id(), item.name()),
                        List.of(), party.ref())).toList());
        return institutes.stream().findFirst().map(value::supportedBy).orElse(value).restingOn(institutes);
    }

    private ComparisonValue lastChange(Party party) {
        Optional<InstituteChange> last = institutesOf(party).stream().flatMap(item -> item.changes().stream())
                .max(Comparator.comparing(InstituteChange::date));
        return last.map(change -> ComparisonValue
                        .of(new Cell.Name(change.event().en(), change.event()), party.ref())
                        .on(Optional.of(new When(change.date(), false))).supportedBy(change))
                .orElseGet(() -> ComparisonValue.of(Cell.BLANK, party.ref()));
    }

    private Stream<ComparisonRow> frameworks() {
        return scope.documents().stream()
                .filter(document -> parties.stream().anyMatch(party -> framework(party, document).isPresent()))
                .flatMap(document -> Stream.of(
                                promise(document, ComparisonAspect.FOLLOW_THROUGH, kept ->
                                        new Cell.Term(kept.kept().followThrough())),
                                promise(document, ComparisonAspect.FIRST_PUBLISHED, kept ->
                                        Cells.day(kept.first().map(Framework.Version::date))),
                                promise(document, ComparisonAspect.LATEST_PUBLISHED, kept ->
                                        Cells.day(kept.latest().map(Framework.Version::date))),
                                promise(document, ComparisonAspect.DAYS_TO_FIRST, kept ->
                                        Cells.days(kept)))
                        .map(row -> row.within(Cells.name(atlas, document.ref()), document.ref())));
    }

    private Optional<Framework> framework(Party party, Document document) {
        return atlas.frameworksOf(party).stream().filter(item -> item.document().equals(document.id())).findFirst();
    }

    private ComparisonRow promise(Document document, ComparisonAspect aspect, Function<Promise, Cell> told) {
        return ComparisonRow.of(ComparisonTopic.FRAMEWORKS, aspect, values(party -> framework(party, document)
                .map(kept -> told(party, kept, told))
                .orElseGet(() -> ComparisonValue.of(Cell.BLANK, party.ref()))));
    }

    /** Where nothing is told there is nothing to be supported. */
    private ComparisonValue told(Party party, Framework kept, Function<Promise, Cell> told) {
        ComparisonValue value = ComparisonValue.of(told.apply(Promise.of(atlas, kept)), party.ref());
        return value.isBlank() ? value : value.supportedBy(kept);
    }

    /** Only states are members of groups of states. */
    private Stream<ComparisonRow> groups() {
        return atlas.data().groups().stream()
                .filter(group -> parties.stream().anyMatch(party -> group.members().contains(party.id())))
                .map(group -> ComparisonRow.of(ComparisonTopic.GROUPS, new Cell.Name(group.id(), group.name()),
                        Optional.empty(), values(party -> membership(group, party))));
    }

    private static ComparisonValue membership(Group group, Party party) {
        return ComparisonValue.of(party.kind() == PartyKind.STATE
                ? Presence.of(group.members().contains(party.id())) : Cell.BLANK, party.ref())
                .restingOn(List.of(group));
    }
}
