package org.summitatlas.export.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Source;
import org.summitatlas.model.SourceKind;

/** How we know: every fact of the other tables, the evidence for each, and the sources it is printed in. */
final class FactTables {

    static final String SOURCES = "sources";
    static final String FACTS = "facts";
    private static final String LANGUAGE_CODE = "[a-z]{2}";

    private FactTables() {
    }

    /** @param stated every fact of the other tables, in their order */
    static Stream<PackageTable<?>> of(Atlas atlas, List<NamedFact> stated) {
        return Stream.of(facts(stated), evidence(stated), sources(atlas));
    }

    private static PackageTable<NamedFact> facts(List<NamedFact> stated) {
        return new Fields<NamedFact>(FACTS)
                .name(Fields.FACT, item -> item.name().toString())
                .text("table", NamedFact::table)
                .word("confidence", Confidence.class, item -> item.fact().confidence())
                .count("pieces", item -> item.fact().evidence().size())
                .table(stated, Fields.FACT);
    }

    private static PackageTable<Part<NamedFact, Evidence>> evidence(List<NamedFact> stated) {
        return new Fields<Part<NamedFact, Evidence>>("evidence")
                .text(Fields.FACT, item -> item.whole().name().toString())
                .linked(Link.to(Fields.FACT, FACTS, Fields.FACT))
                .count("position", Part::position)
                .link("source", SOURCES, item -> item.part().source())
                .pair("locator", item -> item.part().locator())
                .optionalText("printed_as", item -> item.part().printedAs())
                .word("confidence", Confidence.class, item -> item.part().confidence())
                .table(Part.of(stated, item -> item.fact().evidence()), Fields.FACT, "position");
    }

    private static PackageTable<Source> sources(Atlas atlas) {
        return new Fields<Source>(SOURCES)
                .id(Source::id)
                .text("title", Source::title)
                .text("publisher", Source::publisher)
                .address("url", source -> Optional.of(source.url()))
                .formed("language", LANGUAGE_CODE, source -> Optional.of(source.language()))
                .word("kind", SourceKind.class, Source::kind)
                .optionalDate("published", Source::published)
                .day("retrieved", Source::retrieved)
                .optionalPair("note", Source::note)
                .table(atlas.data().sources(), "id");
    }
}
