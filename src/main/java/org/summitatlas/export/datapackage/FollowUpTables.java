package org.summitatlas.export.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.export.FactName;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Framework.Publication;
import org.summitatlas.model.Framework.Version;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.InstituteStage;

/** What followed: the institutes that states founded, the frameworks that companies published. */
final class FollowUpTables {

    private static final String INSTITUTES = "institutes";

    private FollowUpTables() {
    }

    static Stream<PackageTable<?>> of(Atlas atlas) {
        return Stream.of(frameworks(atlas), institutes(atlas), instituteParties(atlas), instituteChanges(atlas));
    }

    private static PackageTable<Framework> frameworks(Atlas atlas) {
        Fields<Framework> fields = new Fields<Framework>("frameworks")
                .link("company", PartyTables.PARTIES, Framework::company)
                .link("document", DocumentTables.DOCUMENTS, Framework::document)
                .word("follow_through", FollowThrough.class, Framework::followThrough)
                .optionalPair("title", item -> item.published().map(Publication::title));
        addVersion(fields, "first", item -> Optional.of(item.first()));
        addVersion(fields, "latest", Publication::latest);
        return fields
                .date("checked", Framework::checked)
                .optionalPair("note", Framework::note)
                .fact(FactName::of, item -> item)
                .linked(new Link(List.of("company", "document"), DocumentTables.ENDORSEMENTS,
                        List.of("party", "document")))
                .table(atlas.data().frameworks(), "company", "document");
    }

    private static void addVersion(Fields<Framework> fields, String which,
                                   Function<Publication, Optional<Version>> version) {
        Function<Framework, Optional<Version>> found = item -> item.published().flatMap(version);
        fields.optionalText(which + "_label", item -> found.apply(item).flatMap(Version::label))
                .optionalDate(which + "_date", item -> found.apply(item).map(Version::date))
                .address(which + "_url", item -> found.apply(item).flatMap(Version::url));
    }

    private static PackageTable<Institute> institutes(Atlas atlas) {
        return new Fields<Institute>(INSTITUTES)
                .id(Institute::id)
                .pair("name", Institute::name)
                .word("stage", InstituteStage.class, Institute::stage)
                .optionalDate("date", Institute::date)
                .optionalPair("host", Institute::host)
                .pair("plan", Institute::plan)
                .fact(FactName::of, institute -> institute)
                .table(atlas.data().institutes(), "id");
    }

    private static PackageTable<Part<Institute, String>> instituteParties(Atlas atlas) {
        return new Fields<Part<Institute, String>>("institute_parties")
                .link("institute", INSTITUTES, item -> item.whole().id())
                .link("party", PartyTables.PARTIES, Part::part)
                .table(Part.of(atlas.data().institutes(), Institute::parties), "institute", "party");
    }

    private static PackageTable<Part<Institute, InstituteChange>> instituteChanges(Atlas atlas) {
        return new Fields<Part<Institute, InstituteChange>>("institute_changes")
                .link("institute", INSTITUTES, item -> item.whole().id())
                .count("position", Part::position)
                .date("date", item -> item.part().date())
                .optionalPair("name", item -> item.part().name())
                .pair("event", item -> item.part().event())
                .fact(item -> FactName.ofChange(item.whole(), item.position()), Part::part)
                .table(Part.of(atlas.data().institutes(), Institute::changes), "institute", "position");
    }
}
