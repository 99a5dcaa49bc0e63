package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.ui.Bundled;

/** How the command line cites. */
class CiteCommandTest {

    private static final String DATASET =
            "Summit Atlas, “Sample”, version 1.0.0, as of 21 Nov 2026, CC BY 4.0, sha256 0a1b";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return AtlasCommand.create(new ProgramInfo("1"), () -> new LoadResult.Loaded(SampleAtlas.atlas()), List.of(),
                out, err).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines(String... args) {
        assertEquals(0, run(args), this::err);
        assertEquals("", err());
        return out().lines().toList();
    }

    @Test
    void withoutAnArgumentItIsTheDataset() {
        assertEquals(List.of(DATASET), lines("cite"));
        assertEquals("@misc{summit-atlas:1.0.0,", lines("cite", "--format", "bibtex").getFirst());
        assertEquals("TY  - DATA", lines("cite", "--format", "ris").getFirst());
        assertTrue(lines("cite", "--format", "csl-json").contains("  \"id\": \"summit-atlas:1.0.0\","), this::out);
    }

    @Test
    void aThingIsNamedByItsIdAndByItsKind() {
        List<String> document = lines("cite", "document:declaration");
        assertEquals(2, document.size());
        assertTrue(document.getFirst().startsWith("Hosts, “Seoul Declaration in full”, 22 May 2024, "), this::out);
        assertEquals(DATASET, document.getLast());
        assertEquals(document, lines("cite", "declaration"));
        assertTrue(lines("cite", "host-text").getFirst().contains("host-text"), this::out);
    }

    @Test
    void aFactIsCitedByItsSourcesAndItsPlaceInTheDataset() {
        List<String> fact = lines("cite", "endorsement:declaration/KOR");
        assertTrue(fact.getLast().contains("entry “Republic of Korea: Seoul Declaration, endorsed”"), this::out);
        assertTrue(lines("cite", "endorsement:declaration/KOR", "--language", "ko").getLast()
                .contains("항목 “대한민국: 서울 선언, 동참”"), this::out);
        assertTrue(lines("cite", "figure:declaration-three").getLast().contains("entry “Seoul Declaration: 3 "),
                this::out);
        assertTrue(lines("cite", "attendance:leaders/yoon-suk-yeol").getLast()
                .contains("entry “Yoon Suk Yeol: Leaders’ session, "), this::out);
    }

    @Test
    void whatAQueryFindsIsCitedWithTheQuery() {
        List<String> found = lines("cite", "--where", "signed:declaration", "--as-of", "2024-05");
        assertTrue(found.size() > 1);
        assertTrue(found.getLast().contains("query “as-of:2024-05-31 signed:declaration”"), this::out);
        List<String> rows = lines("cite", "--table", "sources", "--where", "summit:abidjan-2025");
        assertTrue(rows.getFirst().contains("abidjan-page"), this::out);
        assertTrue(rows.getLast().startsWith("Summit Atlas"), this::out);
    }

    @Test
    void aFileIsWrittenWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("seoul.ris");
        assertEquals(List.of(), lines("cite", "document:declaration", "--format", "ris", "--out", file.toString()));
        run("cite", "document:declaration", "--format", "ris");
        assertEquals(out(), Files.readString(file));
    }

    /** Every document, fact and figure of the dataset that ships can be named so. */
    @Test
    void everythingThatShipsCanBeCited() {
        List<Citable> all = Citable.all(Bundled.atlas());
        assertEquals(all.size(), all.stream().map(Citable::ref).distinct().count());
        all.forEach(one -> assertTrue(one.citations().get().size() > 1, one::ref));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "document:declaratoin|unknown document \"declaratoin\"; did you mean document:declaration?",
        "declaratoin|unknown thing \"declaratoin\"; did you mean document:declaration",
        "source:hots-text|unknown source \"hots-text\"; did you mean source:host-text?",
        "endorsement:declaration/KRO|unknown endorsement \"declaration/KRO\"; did you mean endorsement:declaration/KOR",
        "document:|unknown document \"\"",
        "party:KOR|unknown kind \"party\"; it is one of document, source, endorsement, attendance, figure"})
    void aThingThatIsNotThereIsOneLineAndStatus2(String thing, String message) {
        assertWrong(message, "cite", thing);
    }

    @Test
    void otherWrongUsageIsOneLineAndStatus2() {
        assertWrong("THING cannot stand beside a query, a day or a table", "cite", "declaration", "--as-of", "2024");
        assertWrong("THING cannot stand beside a query, a day or a table", "cite", "declaration", "--table", "figures");
        assertWrong("unknown format \"endnote\"; it is one of text, bibtex, ris, csl-json",
                "cite", "--format", "endnote");
    }

    private void assertWrong(String message, String... args) {
        assertEquals(2, run(args), this::out);
        assertTrue(err().startsWith("summit-atlas: " + message), this::err);
        assertEquals(1, err().lines().count(), this::err);
        assertEquals("", out());
    }

    @Test
    void helpGivesExamples() {
        assertEquals(0, run("cite", "--help"));
        assertTrue(out().lines().anyMatch(line -> line.startsWith("  summit-atlas cite ")), this::out);
    }
}
