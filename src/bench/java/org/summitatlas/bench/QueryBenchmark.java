package org.summitatlas.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.query.FacetCounts;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;
import org.summitatlas.query.intersections.Intersections;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;

/** What the window does after the last key: read the line, find the rows of every table, count every facet value. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = {"-Xmx8g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QueryBenchmark {

    private static final String LINE = "signed:seoul-ministerial-statement -signed:bletchley-declaration"
            + " (group:G20 OR kind:organization) confidence:secondary,primary";
    private static final Query A_NOT_B = Query.EVERYTHING.withDocuments(Set.of("new-delhi-declaration"))
            .withExcluded(Set.of("bletchley-declaration"));

    /** How many times the endorsements of the bundled dataset there are. */
    @Param({"1", "10", "100", "1000"})
    private int times;

    private Tables tables;
    private List<Document> documents;

    @Setup(Level.Trial)
    public void grow() {
        tables = new Tables(new Atlas(Growth.times(Growth.bundled(), times)));
        tables.prepare();
        documents = tables.atlas().data().documents().stream().filter(Document::isEndorsable)
                .limit(Intersections.MOST).toList();
    }

    @Benchmark
    public QueryReading parse() {
        return QueryText.read(LINE, Query.EVERYTHING, tables.atlas());
    }

    /** "A and not B": the rows of every table, and the counts of all facets. */
    @Benchmark
    public Results query() {
        return Results.of(tables, A_NOT_B);
    }

    /** Everything is found: the most rows there can be. */
    @Benchmark
    public FacetCounts everything() {
        return Results.of(tables, Query.EVERYTHING).counts();
    }

    /** Which combinations of fifteen documents parties endorsed, exactly and at least. */
    @Benchmark
    public List<?> intersections() {
        Intersections found = Intersections.of(tables.atlas(), documents, tables.atlas().data().parties());
        return List.of(found.combinations(Reading.EXCLUSIVE), found.combinations(Reading.INCLUSIVE));
    }

    /** Two letters, as they are typed. */
    @Benchmark
    public Results search() {
        return Results.of(tables, Query.EVERYTHING.withText("ko"));
    }

    /** Another day, of which the cut is known already. */
    @Benchmark
    public Results asOf() {
        return Results.of(tables, A_NOT_B.withAsOf(Optional.of(LocalDate.of(2025, 2, 11))));
    }
}
