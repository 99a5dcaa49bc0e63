package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.detail.Details.bundled;
import static org.summitatlas.ui.detail.Details.entries;
import static org.summitatlas.ui.detail.Details.entry;
import static org.summitatlas.ui.detail.Details.groups;
import static org.summitatlas.ui.detail.Details.headings;
import static org.summitatlas.ui.detail.Details.names;
import static org.summitatlas.ui.detail.Details.sample;
import static org.summitatlas.ui.detail.Details.section;
import static org.summitatlas.ui.detail.Details.summary;
import static org.summitatlas.ui.detail.Details.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.model.Standing;
import org.summitatlas.ui.Bundled;

class PartyDetailTest {

    private static final String SERIES = "Documents";
    private static final String COMPARED = "For comparison, outside the series";

    @Test
    void aCountryShowsWhatItEndorsedAndHowWeKnow() {
        Detail korea = bundled("party:KOR");
        assertEquals("Republic of Korea", korea.title());
        assertEquals(Optional.of("대한민국"), korea.otherTitle());
        assertEquals(List.of("State", "KOR", "G20"), texts(korea.subtitle()).subList(0, 3));
        assertTrue(texts(korea.subtitle()).getLast().startsWith("co-host of the AI Seoul Summit"));
        Entry declaration = entry(section(korea, SERIES), "Seoul Declaration");
        assertEquals(Optional.of(Standing.ENDORSED), declaration.standing());
        assertEquals(List.of("endorsed", "21 May 2024", "primary"), texts(declaration.details()));
        assertEquals(Optional.empty(), declaration.flag(), "sources differ on the document, not on Korea");
        assertTrue(declaration.evidence().getFirst().place().startsWith("printed “Republic of Korea” · paragraph 1"));
        assertTrue(entries(section(korea, "People")).anyMatch(item -> item.title().text().equals("Yoon Suk Yeol")
                && item.other().equals(Optional.of("윤석열")) && texts(item.details()).contains("co-chair")));
    }

    @Test
    void aCountryIsToldInKorean() {
        Detail korea = bundled("party:KOR", Language.KO);
        assertEquals("대한민국", korea.title());
        assertEquals(Optional.of("Republic of Korea"), korea.otherTitle());
        assertTrue(summary(korea).matches("동참 \\d+ .*\\(대상 문서 \\d+건 중\\)"));
        assertEquals(List.of("동참", "2024년 5월 21일", "1차"),
                texts(entry(section(korea, "문서"), "서울 선언").details()));
    }

    @Test
    void aNameThatIsTheSameInBothLanguagesIsSaidOnce() {
        assertEquals(Optional.empty(), bundled("party:cisco-systems").otherTitle());
    }

    @Test
    void documentsStandUnderTheirSummitsInOrderOfTime() {
        Detail france = sample("party:FRA");
        assertEquals(List.of("Seoul 2024", "Paris 2025"), groups(section(france, SERIES)));
        Phrase seoul = Phrase.link("Seoul 2024", EntityKind.SUMMIT.ref("seoul-2024")).withMore("AI Seoul Summit");
        assertEquals(new Block.Heading(seoul, Optional.of("21 to 22 May 2024")),
                section(france, SERIES).blocks().getFirst());
        SampleDataset free = SampleDataset.valid().replacing("documents.json",
                "\"summit\":\"seoul-2024\",\"session\":\"seoul-leaders\",", "");
        assertEquals(List.of("Paris 2025", "Between summits"), groups(section(Details.of(free, "party:FRA"), SERIES)));
    }

    @Test
    void whatIsOutsideTheSeriesStandsApartAndCountsForNothing() {
        Detail france = sample("party:FRA");
        assertEquals("1 joined later 1 not listed of 2 open to it", summary(france));
        Entry convention = entry(section(france, COMPARED), "Convention");
        assertEquals(List.of("signed later", "by 31 Jan 2025", "primary"), texts(convention.details()));
        Entry ratified = entry(section(sample("party:KOR"), COMPARED), "Convention");
        assertEquals(List.of("approval: Mar 2025"), ratified.notes());
    }

    @Test
    void absenceIsTypedAndRestsOnTheListAndOnThePresence() {
        Entry china = entry(section(bundled("party:CHN"), SERIES), "Ministerial Statement");
        assertEquals(Optional.of(Standing.ATTENDED_NOT_LISTED), china.standing());
        assertEquals(List.of("attended, not listed", "the list is complete"), texts(china.details()));
        Document statement = Bundled.atlas().document("seoul-ministerial-statement");
        assertTrue(china.evidence().size() > statement.evidence().size());
        Entry openai = entry(section(sample("party:openai"), SERIES), "Pledge");
        assertEquals(Optional.of(Standing.UNKNOWN), openai.standing());
        assertEquals(List.of("unknown", "the list is partial: 1 named, 3 counted (companies)"),
                texts(openai.details()));
        Entry declined = entry(section(sample("party:USA"), SERIES), "Paris");
        assertEquals(Optional.of(Standing.DECLINED), declined.standing());
        assertEquals(List.of("Said so."), declined.notes());
    }

    @Test
    void whatItDidComesBeforeWhatItDidNotAndWhatItCouldNotIsFolded() {
        Detail korea = sample("party:KOR");
        assertEquals(List.of("Pledge"), names(section(korea, "Not eligible")));
        assertTrue(section(korea, "Not eligible").blocks().getFirst() instanceof Block.Folded);
        List<Integer> order = entries(section(bundled("party:KOR"), COMPARED))
                .map(item -> item.standing().orElseThrow().ordinal()).toList();
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void peopleStandUnderSummitAndSessionInOrderOfTime() {
        Section people = section(sample("party:KOR"), "People");
        assertEquals(List.of("Seoul 2024"), groups(people));
        assertEquals("Leaders' session", ((Block.Caption) people.blocks().get(1)).phrases().getFirst().text());
        Section brazil = section(sample("party:BRA"), "People");
        assertEquals(List.of("Paris 2025"), groups(brazil));
        assertEquals(Optional.of("withdrew"), entries(brazil).findFirst().orElseThrow().badge());
        assertTrue(section(bundled("party:IND"), "People").folded());
    }

    @Test
    void aLongSessionTitleIsToldByItsFirstPartElsewhere() {
        String title = Bundled.atlas().session("seoul-leaders-session").title().en();
        Phrase session = section(bundled("party:KOR"), "People").blocks().stream()
                .filter(Block.Caption.class::isInstance).map(block -> ((Block.Caption) block).phrases().getFirst())
                .filter(phrase -> phrase.more().isPresent()).findFirst().orElseThrow();
        assertEquals("AI Seoul Summit Leaders' Session", session.text());
        assertEquals(Optional.of(title), session.more());
        assertEquals(title, bundled("session:seoul-leaders-session").title());
    }

    @Test
    void aCompanyShowsWhatItPromisedAndWhatItPublished() {
        Section framework = section(sample("party:samsung-electronics"), "Framework");
        assertEquals(List.of("promised 2024", "primary"), texts(entry(framework, "Pledge").details()));
        assertEquals(List.of("checked until Jun 2025", "primary"), texts(entry(framework, "A framework").details()),
                "the promise is known to the year, so no days are counted");
        assertEquals(new Block.Address("First version: v1 · Aug 2024", new WebAddress("https://example.org/v1")),
                framework.blocks().get(2));
        assertEquals(new Block.Prose("Latest version: 1 Feb 2025"), framework.blocks().get(3));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-08-20, first published 8 days after the promise
            2024-08-13, first published 1 day after the promise
            2024-08-12, first published on the day of the promise
            2024-08-02, first published 10 days before the promise
            """)
    void daysFromPromiseToPublicationAreToldInWords(String published, String words) {
        SampleDataset dated = SampleDataset.valid()
                .replacing("endorsements.json", "\"date\":\"2024\"", "\"date\":\"2024-08-12\"")
                .replacing("frameworks.json", "\"2024-08\"", "\"" + published + "\"");
        Detail samsung = Details.of(dated, "party:samsung-electronics");
        assertEquals(words, entry(section(samsung, "Framework"), "A framework").details().getFirst().text());
    }

    @Test
    void whereNothingWasFoundThatIsSaidWithTheDay() {
        SampleDataset none = SampleDataset.valid().with("frameworks.json", """
                [{"company":"openai","document":"seoul-pledge","checked":"2025-06-01",
                  "note":{"en":"Looked.","ko":"찾아봄."},
                  "evidence":[{"source":"host-site","locator":{"en":"list","ko":"목록"},"confidence":"primary"}]}]
                """).replacing("endorsements.json", "\"party\":\"samsung-electronics\"", "\"party\":\"openai\"");
        Entry found = entry(section(Details.of(none, "party:openai"), "Framework"), "None found as of 1 Jun 2025");
        assertEquals(List.of("primary"), texts(found.details()));
        assertEquals(List.of("Looked."), found.notes());
        assertFalse(found.evidence().isEmpty());
    }

    @Test
    void anInstituteShowsWhatBecameOfIt() {
        List<Entry> entries = entries(section(sample("party:KOR"), "Safety institutes")).toList();
        assertEquals("Korea AISI", entries.getFirst().title().text());
        assertEquals(List.of("established Nov 2024", "within: A ministry", "primary"),
                texts(entries.getFirst().details()));
        Entry renamed = entries.getLast();
        assertEquals("Renamed Korea ASI", renamed.title().text());
        assertEquals(List.of("Feb 2025", "primary"), texts(renamed.details()));
        assertEquals(List.of("Renamed."), renamed.notes());
        assertFalse(renamed.evidence().isEmpty());
    }

    @Test
    void aStateOutsideTheDatasetIsNamedAllTheSame() {
        Detail stranger = sample("party:FJI");
        assertEquals("Fiji", stranger.title());
        assertEquals("No record at any summit", stranger.sections().getFirst().heading());
        assertEquals("Groups", headings(sample("party:JPN")).getLast());
    }
}
