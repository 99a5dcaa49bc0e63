package org.summitatlas.export.datapackage;

import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.export.FactName;
import org.summitatlas.model.Account;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;

/** The questions on which sources differ, what they are about, and what each side says. */
final class DisagreementTables {

    private static final String DISAGREEMENTS = "disagreements";

    private DisagreementTables() {
    }

    static Stream<PackageTable<?>> of(Atlas atlas) {
        return Stream.of(disagreements(atlas), subjects(atlas), accounts(atlas));
    }

    private static PackageTable<Disagreement> disagreements(Atlas atlas) {
        return new Fields<Disagreement>(DISAGREEMENTS)
                .id(Disagreement::id)
                .pair("question", Disagreement::question)
                .pair("reading", Disagreement::reading)
                .table(atlas.data().disagreements(), "id");
    }

    private static PackageTable<Part<Disagreement, EntityRef>> subjects(Atlas atlas) {
        var fields = new Fields<Part<Disagreement, EntityRef>>("disagreement_subjects")
                .link("disagreement", DISAGREEMENTS, item -> item.whole().id())
                .count("position", Part::position)
                .word("kind", EntityKind.class, item -> item.part().kind());
        for (EntityKind kind : EntityKind.values()) {
            String name = kind == EntityKind.DISAGREEMENT ? "other_disagreement" : kind.word();
            fields.optionalLink(name, tableOf(kind), item ->
                    Optional.of(item.part()).filter(ref -> ref.kind() == kind).map(EntityRef::id));
        }
        return fields.table(Part.of(atlas.data().disagreements(), Disagreement::about), "disagreement", "position");
    }

    private static String tableOf(EntityKind kind) {
        return switch (kind) {
            case PARTY -> PartyTables.PARTIES;
            case PERSON -> PartyTables.PEOPLE;
            case DOCUMENT -> DocumentTables.DOCUMENTS;
            case SESSION -> SummitTables.SESSIONS;
            case SUMMIT -> SummitTables.SUMMITS;
            case SOURCE -> FactTables.SOURCES;
            case DISAGREEMENT -> DISAGREEMENTS;
        };
    }

    private static PackageTable<Part<Disagreement, Account>> accounts(Atlas atlas) {
        return new Fields<Part<Disagreement, Account>>("accounts")
                .link("disagreement", DISAGREEMENTS, item -> item.whole().id())
                .count("position", Part::position)
                .pair("statement", item -> item.part().statement())
                .flag("followed", item -> item.whole().followed().orElse(-1) == item.position() - 1)
                .fact(item -> FactName.ofAccount(item.whole(), item.position()), Part::part)
                .table(Part.of(atlas.data().disagreements(), Disagreement::accounts), "disagreement", "position");
    }
}
