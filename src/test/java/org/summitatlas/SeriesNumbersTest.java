package org.summitatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.cli.AtlasCommand;
import org.summitatlas.cli.ProgramInfo;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Match;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tally;
import org.summitatlas.ui.Bundled;

/** The numbers that a reader would check first come out right, in the window and on the command line alike. */
class SeriesNumbersTest {

    private static final String BLETCHLEY = "bletchley-declaration";
    private static final String MINISTERIAL = "seoul-ministerial-statement";
    private static final String COMMITMENTS = "frontier-ai-safety-commitments";
    private static final String PLEDGE = "seoul-ai-business-pledge";
    private static final Set<String> NO_FRAMEWORK = Set.of("01-ai", "ibm", "inflection-ai", "minimax", "mistral-ai",
            "samsung-electronics", "technology-innovation-institute", "zhipu-ai");

    private static List<NamedCsvRecord> printed(TableId table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtlasCommand.create(new ProgramInfo("test"), () -> new LoadResult.Loaded(Bundled.atlas()), List.of(), out,
                OutputStream.nullOutputStream()).execute("table", table.word());
        try (var reader = CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }

    private static Set<String> printed(TableId table, Predicate<NamedCsvRecord> wanted) throws IOException {
        return ids(printed(table).stream().filter(wanted).map(row -> row.getField("party")));
    }

    private static Predicate<NamedCsvRecord> endorsed(String document) {
        return row -> Set.of("endorsed", "joined-later").contains(row.getField(document.replace('-', '_')));
    }

    private static Set<String> found(Query query) {
        return ids(Results.of(Bundled.tables(), query).parties().stream().map(Party::id));
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> endorsers(String document) {
        return found(Query.EVERYTHING.withDocuments(Set.of(document)));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return ids(some.stream().filter(id -> !others.contains(id)));
    }

    private static String words(PartyCount count) {
        return count.states() + " " + count.organizations().stream().map(Organization::id).sorted()
                .collect(Collectors.joining("+")) + " " + count.companies();
    }

    /** States, organizations and companies, at signing and today. */
    @ParameterizedTest
    @CsvSource({
        "bletchley-declaration, 28 EU 0, 29 EU 0",
        "bletchley-safety-testing, 10 EU 10, 10 EU 10",
        "seoul-declaration, 10 EU 0, 10 EU 0",
        "seoul-statement-of-intent, 10 EU 0, 10 EU 0",
        "seoul-ministerial-statement, 27 EU 0, 27 EU 0",
        "frontier-ai-safety-commitments, 0  16, 0  20",
        "seoul-ai-business-pledge, 0  14, 0  15",
        "ai-safety-institute-network, 9 EU 0, 9 EU 0",
        "paris-statement, 42 AUC+EU 0, 44 AUC+EU 0",
        "new-delhi-declaration, 86 EU+IFAD 0, 89 EU+IFAD 0",
        "new-delhi-frontier-commitments, 0  5, 0  5",
        "us-military-ai-declaration, 0  0, 58  0",
        "reaim-call-to-action, 58  0, 58  0",
        "reaim-blueprint-for-action, 0  0, 0  0",
        "reaim-pathways-to-action, 7  0, 45  0",
        "cets-225, 9 EU 0, 20 EU 0"})
    void everyDocumentIsCountedByKind(String id, String atSigning, String today) throws IOException {
        Tally tally = Tally.of(Bundled.atlas(), Bundled.atlas().document(id));
        assertEquals(atSigning, words(tally.atSigning()));
        assertEquals(today, words(tally.today()));
        NamedCsvRecord row = printed(TableId.DOCUMENTS).stream()
                .filter(document -> document.getField("document").equals(id)).findFirst().orElseThrow();
        assertEquals(atSigning, words(row, "_at_signing"));
        assertEquals(today, words(row, ""));
    }

    private static String words(NamedCsvRecord row, String when) {
        String organizations = Stream.of(row.getField("organizations" + when).split("\\|")).sorted()
                .collect(Collectors.joining("+"));
        return row.getField("states" + when) + " " + organizations + " " + row.getField("companies" + when);
    }

    @Test
    void bletchleyAndTheMinisterialStatementDifferByFour() throws IOException {
        assertEquals(Set.of("BRA", "CHN", "IRL"), without(endorsers(BLETCHLEY), endorsers(MINISTERIAL)));
        assertEquals(Set.of("MEX"), without(endorsers(MINISTERIAL), endorsers(BLETCHLEY)));
        assertEquals(Set.of("BRA", "CHN", "IRL"),
                printed(TableId.COUNTRIES, endorsed(BLETCHLEY).and(endorsed(MINISTERIAL).negate())));
        assertEquals(Set.of("MEX"), printed(TableId.COUNTRIES, endorsed(MINISTERIAL).and(endorsed(BLETCHLEY).negate())));
    }

    @Test
    void eightCompaniesMadeBothSeoulPromises() throws IOException {
        Set<String> both = Set.of("anthropic", "cohere", "google", "ibm", "microsoft", "naver", "openai",
                "samsung-electronics");
        assertEquals(both, found(Query.EVERYTHING.withDocuments(Set.of(COMMITMENTS, PLEDGE)).withMatch(Match.ALL)));
        assertEquals(both, printed(TableId.COMPANIES, endorsed(COMMITMENTS).and(endorsed(PLEDGE))));
    }

    @Test
    void eightOfTwentyCompaniesHaveNoFrameworkThatWasFound() throws IOException {
        assertEquals(NO_FRAMEWORK, found(Query.EVERYTHING.withFollowThroughs(Set.of(FollowThrough.NONE_FOUND))));
        assertEquals(NO_FRAMEWORK,
                printed(TableId.COMPANIES, row -> row.getField("follow_through").equals("none-found")));
    }

    @Test
    void twoStatesDeclinedTheParisStatement() throws IOException {
        assertEquals(Set.of("GBR", "USA"), found(Query.EVERYTHING.withDocuments(Set.of("paris-statement"))
                .withStandings(Set.of(Standing.DECLINED))));
        assertEquals(Set.of("GBR", "USA"),
                printed(TableId.COUNTRIES, row -> row.getField("paris_statement").equals("declined")));
    }

    /** No state outside the partial list of Paris is shown as having stayed out. */
    @Test
    void absenceFromTheParisStatementIsUnknown() throws IOException {
        Set<String> shown = printed(TableId.COUNTRIES).stream().map(row -> row.getField("paris_statement"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("endorsed", "declined", "unknown"), shown);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void everyStandingOccurs(Standing standing) {
        assertFalse(found(Query.EVERYTHING.withStandings(Set.of(standing))).isEmpty());
    }
}
