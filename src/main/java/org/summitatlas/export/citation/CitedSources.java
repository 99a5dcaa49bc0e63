package org.summitatlas.export.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Party;
import org.summitatlas.model.Source;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Grounds;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;

/** Finds the sources behind what is shown. */
final class CitedSources {

    private CitedSources() {
    }

    /**
     * The sources behind facts, each once: hosts and depositaries before those who took part, and those before
     * everybody else; among these the one on which most facts rest first, among equals by id.
     */
    static List<Source> of(Atlas atlas, Stream<? extends Fact> facts) {
        return byUse(atlas, facts.distinct()
                .flatMap(fact -> fact.evidence().stream().map(Evidence::source).distinct()));
    }

    /** The same of the sources with these ids, each named as often as it is used. */
    private static List<Source> byUse(Atlas atlas, Stream<String> ids) {
        Map<String, Long> uses = ids.collect(Collectors.groupingBy(Function.identity(), TreeMap::new,
                Collectors.counting()));
        return uses.keySet().stream().map(atlas::source)
                .sorted(Comparator.comparing(CitedSources::rank)
                        .thenComparing(source -> uses.get(source.id()), Comparator.reverseOrder())
                        .thenComparing(Source::id)).toList();
    }

    private static int rank(Source source) {
        return switch (source.kind()) {
            case HOST -> 0;
            case PARTICIPANT -> 1;
            case PRESS, DATASET, REFERENCE -> 2;
        };
    }

    /** The sources behind the standings of the parties found towards one document. */
    static List<Source> of(Results results, Document document) {
        Atlas atlas = results.tables().atlas();
        return of(atlas, results.parties().stream()
                .flatMap(party -> Grounds.of(atlas, party, document).stream()));
    }

    /** See {@link Citations#sourcesOf(Results)}. */
    static List<Source> of(Results results) {
        Atlas atlas = results.tables().atlas();
        List<Document> asked = asked(results);
        return of(atlas, results.parties().stream().flatMap(party -> asked.isEmpty() ? all(party, results)
                : asked.stream().flatMap(document -> Grounds.of(atlas, party, document).stream())));
    }

    /** The sources behind the rows found in one table, each counted once a row. */
    static List<Source> of(Results results, TableId id) {
        return behind(results, results.tables().table(id));
    }

    private static <T> List<Source> behind(Results results, Table<T> table) {
        Function<T, Cell> sources = table.column("source_ids").cell();
        return byUse(results.tables().atlas(), results.rows(table).stream().map(sources)
                .flatMap(cell -> cell instanceof Cell.Many many ? many.values().stream() : Stream.of()));
    }

    private static List<Document> asked(Results results) {
        Query query = results.query();
        return results.scope().documents().stream()
                .filter(document -> query.documents().contains(document.id())
                        || query.excluded().contains(document.id())).toList();
    }

    private static Stream<Fact> all(Party party, Results results) {
        Atlas atlas = results.tables().atlas();
        return Stream.<Stream<? extends Fact>>of(
                        atlas.endorsementsBy(party).stream().filter(results.scope()::holds)
                                .flatMap(item -> Stream.concat(Stream.of(item), item.ratified().stream())),
                        atlas.attendancesFor(party).stream().filter(results.scope()::holds),
                        atlas.frameworksOf(party).stream().filter(results.scope()::holds))
                .flatMap(facts -> facts);
    }
}
