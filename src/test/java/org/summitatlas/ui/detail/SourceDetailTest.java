package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.detail.Details.bundled;
import static org.summitatlas.ui.detail.Details.entries;
import static org.summitatlas.ui.detail.Details.entry;
import static org.summitatlas.ui.detail.Details.names;
import static org.summitatlas.ui.detail.Details.sample;
import static org.summitatlas.ui.detail.Details.section;
import static org.summitatlas.ui.detail.Details.summary;
import static org.summitatlas.ui.detail.Details.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.ui.Bundled;

class SourceDetailTest {

    @Test
    void aSourceShowsEveryFactThatRestsOnIt() {
        Detail source = bundled("source:mofa-briefing");
        int facts = Bundled.atlas().factsFrom(Bundled.atlas().source("mofa-briefing")).size();
        assertEquals(facts + " facts rest on this source", summary(source));
        long shown = source.sections().stream().filter(section -> !section.heading().equals("Where sources differ"))
                .flatMap(Details::entries).count();
        assertEquals(facts, shown);
        assertTrue(source.sections().stream().anyMatch(Section::folded));
        Section endorsements = source.sections().stream()
                .filter(section -> section.heading().startsWith("Endorsements (")).findFirst().orElseThrow();
        assertTrue(entries(endorsements).anyMatch(item -> item.title().text().equals("Australia")
                && item.notes().getFirst().startsWith("printed “호주”")));
    }

    @Test
    void aSourceNamesFactsOfEveryKind() {
        Detail source = sample("source:host-site");
        assertEquals(List.of("Declaration", "endorsed", "21 May 2024"),
                texts(entry(section(source, "Endorsements (5)"), "Republic of Korea").details()));
        assertEquals(List.of("Pledge", "framework published", "Aug 2024"),
                texts(entry(section(source, "Frameworks (1)"), "Samsung Electronics").details()));
        assertEquals(List.of("Declaration", "as of Dec 2024"),
                texts(entry(section(source, "Published figures (2)"), "2 countries").details()));
        assertEquals(List.of("Convention", "approval", "Mar 2025"),
                texts(entry(section(source, "Ratifications (1)"), "Republic of Korea").details()));
        assertEquals(List.of("Republic of Korea", "Feb 2025"),
                texts(entry(section(source, "What became of institutes (1)"), "Renamed.").details()));
        assertEquals(List.of("Republic of Korea", "established"),
                texts(entry(section(source, "Safety institutes (1)"), "Korea AISI").details()));
    }

    @Test
    void evidenceTellsWhereWhoAndWhen() {
        Entry korea = entry(section(sample("party:KOR"), "Documents"), "Declaration");
        EvidenceLine line = korea.evidence().getFirst();
        assertEquals("printed “Korea” · list", line.place());
        assertEquals("Host · host · primary · published May 2024 · read 1 Jun 2025", line.about());
        assertEquals(new WebAddress("https://example.org/list"), line.address());
    }

    @Test
    void aDisagreementSetsTheAccountsSideBySide() {
        Detail kishida = bundled("disagreement:kishida-mode");
        List<Entry> accounts = entries(section(kishida, "Accounts")).toList();
        assertEquals(List.of(Optional.empty(), Optional.of("followed here")),
                accounts.stream().map(Entry::badge).toList());
        assertEquals(List.of(false, true), section(kishida, "Accounts").blocks().stream()
                .map(block -> ((Block.Boxed) block).chosen()).toList());
        assertTrue(accounts.stream().noneMatch(item -> item.evidence().isEmpty()));
        assertEquals(new Block.Prose("The dataset follows account 2."),
                section(kishida, "How we read them").blocks().getFirst());
        assertEquals(2, ((Block.Names) section(kishida, "Concerns").blocks().getFirst()).names().size());
        assertEquals(new Block.Prose("The dataset follows none of these accounts."),
                section(bundled("disagreement:ministers-session-size"), "How we read them").blocks().getFirst());
    }
}
