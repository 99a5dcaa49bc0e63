package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.detail.Details.bundled;
import static org.summitatlas.ui.detail.Details.entries;
import static org.summitatlas.ui.detail.Details.entry;
import static org.summitatlas.ui.detail.Details.headings;
import static org.summitatlas.ui.detail.Details.names;
import static org.summitatlas.ui.detail.Details.sample;
import static org.summitatlas.ui.detail.Details.section;
import static org.summitatlas.ui.detail.Details.summary;
import static org.summitatlas.ui.detail.Details.texts;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Agreement;

class DocumentDetailTest {

    private static SampleDataset with(String file, String target, String replacement) {
        return SampleDataset.valid().replacing(file, target, replacement);
    }

    @Test
    void theSummarySaysHowManyAtSigningSinceAndToday() {
        assertEquals("1 state at signing 1 state joined later 2 states today the list is complete",
                summary(sample("document:seoul-declaration")));
        assertEquals("1 state declined the list is complete", summary(sample("document:paris-statement")));
        assertTrue(summary(sample("document:convention")).contains("1 state signed later"));
    }

    @Test
    void aDocumentSaysWhereItBelongs() {
        assertEquals(List.of("Declaration", "21 May 2024", "Seoul 2024", "Leaders"),
                texts(sample("document:seoul-declaration").subtitle()));
        assertEquals(EntityKind.SUMMIT,
                sample("document:seoul-declaration").subtitle().get(2).target().orElseThrow().kind());
        assertEquals("outside the series", sample("document:convention").subtitle().get(2).text());
        assertTrue(headings(sample("document:convention")).contains("Issued by"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            declaration, Endorsed,  Joined later
            treaty,      Signed,    Signed later
            commitments, Committed, Committed later
            network,     Members,   Members that joined later
            initiative,  Backers,   Backers that joined later
            """)
    void endorsersAreCalledWhatTheyDid(String kind, String heading, String later) {
        Detail detail = Details.of(with("documents.json", "\"kind\":\"declaration\"", "\"kind\":\"" + kind + "\""),
                "document:seoul-declaration");
        assertEquals(List.of("Republic of Korea*"), names(section(detail, heading)));
        assertEquals("France", entries(section(detail, later)).findFirst().orElseThrow().title().text());
    }

    @Test
    void namesAreGatheredByKindAndDayAndTellTheFactBehindThem() {
        Section endorsed = section(sample("document:seoul-declaration"), "Endorsed");
        assertEquals(new Block.Caption(List.of(Phrase.plain("States (1) · 21 May 2024"))),
                endorsed.blocks().getFirst());
        Phrase korea = ((Block.Names) endorsed.blocks().get(1)).names().getFirst();
        assertEquals(Optional.of("Endorsed: 21 May 2024 · primary"), korea.more());
    }

    @Test
    void aNameOfWhichThereIsMoreToSayIsMarkedAndHasItsOwnLines() {
        Detail declaration = sample("document:seoul-declaration");
        Entry korea = entry(section(declaration, "More about those marked *"), "Republic of Korea");
        assertEquals("sources differ", korea.flag().orElseThrow().text());
        assertEquals(2, korea.evidence().size());
        assertFalse(headings(sample("document:convention")).contains("More about those marked *"));
    }

    @Test
    void whoJoinedByADayNotKnownIsSaidToHaveJoinedByThen() {
        Entry france = entry(section(sample("document:convention"), "Signed later"), "France");
        assertEquals(Optional.of(Standing.JOINED_LATER), france.standing());
        assertEquals("by 31 Jan 2025", france.details().getFirst().text());
    }

    @Test
    void aTreatySaysWhoRatified() {
        Entry korea = entry(section(sample("document:convention"), "Ratifications"), "Republic of Korea");
        assertEquals(List.of("approval", "Mar 2025", "primary"), texts(korea.details()));
        assertFalse(korea.evidence().isEmpty());
    }

    @Test
    void aPublishedNumberStandsBesideOursWithTheReasonWhyTheyDiffer() {
        Section figures = section(sample("document:seoul-declaration"), "Published figures");
        Block.Figure two = (Block.Figure) figures.blocks().get(1);
        assertEquals(List.of("2", "2", Agreement.AGREES), List.of(two.printed(), two.ours(), two.agreement()));
        assertEquals("countries", two.entry().title().text());
        assertEquals(List.of("as of Dec 2024", "Host", "primary"), texts(two.entry().details()));
        assertEquals(List.of(), two.entry().notes(), "one kind was counted, so the number says it all");

        Section pledge = section(sample("document:seoul-pledge"), "Published figures");
        Block.Figure three = (Block.Figure) pledge.blocks().get(1);
        assertEquals(List.of("> 3", "1", Agreement.EXPLAINED),
                List.of(three.printed(), three.ours(), three.agreement()));
        assertEquals(List.of("The others are not named."), three.entry().notes());
    }

    @Test
    void numbersStandInOrderOfTheirDayAndSayWhomOursCounts() {
        SampleDataset more = with("figures.json", "[{", """
                [{"id":"later","document":"seoul-declaration","value":2,"bound":"exact",
                  "what":{"en":"parties","ko":"주체"},
                  "counts":["state","organization"],"as_of":"2025-01-02",
                  "evidence":[{"source":"host-site","locator":{"en":"list","ko":"목록"},"confidence":"primary"}]},{""");
        Detail declaration = Details.of(more, "document:seoul-declaration");
        List<Entry> entries = entries(section(declaration, "Published figures")).toList();
        assertEquals(List.of("countries", "parties"), entries.stream().map(item -> item.title().text()).toList());
        assertEquals(List.of("Our list: 2 states."), entries.getLast().notes());
    }

    @Test
    void absenceIsSaidInWords() {
        Section notListed = section(sample("document:convention"), "Not listed");
        Block.Folded folded = (Block.Folded) notListed.blocks().getFirst();
        assertEquals("3 states in this dataset are of a kind that can be on this list and are not", folded.words());
        assertEquals(List.of("China", "Brazil", "United States"), names(notListed));
        assertTrue(names(section(sample("document:seoul-declaration"), "Attended, not listed")).contains("China"));
        assertTrue(((Block.Prose) section(sample("document:seoul-pledge"), "Not listed").blocks().getFirst()).text()
                .startsWith("The list is partial: nobody outside it is shown as having stayed out."));
    }

    @Test
    void howMuchOfTheListIsKnownIsSaidInWords() {
        assertTrue(summary(sample("document:seoul-pledge"))
                .endsWith("the list is partial: 1 named, 3 counted (companies)"));
        SampleDataset untold = with("documents.json", "\"list_total\":\"pledge-total\",", "");
        assertTrue(summary(Details.of(untold, "document:seoul-pledge"))
                .endsWith("the list we have is partial: 1 named"));
        SampleDataset signing = with("documents.json", "\"list\":\"partial\"", "\"list\":\"complete-at-signing\"");
        assertTrue(summary(Details.of(signing, "document:seoul-pledge"))
                .endsWith("the list is complete at signing; 2 later endorsers are not named"));
    }

    @Test
    void aDocumentSaysWhatItSaysAndWhatItRefersTo() {
        Detail declaration = bundled("document:seoul-declaration");
        assertEquals(new Block.Chips(List.of("safety", "innovation", "inclusivity")),
                declaration.sections().getFirst().blocks().getFirst());
        List<Entry> gists = entries(section(declaration, "What it says")).toList();
        assertEquals(9, gists.size());
        assertEquals(Optional.of("1"), gists.getFirst().mark());
        assertTrue(entries(section(declaration, "Other documents it names")).anyMatch(item -> item.title().target()
                .equals(Optional.of(EntityKind.DOCUMENT.ref("frontier-ai-safety-commitments")))));
        assertTrue(bundled("document:seoul-ministerial-statement").otherTitle().orElseThrow()
                .endsWith("(our translation)"));
        assertTrue(texts(bundled("document:seoul-ministerial-statement", Language.KO).subtitle())
                .contains("한국어 제목은 자체 번역"));
    }

    @Test
    void everyNameIsThereHoweverManyAreShownAtFirst() {
        assertEquals(28, names(section(bundled("document:seoul-ministerial-statement"), "Endorsed")).size());
        Block.Names many = new Block.Names(Collections.nCopies(90, Phrase.plain("Utopia")));
        assertTrue(many.first() < 30);
        assertEquals(30, new Block.Names(many.names().subList(0, 30)).first());
    }
}
