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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.model.Session;
import org.summitatlas.model.Summit;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;

class SummitDetailTest {

    @Test
    void aPersonShowsHowTheyTookPart() {
        Detail albanese = bundled("person:anthony-albanese");
        Entry session = entry(section(albanese, "Sessions"), "AI Seoul Summit Leaders' Session");
        assertEquals(Optional.of("absent"), session.badge());
        assertEquals(List.of("Seoul 2024", "21 May 2024", "Prime Minister", "Australia"), texts(session.details()));
        assertEquals(EntityKind.SESSION, session.title().target().orElseThrow().kind());
        assertFalse(session.evidence().isEmpty());
        Detail kishida = bundled("person:kishida-fumio", Language.KO);
        assertEquals("Kishida Fumio", kishida.otherTitle().orElseThrow());
        assertTrue(texts(entries(section(kishida, "세션")).findFirst().orElseThrow().details()).contains("영상 메시지"));
    }

    @Test
    void aSessionShowsWhenHowAndWho() {
        Detail session = bundled("session:seoul-leaders-session");
        Entry when = entry(section(session, "When and where"), "21 May 2024");
        assertEquals(List.of("20:30–22:12 local time", "by video", "primary"), texts(when.details()));
        assertFalse(when.evidence().isEmpty());
        Entry sunak = entry(section(session, "Who took part"), "Rishi Sunak");
        assertEquals(List.of("Prime Minister", "United Kingdom", "co-chair", "video"), texts(sunak.details()));
        assertTrue(section(bundled("session:seoul-ministers-session"), "Parts of it").blocks().size() >= 2);
        assertEquals("part of: Leaders' session", sample("session:seoul-opening").subtitle().getFirst().text());
    }

    @Test
    void aPersonIsSeenInOrderOfTime() {
        Bundled.atlas().data().people().forEach(person -> {
            List<Attendance> attendances = Participants.inOrder(Bundled.atlas().attendancesOf(person), Bundled.atlas());
            List<LocalDate> summits = attendances.stream()
                    .map(item -> Bundled.atlas().summit(Bundled.atlas().summitOf(item)).start().earliest()).toList();
            assertEquals(summits.stream().sorted().toList(), summits, person.id());
        });
    }

    @Test
    void aWorkingGroupHasNoDayAndTellsWhoChairsIt() {
        SampleDataset chaired = SampleDataset.valid().replacing("attendances.json",
                "\"session\":\"seoul-leaders\",\"capacity\":\"co-chair\"",
                "\"session\":\"paris-work\",\"capacity\":\"co-chair\"");
        Entry group = entry(section(Details.of(chaired, "summit:paris-2025"), "Working groups and their co-chairs"),
                "Future of work");
        assertEquals(List.of("Yoon Suk Yeol"), texts(group.details()));
        Detail detail = Details.of(chaired, "session:paris-work");
        assertEquals(List.of("primary"), texts(entry(section(detail, "When and where"), "Working group").details()));
        assertEquals(List.of("Yoon Suk Yeol"), names(section(detail, "Co-chairs")));
    }

    @Test
    void aSummitLeadsToItsSessionsAndDocuments() {
        Detail summit = bundled("summit:seoul-2024");
        assertFalse(section(summit, "Sessions").blocks().isEmpty());
        assertTrue(section(summit, "Documents").blocks().size() >= 5);
        assertEquals("2024년 5월 21일 – 22일", entries(section(bundled("summit:seoul-2024", Language.KO), "일시와 장소"))
                .findFirst().orElseThrow().title().text());
    }

    @Test
    void aSummitTellsWhoTookPartWithoutASession() {
        Detail paris = sample("summit:paris-2025");
        assertEquals("1 document 1 session 1 working group 1 person named as present", summary(paris));
        Entry brazil = entry(section(paris, "Delegations, nobody named"), "Brazil");
        assertEquals(Optional.of("withdrew"), brazil.badge());
        SampleDataset came = SampleDataset.valid().replacing("attendances.json", "withdrew", "attended");
        assertEquals(List.of("Brazil"),
                names(section(Details.of(came, "summit:paris-2025"), "Delegations, nobody named")));
    }

    @Test
    void anAnnouncedSummitSaysHowLittleOfItIsKnown() {
        Detail geneva = sample("summit:geneva-2027");
        assertEquals(List.of("announced, dates not known beyond the year"), texts(geneva.subtitle()));
        Entry when = entry(section(geneva, "When and where"), "2027");
        assertEquals(List.of("No day is known."), when.notes());
        assertEquals(List.of(), geneva.summary());
    }

    @Test
    void nothingSelectedListsTheSummitsInOrderOfTime() {
        Detail nothing = new DetailViewModel(new Exploration(new Tables(SampleDataset.atlas()), Place.START),
                new Messages(Language.EN)).detail();
        assertEquals(List.of("", "Summits", "Announced"), headings(nothing));
        assertEquals(List.of("AI Seoul Summit", "AI Action Summit"),
                entries(section(nothing, "Summits")).map(item -> item.title().text()).toList());
        assertEquals(List.of("2027", "Geneva"),
                texts(entry(section(nothing, "Announced"), "Summit in Geneva").details()));
    }
}
