package org.summitatlas.export.datapackage;

import java.util.List;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;

/** Every table of the package, in the order in which a reader meets them. */
final class PackageTables {

    private PackageTables() {
    }

    static List<PackageTable<?>> of(Atlas atlas) {
        List<PackageTable<?>> stating = Stream.of(PartyTables.of(atlas), SummitTables.of(atlas),
                        DocumentTables.of(atlas), FollowUpTables.of(atlas), DisagreementTables.of(atlas))
                .<PackageTable<?>>flatMap(tables -> tables).toList();
        List<NamedFact> stated = stating.stream().flatMap(PackageTable::statedFacts).toList();
        return Stream.concat(stating.stream(), FactTables.of(atlas, stated)).toList();
    }
}
