package org.summitatlas.export.citation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.ui.Bundled;

/** Citations survive the way into programs that are not ours. */
class CitationFormatTest {

    private static final Atlas ATLAS = Bundled.atlas();
    private static final List<Citation> SOURCES =
            Citations.ofSources(ATLAS.data().info(), ATLAS.data().sources());

    private static Citation titled(String title) {
        return new Citation("some-id", CitationType.REPORT, LocalizedText.of(title), LocalizedText.of(title),
                Optional.of(LocalizedText.of("Statement")), Optional.of(PartialDate.parse("2025-02")),
                Optional.of(LocalDate.of(2026, 11, 1)), Optional.of("https://example.org/a_b%20c#d~e&f=$1"),
                Optional.of("en"), Optional.empty(), List.of(LocalizedText.of(title), LocalizedText.of("page 3")));
    }

    @ParameterizedTest
    @EnumSource(value = CitationFormat.class, names = "TEXT", mode = Mode.EXCLUDE)
    void everySourceIsReadBackByAnotherProgram(CitationFormat format) throws Exception {
        Map<String, CSLItemData> read = ReadBack.of(format, SOURCES);
        assertEquals(SOURCES.size(), read.size());
        for (Citation source : SOURCES) {
            CSLItemData item = read.get(source.id());
            assertEquals(plain(source.title().en()), plain(item.getTitle()), source.id());
            assertEquals(source.url().map(CitationFormatTest::plain).orElse(null),
                    Optional.ofNullable(item.getURL()).map(CitationFormatTest::plain).orElse(null), source.id());
            assertEquals(source.language().orElse(null), item.getLanguage(), source.id());
        }
    }

    /** The reader sets every field of BibTeX as LaTeX would, addresses too: quotes and dashes become typographic. */
    private static String plain(String text) {
        return text.replaceAll("[‘’]", "'").replace("--", "–").replaceAll("^\\{|}$", "");
    }

    @Test
    void inCslThePublisherIsTheAuthorAndDatesAreNoMorePreciseThanKnown() throws Exception {
        Map<String, CSLItemData> read = ReadBack.of(CitationFormat.CSL_JSON, SOURCES);
        for (Citation source : SOURCES) {
            CSLItemData item = read.get(source.id());
            assertEquals(List.of(source.publisher().en()), Arrays.stream(item.getAuthor()).map(CSLName::getLiteral)
                    .toList());
            assertEquals(source.type().csl(), item.getType().toString());
            assertArrayEquals(source.issued().map(CitationFormatTest::parts).orElse(null),
                    Optional.ofNullable(item.getIssued()).map(CSLDate::getDateParts).orElse(null), source.id());
        }
    }

    private static int[][] parts(PartialDate date) {
        return new int[][] {Arrays.stream(date.toString().split("-")).mapToInt(Integer::parseInt).toArray()};
    }

    @Test
    void inBibTexPublisherAndTitleAreWholeAndDatesAreNoMorePreciseThanKnown() throws Exception {
        BibTeXDatabase database = bibTex(SOURCES);
        for (Citation source : SOURCES) {
            BibTeXEntry entry = database.resolveEntry(new Key(source.id()));
            for (String field : List.of("author", "title")) {
                String value = field(entry, field).orElseThrow();
                assertTrue(value.startsWith("{") && value.endsWith("}"), value);
            }
            assertEquals(source.url(), field(entry, "url"));
            String date = source.issued().map(PartialDate::toString).orElse("");
            assertEquals(Optional.of(date).filter(some -> !some.isEmpty()).map(some -> some.substring(0, 4)),
                    field(entry, "year"), source.id());
            assertEquals(date.length() >= 7, field(entry, "month").isPresent(), source.id());
            assertEquals(date.length() == 10, field(entry, "day").isPresent(), source.id());
        }
    }

    private static BibTeXDatabase bibTex(List<Citation> citations) throws Exception {
        return new BibTeXParser().parse(new StringReader(CitationFormat.BIBTEX.text(citations, Language.EN)));
    }

    private static Optional<String> field(BibTeXEntry entry, String name) {
        return Optional.ofNullable(entry.getField(new Key(name))).map(value -> value.toUserString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"50% of R&D: $5 #1 a_b ~x^2 \\cmd", "{unbalanced", "a}b", "\\", "\\}{\\", "a -- b --- c",
        "<b>bold</b> | pipe", "@misc{x,", "\"quoted\" title", "Élysée, à “Paris”", "ends with %"})
    void aTitleMeansTheSameInLaTeX(String title) throws Exception {
        BibTeXDatabase database = bibTex(List.of(titled(title), SOURCES.getLast()));
        assertEquals(2, database.getEntries().size());
        BibTeXEntry entry = database.resolveEntry(new Key("some-id"));
        // The reader fails at the end of a text without a letter there.
        String printed = new LaTeXPrinter().print(new LaTeXParser().parse(field(entry, "title").orElseThrow() + " "));
        assertEquals(title, printed.strip());
        assertEquals("https://example.org/a_b%20c#d~e&f=$1", field(entry, "url").orElseThrow());
        assertEquals("2026-11-01", field(entry, "urldate").orElseThrow());
        String text = CitationFormat.BIBTEX.text(List.of(titled(title)), Language.EN);
        assertEquals(text.chars().filter(unit -> unit == '{').count(),
                text.chars().filter(unit -> unit == '}').count());
    }

    @Test
    void lettersStayAsTheyAre() throws Exception {
        assertEquals("{서울 선언 – 新德里宣言, Łódź}", field(bibTex(List.of(titled("서울 선언 – 新德里宣言, Łódź")))
                .resolveEntry(new Key("some-id")), "title").orElseThrow());
    }

    @Test
    void anAddressCannotEndItsField() throws Exception {
        Citation citation = new Citation("x", CitationType.WEBPAGE, LocalizedText.of("P"), LocalizedText.of("T"),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("https://example.org/{a}\\b} c"),
                Optional.empty(), Optional.empty(), List.of());
        BibTeXEntry entry = bibTex(List.of(citation)).resolveEntry(new Key("x"));
        assertEquals("https://example.org/%7Ba%7D%5Cb%7D%20c", field(entry, "url").orElseThrow());
    }

    /** A line break in a title would begin a field of RIS, or a paragraph of text. */
    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void aLineBreakInATitleIsABlank(CitationFormat format) throws Exception {
        String text = format.text(List.of(titled("One\r\nER  - \ttwo\u2028three\u0007")), Language.EN);
        assertTrue(text.contains("One ER - two three"), text);
        assertFalse(text.contains("\u2028") || text.contains("\u0007"), text);
    }

    @Test
    void risHasItsLineEndsItsOrderAndWholeNames() throws Exception {
        String text = CitationFormat.RIS.text(SOURCES, Language.EN);
        assertTrue(text.startsWith("TY  - ") && text.endsWith("ER  - \r\n"));
        assertFalse(text.replace("\r\n", "").contains("\n"));
        assertTrue(text.lines().allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*")), text);
        assertEquals(SOURCES.size(), text.lines().filter("ER  - "::equals).count());
        Map<String, CSLItemData> read = ReadBack.of(CitationFormat.RIS, SOURCES);
        SOURCES.forEach(source ->
                assertEquals(source.publisher().en(), read.get(source.id()).getPublisher(), source.id()));
        assertEquals("Summit Atlas", read.get(SOURCES.getLast().id()).getAuthor()[0].getFamily());
        CSLItemData withCommas = read.get("seoul-declaration-text");
        assertNull(withCommas.getAuthor());
        assertTrue(text.contains("DA  - 2024/05/21/\r\n"), "a day");
        String month = CitationFormat.RIS.text(List.of(titled("T")), Language.EN);
        assertTrue(month.contains("PY  - 2025\r\nDA  - 2025/02//\r\n"), month);
        assertTrue(month.contains("Y2  - 2026/11/01/\r\n"), month);
        assertTrue(month.contains("N1  - T; page 3\r\n"), month);
    }

    @Test
    void textIsOneParagraphACitationWithTheAddressLast() {
        assertEquals("T, “T”, Feb 2025, T, page 3, read on 1 Nov 2026, https://example.org/a_b%20c#d~e&f=$1\n",
                CitationFormat.TEXT.text(List.of(titled("T")), Language.EN));
        assertEquals("T, “T”, 2025년 2월, T, page 3, 2026년 11월 1일 열람, https://example.org/a_b%20c#d~e&f=$1\n",
                CitationFormat.TEXT.text(List.of(titled("T")), Language.KO));
        assertEquals(SOURCES.size(), CitationFormat.TEXT.text(SOURCES, Language.EN).lines().count());
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void aStreamGetsTheSame(CitationFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(SOURCES, Language.KO, out);
        assertEquals(format.text(SOURCES, Language.KO), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void formatsAreKnownByTheirWords() {
        for (CitationFormat format : CitationFormat.values()) {
            assertEquals(Optional.of(format), CitationFormat.parse(format.word()));
        }
        assertEquals(List.of("txt", "bib", "ris", "json"),
                Arrays.stream(CitationFormat.values()).map(CitationFormat::extension).toList());
    }
}
