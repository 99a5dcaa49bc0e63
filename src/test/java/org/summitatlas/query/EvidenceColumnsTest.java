package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Ratification;
import org.summitatlas.model.RatificationForm;
import org.summitatlas.model.Source;
import org.summitatlas.ui.Bundled;

/** Every row says what it rests on. */
class EvidenceColumnsTest {

    private static final Tables TABLES = new Tables(SampleAtlas.atlas());

    static Stream<Table<?>> tables() {
        return Stream.concat(TABLES.all().stream(), Bundled.tables().all().stream());
    }

    private static <T> List<String> row(Table<T> table, T row, String... columns) {
        return Stream.of(columns).map(column -> table.column(column).cell().apply(row).plain()).toList();
    }

    private static Evidence evidence(String source, String locator, String printed) {
        return new Evidence(source, LocalizedText.of(locator, locator + "쪽"), Optional.ofNullable(printed),
                Confidence.SECONDARY);
    }

    private static Fact fact(Evidence... evidence) {
        return new Ratification(RatificationForm.values()[0], PartialDate.parse("2025-01-01"),
                List.of(evidence));
    }

    private static List<Cell> cells(Fact... facts) {
        return EvidenceColumns.<String>of(SampleAtlas.atlas(), _ -> List.of(facts)).list().stream()
                .map(column -> column.cell().apply("a row")).toList();
    }

    private static List<String> plain(Fact... facts) {
        return cells(facts).stream().map(Cell::plain).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHasAllSixAndShowsNoMoreThanItsOwn(Table<?> table) {
        List<String> found = table.columns().stream().filter(Column::isEvidence).map(Column::id).toList();
        assertEquals(EvidenceColumns.IDS.stream().sorted().toList(), found.stream().sorted().toList());
        assertTrue(table.columns().getLast().isEvidence());
        assertFalse(table.columns().getFirst().isEvidence());
        for (String added : List.of("source_urls", "locator", "as_of")) {
            assertFalse(table.column(added).shownTo(Language.EN, Query.EVERYTHING), added);
        }
    }

    @Test
    void eachSourceStandsOnceAndAtOnePlaceInAllLists() {
        assertEquals(List.of("host-text|press-report", "https://host-text.example|https://press-report.example",
                        "p. 1; p. 3|p. 2", "Korea; ROK|", "secondary", "2026-11-21"),
                plain(fact(evidence("host-text", "p. 1", "Korea"), evidence("press-report", "p. 2", null)),
                        fact(evidence("host-text", "p. 3", "ROK"), evidence("host-text", "p. 1", "Korea"))));
        assertEquals(List.of("host-text", "https://host-text.example", "p. 1", "", "secondary", "2026-11-21"),
                plain(fact(evidence("host-text", "p. 1", null))));
        assertEquals(List.of("", "", "", "", "", "2026-11-21"), plain());
    }

    @Test
    void readersSeeTitlesAndTheirOwnWordsForThePlace() {
        List<Cell> cells = cells(fact(evidence("host-text", "p. 1", null), evidence("host-text", "p. 2", null)));
        Cell.Names sources = assertInstanceOf(Cell.Names.class, cells.getFirst());
        assertEquals("Title, with \"quotes\"", sources.names().getFirst().label().in(Language.KO));
        Cell.Names locators = assertInstanceOf(Cell.Names.class, cells.get(2));
        assertEquals("p. 1쪽; p. 2쪽", locators.names().getFirst().label().in(Language.KO));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void listsOfOneRowAreOfOneLength(Table<?> table) {
        assertParallel(table);
    }

    /** Within an entry a pipe would look like the end of it. */
    private static <T> void assertParallel(Table<T> table) {
        Function<T, Cell> sources = table.column("source_ids").cell();
        for (T row : table.rows()) {
            List<String> ids = values(sources.apply(row));
            for (String parallel : List.of("source_urls", "locator", "printed_as")) {
                List<String> values = values(table.column(parallel).cell().apply(row));
                assertTrue(values.isEmpty() || values.size() == ids.size(), () -> parallel + " of " + row);
                assertTrue(values.stream().noneMatch(value -> value.contains("|")), () -> parallel + " of " + row);
            }
            assertEquals(ids.size(), values(table.column("source_urls").cell().apply(row)).size());
            assertEquals(ids.stream().distinct().count(), ids.size());
        }
    }

    private static List<String> values(Cell cell) {
        return cell instanceof Cell.Many many ? many.values() : List.of();
    }

    @Test
    void factsRestOnTheirEvidenceAndSourcesOnThemselves() {
        Table<Endorsement> endorsements = TypedTables.of(TABLES, TableId.ENDORSEMENTS, Endorsement.class);
        assertEquals(List.of("host-text", "https://host-text.example", "list", "KOR as printed", "primary"),
                row(endorsements, endorsements.rows().getFirst(), "source_ids", "source_urls", "locator", "printed_as",
                        "confidence"));
        Table<Source> sources = TypedTables.of(TABLES, TableId.SOURCES, Source.class);
        assertEquals(List.of("host-text", "https://host-text.example", "", "", ""),
                row(sources, sources.rows().getFirst(), "source_ids", "source_urls", "locator", "printed_as",
                        "confidence"));
    }

    /** The evidence of what became of it, too, and of a ratification, since the row tells of those. */
    @Test
    void rowsRestOnAllTheyTell() {
        Table<Institute> institutes = TypedTables.of(Bundled.tables(), TableId.INSTITUTES, Institute.class);
        institutes.rows().forEach(institute -> institute.changes().stream()
                .flatMap(change -> change.evidence().stream()).forEach(item -> assertTrue(values(institutes.column("source_ids").cell().apply(institute))
                        .contains(item.source()), institute::id)));
        Table<Endorsement> acts = TypedTables.of(Bundled.tables(), TableId.ENDORSEMENTS, Endorsement.class);
        acts.rows().forEach(act -> act.ratified().stream().flatMap(ratified -> ratified.evidence().stream())
                .forEach(item -> assertTrue(values(acts.column("source_ids").cell().apply(act)).contains(item.source()),
                        act::party)));
    }

    @Test
    void partiesRestOnWhatTheyEndorsedAndPublished() {
        Table<Party> companies = TypedTables.of(Bundled.tables(), TableId.COMPANIES, Party.class);
        for (Party company : companies.rows()) {
            List<String> expected = Stream.<Fact>concat(Bundled.atlas().endorsementsBy(company).stream(),
                            Bundled.atlas().frameworksOf(company).stream())
                    .flatMap(fact -> fact.evidence().stream()).map(Evidence::source).distinct().toList();
            assertEquals(expected, values(companies.column("source_ids").cell().apply(company)), company::id);
        }
    }

    private static String dayTold(Query query, TableId id) {
        return dayTold(Results.of(TABLES, query).tables().table(id));
    }

    private static <T> String dayTold(Table<T> table) {
        return table.column("as_of").cell().apply(table.rows().getFirst()).plain();
    }

    /** Between two days on which nothing happened, too, though the rows are the same. */
    @ParameterizedTest
    @EnumSource(TableId.class)
    void rowsSayTheDayThatWasAskedAbout(TableId id) {
        assertEquals("2026-11-21", dayTold(Query.EVERYTHING, id));
        for (LocalDate day : List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2))) {
            assertEquals(day.toString(), dayTold(Query.EVERYTHING.withAsOf(Optional.of(day)), id));
        }
    }

    private static int found(String text, TableId id) {
        return Results.of(TABLES, Query.EVERYTHING.withText(text)).count(id);
    }

    /** A source is found under its address, and what it supports under its id, but a country is no page of a list. */
    @Test
    void textIsNotSearchedInWhatWasAdded() {
        assertEquals(1, found("https://host-text.example", TableId.SOURCES));
        assertTrue(found("host-text", TableId.ENDORSEMENTS) > 0);
        for (TableId id : List.of(TableId.COUNTRIES, TableId.COMPANIES, TableId.LEADERS, TableId.DISAGREEMENTS)) {
            assertEquals(0, found("host-text", id), id::word);
        }
        for (Table<?> table : TABLES.all()) {
            assertEquals(0, found("2026-11-21", table.id()), () -> table.id().word());
        }
    }

    @Test
    void chosenColumnsAreFollowedByTheEvidenceTheyLack() {
        Table<Endorsement> table = TypedTables.of(TABLES, TableId.ENDORSEMENTS, Endorsement.class);
        assertEquals(List.of("confidence", "party", "printed_as", "source_ids", "source_urls", "locator", "as_of"),
                table.withEvidence(List.of(table.column("confidence"), table.column("party"))).stream()
                        .map(Column::id).toList());
    }
}
