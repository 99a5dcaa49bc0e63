package org.summitatlas.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.Provenance;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Source;
import org.summitatlas.model.SourceKind;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.TableId;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.ui.Bundled;

/** What is cited, and in which order. */
class CitationsTest {

    private static final Atlas ATLAS = Bundled.atlas();
    private static final Citation DATASET = Citations.ofDataset(ATLAS.data().info());
    private static final LocalizedText SUBJECT = LocalizedText.of("France: Paris Statement", "프랑스: 파리 성명");

    private static Results asked(String line) {
        Query query = assertInstanceOf(QueryReading.Understood.class,
                QueryText.read(line, Query.EVERYTHING, ATLAS)).query();
        return Results.of(Bundled.tables(), query);
    }

    private static List<String> ids(List<Citation> citations) {
        return citations.stream().map(Citation::id).toList();
    }

    private static String line(Citation citation) {
        return CitationFormat.TEXT.text(List.of(citation), Language.EN).strip();
    }

    @Test
    void theDatasetIsCitedByVersionDayLicenceAndDigest() {
        assertEquals("summit-atlas:2.0.0", DATASET.id());
        assertEquals("Summit Atlas, “Summit Atlas dataset”, version 2.0.0, as of 21 Nov 2026, CC BY 4.0, sha256 "
                + ATLAS.data().info().sha256().substring(0, 8), line(DATASET));
        assertEquals(CitationType.DATASET, DATASET.type());
    }

    @Test
    void aDocumentIsCitedByWhoPublishedItAndThenTheDataset() {
        for (Document document : ATLAS.data().documents()) {
            List<Citation> citations = Citations.ofDocument(ATLAS, document);
            assertEquals(List.of(document.ref().toString(), DATASET.id()), ids(citations));
            assertEquals(Optional.of(document.url()), citations.getFirst().url());
            assertEquals(Optional.of(document.date()), citations.getFirst().issued());
        }
        assertEquals("Department for Science, Innovation & Technology (GOV.UK), “Seoul Declaration for safe, "
                        + "innovative and inclusive AI”, 21 May 2024, " + ATLAS.document("seoul-declaration").url(),
                line(Citations.ofDocument(ATLAS, ATLAS.document("seoul-declaration")).getFirst()));
        assertTrue(line(Citations.ofDocument(ATLAS, ATLAS.document("paris-statement")).getFirst())
                .startsWith("Participants of the AI Action Summit, “Statement on Inclusive"));
        assertEquals(CitationType.TREATY,
                Citations.ofDocument(ATLAS, ATLAS.document("cets-225")).getFirst().type());
    }

    @Test
    void aFactIsCitedByItsSourcesInTheirOrderWithThePlaceInEach() {
        for (Endorsement fact : ATLAS.data().endorsements()) {
            List<Citation> citations = Citations.ofFact(ATLAS, fact, SUBJECT);
            assertEquals(Stream.concat(fact.evidence().stream().map(Evidence::source).distinct(),
                    Stream.of(DATASET.id())).toList(), ids(citations));
        }
        Endorsement france = ATLAS.endorsement("FRA", "paris-statement").orElseThrow();
        List<Citation> citations = Citations.ofFact(ATLAS, france, SUBJECT);
        assertTrue(line(citations.getFirst()).contains(", second paragraph, printed as “France”, https://"));
        assertTrue(line(citations.getLast()).contains("entry “France: Paris Statement”"));
        assertTrue(CitationFormat.TEXT.text(citations, Language.KO).contains("원문 표기 “France”"));
    }

    @Test
    void aSourceThatSaysAFactTwiceIsCitedOnce() {
        Evidence once = ATLAS.data().endorsements().getFirst().evidence().getFirst();
        Evidence again = new Evidence(once.source(), LocalizedText.of("annex", "부록"), Optional.of("Gaul"),
                once.confidence());
        List<Citation> citations = Citations.ofEvidence(ATLAS, List.of(once, again, once), SUBJECT);
        assertEquals(List.of(once.source(), DATASET.id()), ids(citations));
        String line = line(citations.getFirst());
        assertTrue(line.indexOf(once.locator().en()) < line.indexOf("annex, printed as “Gaul”"), line);
        assertEquals(1, line.split("annex", -1).length - 1, line);
    }

    @Test
    void idsAreUniqueAndSuitEveryFormat() {
        List<String> ids = Stream.concat(
                ids(Citations.ofSources(ATLAS.data().info(), ATLAS.data().sources())).stream(),
                ATLAS.data().documents().stream().map(one -> Citations.ofDocument(ATLAS, one).getFirst().id()))
                .toList();
        // BibTeX takes no notice of case.
        assertEquals(ids.size(), ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).distinct().count());
        ids.forEach(id -> assertTrue(id.matches("[A-Za-z0-9._:-]+"), id));
    }

    @Test
    void officialSourcesComeFirstThenThoseOnWhichMostFactsRest() {
        List<Endorsement> facts = ATLAS.endorsementsOf(ATLAS.document("seoul-declaration"));
        List<Source> sources = Citations.sourcesOf(ATLAS, facts.stream());
        Function<Source, Long> uses = source -> facts.stream().filter(fact -> fact.evidence().stream()
                .anyMatch(item -> item.source().equals(source.id()))).count();
        Function<Source, Integer> rank = source -> Math.min(source.kind().ordinal(), SourceKind.PRESS.ordinal());
        assertEquals(sources.stream().sorted(Comparator.comparing(rank)
                .thenComparing(Comparator.comparing(uses).reversed()).thenComparing(Source::id)).toList(), sources);
        assertEquals(facts.stream().flatMap(fact -> fact.evidence().stream()).map(Evidence::source)
                .collect(Collectors.toSet()), sources.stream().map(Source::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "signed:seoul-declaration", "summit:paris-2025", "kind:company",
        "signed:bletchley-declaration -signed:paris-statement as-of:2025-06", "party:FRA"})
    void whatAQueryFindsIsCitedSourcesFirst(String line) {
        Results results = asked(line);
        List<Citation> citations = Citations.ofResults(results);
        assertTrue(citations.size() > 1);
        assertEquals(DATASET.id(), citations.getLast().id());
        assertEquals(Citations.sourcesOf(results).stream().map(Source::id).toList(),
                ids(citations.subList(0, citations.size() - 1)));
        String printed = QueryText.print(results.query());
        assertEquals(!printed.isEmpty(), line(citations.getLast()).contains("query “" + printed + "”"));
    }

    /** A question about a document is answered by its list, not by who came to dinner. */
    @Test
    void aQueryThatNamesADocumentIsCitedByTheSourcesOfThatDocument() {
        Document document = ATLAS.document("seoul-declaration");
        assertEquals(Citations.sourcesOf(ATLAS, ATLAS.endorsementsOf(document).stream()),
                Citations.sourcesOf(asked("signed:seoul-declaration")));
        Results france = asked("party:FRA");
        assertTrue(Citations.sourcesOf(france).containsAll(Citations.sourcesOf(ATLAS,
                ATLAS.attendancesFor(ATLAS.party("FRA")).stream())));
    }

    @ParameterizedTest
    @EnumSource(TableId.class)
    void theRowsOfATableAreCitedByTheirEvidence(TableId table) {
        List<Citation> citations = Citations.ofRows(asked("summit:seoul-2024"), table);
        assertTrue(citations.size() > 1, table::word);
        assertEquals(DATASET.id(), citations.getLast().id());
        assertEquals(citations.size(), ids(citations).stream().distinct().count());
    }

    @Test
    void nothingFoundIsCitedByTheDatasetAlone() {
        assertEquals(List.of(DATASET.id()), ids(Citations.ofResults(asked("\"no such words\""))));
    }

    @Test
    void aLineNamesTheMostUsedPublishersAndCountsTheRest() {
        Results results = asked("signed:seoul-declaration as-of:2024-05-21");
        Provenance provenance = Provenance.of(results, ATLAS);
        List<Source> sources = Stream.of("seoul-declaration-text", "statement-of-intent-text", "asia-economy",
                "silicon-uk", "metro-g20").map(ATLAS::source).toList();
        String gov = "Department for Science, Innovation & Technology (GOV.UK)";
        String data = "Data: Summit Atlas, “Summit Atlas dataset”, version 2.0.0, as of 21 May 2024, CC BY 4.0, sha256 "
                + provenance.shortDigest();
        assertEquals("Sources: " + gov + "; Asia Economy; and 2 further sources. " + data,
                Citations.line(provenance, sources, Language.EN));
        assertEquals("Sources: " + gov + "; Asia Economy; and one further source. " + data,
                Citations.line(provenance, sources.subList(0, 4), Language.EN));
        assertEquals("Sources: " + gov + "; Asia Economy. " + data,
                Citations.line(provenance, sources.subList(0, 3), Language.EN));
        assertEquals("Sources: " + gov + ". " + data, Citations.line(provenance, sources.subList(0, 2), Language.EN));
        assertEquals(data, Citations.line(provenance, List.of(), Language.EN));
        assertTrue(Citations.line(provenance, sources, Language.KO)
                .startsWith("출처: " + gov + "; Asia Economy 외 2건. 데이터: 서밋 아틀라스, "));
    }
}
