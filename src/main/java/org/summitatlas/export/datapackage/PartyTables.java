package org.summitatlas.export.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.export.FactName;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Company;
import org.summitatlas.model.Group;
import org.summitatlas.model.Institution;
import org.summitatlas.model.Language;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Person;
import org.summitatlas.model.State;

/** Who takes part: parties, the groups they form, people. */
final class PartyTables {

    static final String PARTIES = "parties";
    static final String PEOPLE = "people";
    private static final String GROUPS = "groups";
    private static final String STATE_CODE = "[A-Z]{3}";

    private PartyTables() {
    }

    static Stream<PackageTable<?>> of(Atlas atlas) {
        return Stream.of(parties(atlas), groups(atlas), memberships(atlas), people(atlas));
    }

    private static PackageTable<Party> parties(Atlas atlas) {
        return new Fields<Party>(PARTIES)
                .id(Party::id)
                .word("kind", PartyKind.class, Party::kind)
                .formed("iso_alpha3", STATE_CODE, party ->
                        Optional.of(party).filter(found -> found.kind() == PartyKind.STATE).map(Party::id))
                .text("name", party -> party.name(Language.EN))
                .optionalText("name_ko", PartyTables::koreanName)
                .several("aliases", Party::aliases)
                .several("groups", party -> atlas.groupsOf(party).stream().map(Group::id).toList())
                .table(atlas.data().parties(), "id");
    }

    private static Optional<String> koreanName(Party party) {
        return switch (party) {
            case State state -> Optional.of(state.name(Language.KO));
            case Organization(_, var title, _) -> title.exactly(Language.KO);
            case Company(_, var title, _) -> title.exactly(Language.KO);
            case Institution(_, var title, _) -> title.exactly(Language.KO);
        };
    }

    private static PackageTable<Group> groups(Atlas atlas) {
        return new Fields<Group>(GROUPS)
                .id(Group::id)
                .pair("name", Group::name)
                .fact(FactName::of, group -> group)
                .table(atlas.data().groups(), "id");
    }

    private static PackageTable<Part<Group, String>> memberships(Atlas atlas) {
        List<Part<Group, String>> members = Part.of(atlas.data().groups(), Group::members);
        return new Fields<Part<Group, String>>("memberships")
                .link("group_id", GROUPS, member -> member.whole().id())
                .formed("state", STATE_CODE, member -> Optional.of(member.part()))
                .optionalLink("party", PARTIES, member -> atlas.findParty(member.part()).map(Party::id))
                .table(members, "group_id", "state");
    }

    private static PackageTable<Person> people(Atlas atlas) {
        return new Fields<Person>(PEOPLE)
                .id(Person::id)
                .pair("name", Person::name)
                .several("aliases", Person::aliases)
                .fact(FactName::of, person -> person)
                .table(atlas.data().people(), "id");
    }
}
