package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;
import org.summitatlas.model.Standing;
import org.summitatlas.model.Summit;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;

class DetailViewModelTest {

    private final Exploration exploration = Bundled.exploration();

    private Detail show(String ref, Language language) {
        exploration.select(EntityRef.parse(ref).orElseThrow());
        return new DetailViewModel(exploration, new Messages(language)).detail();
    }

    private Detail show(String ref) {
        return show(ref, Language.EN);
    }

    private static Detail sample(String ref) {
        Exploration small = new Exploration(new Tables(SampleDataset.atlas()),
                Place.START.withSelection(EntityRef.parse(ref).orElseThrow()));
        return new DetailViewModel(small, new Messages(Language.EN)).detail();
    }

    private static Section section(Detail detail, String heading) {
        return detail.sections().stream().filter(section -> section.heading().equals(heading)).findFirst().orElseThrow();
    }

    private static Stream<Entry> entries(Section section) {
        return section.blocks().stream().filter(Entry.class::isInstance).map(Entry.class::cast);
    }

    private static Entry entry(Section section, String title) {
        return entries(section).filter(item -> item.title().text().equals(title)).findFirst().orElseThrow();
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }

    private static String summary(Detail detail) {
        return String.join(" ", detail.summary().stream().flatMap(List::stream).map(Detail.Run::text).toList());
    }

    private static Stream<EntityRef> everything(AtlasData data) {
        return Stream.of(data.parties().stream().map(Party::ref), data.people().stream().map(Person::ref),
                data.documents().stream().map(Document::ref), data.sessions().stream().map(Session::ref),
                data.summits().stream().map(Summit::ref), data.sources().stream().map(Source::ref),
                data.disagreements().stream().map(Disagreement::ref)).flatMap(refs -> refs);
    }

    /** Nothing shown is without a source two clicks away: it has evidence, or leads to something that has. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingCanBeShownAndEveryFactHasItsEvidence(Language language) {
        everything(Bundled.atlas().data()).forEach(ref -> {
            Detail detail = show(ref.toString(), language);
            assertFalse(detail.title().isBlank(), ref::toString);
            assertFalse(detail.sections().isEmpty(), ref::toString);
            boolean quoted = ref.kind() == EntityKind.SOURCE;
            detail.sections().stream().flatMap(DetailViewModelTest::entries).forEach(item -> assertTrue(
                    quoted || !item.evidence().isEmpty() || item.title().target().isPresent(), ref + ": " + item.title()));
            assertEquals(Bundled.atlas().disagreementsAbout(ref).size(),
                    detail.flag().map(flag -> flag.questions().size()).orElse(0), ref::toString);
        });
    }

    @Test
    void aCountryShowsWhatItEndorsedAndHowWeKnow() {
        Detail korea = show("party:KOR");
        assertEquals("Republic of Korea", korea.title());
        assertEquals(Optional.of("대한민국"), korea.otherTitle());
        assertEquals(List.of("State", "KOR", "G20"), texts(korea.subtitle()).subList(0, 3));
        assertTrue(texts(korea.subtitle()).getLast().startsWith("co-host of the AI Seoul Summit"));
        assertEquals("3 endorsed of 3 open to it", summary(korea));
        Entry declaration = entry(section(korea, "Endorsed"), "Seoul Declaration");
        assertEquals(Optional.of(Standing.ENDORSED), declaration.standing());
        assertEquals(List.of("21 May 2024", "primary"), texts(declaration.details()));
        assertEquals(Optional.empty(), declaration.flag(), "sources differ on the document, not on Korea");
        assertTrue(declaration.evidence().getFirst().words().startsWith("printed “Republic of Korea” · paragraph 1 · "));
        assertTrue(entries(section(korea, "People")).anyMatch(item -> item.title().text().equals("Yoon Suk Yeol")
                && item.other().equals(Optional.of("윤석열")) && texts(item.details()).contains("co-chair")));
    }

    @Test
    void aCountryIsToldInKorean() {
        Detail korea = show("party:KOR", Language.KO);
        assertEquals("대한민국", korea.title());
        assertEquals(Optional.of("Republic of Korea"), korea.otherTitle());
        assertEquals("동참 3 (대상 문서 3건 중)", summary(korea));
        assertEquals(List.of("2024년 5월 21일", "1차"), texts(entry(section(korea, "동참"), "서울 선언").details()));
    }

    @Test
    void aNameThatIsTheSameInBothLanguagesIsSaidOnce() {
        assertEquals(Optional.empty(), show("party:cisco-systems").otherTitle());
    }

    @Test
    void absenceIsTypedAndRestsOnTheListAndOnThePresence() {
        Entry china = entry(section(show("party:CHN"), "Not among the endorsers"), "Ministerial Statement");
        assertEquals(Optional.of(Standing.ATTENDED_NOT_LISTED), china.standing());
        assertEquals(List.of("attended, not listed"), texts(china.details()));
        Document statement = Bundled.atlas().document("seoul-ministerial-statement");
        assertTrue(china.evidence().size() > statement.evidence().size());
        assertEquals(Optional.of(Standing.UNKNOWN),
                entry(section(sample("party:openai"), "Not among the endorsers"), "Pledge").standing());
        assertEquals(List.of("the list we have is partial: 1 named"),
                texts(entry(section(sample("party:openai"), "Not among the endorsers"), "Pledge").details()));
        assertEquals(List.of("Said so."), entry(section(sample("party:USA"), "Declined"), "Paris").notes());
        assertEquals("June 2024", entry(section(sample("party:FRA"), "Joined later"), "Declaration")
                .details().getFirst().text());
        assertTrue(section(show("party:KOR"), "Not eligible").blocks().getFirst() instanceof Block.Names);
    }

    @Test
    void sourcesDifferIsSaidOnceAndOnlyWhereItMatters() {
        Detail statement = show("document:seoul-ministerial-statement");
        assertEquals("2 disagreements", statement.flag().orElseThrow().text());
        assertEquals(2, statement.flag().orElseThrow().questions().size());
        assertEquals("출처 간 이견 2건", show("document:seoul-ministerial-statement", Language.KO).flag().orElseThrow().text());
        Entry pledge = entry(section(show("party:ibm"), "Endorsed"), "Seoul AI Business Pledge");
        assertEquals("How many companies stand behind the Seoul AI Business Pledge?",
                pledge.flag().flatMap(Flag::only).orElseThrow().text());
        assertEquals("sources differ", pledge.flag().orElseThrow().text());
        assertEquals(1, entries(section(show("party:JPN"), "People")).filter(item -> item.flag().isPresent()).count());
    }

    @Test
    void aLongSessionTitleIsToldByItsFirstPartElsewhere() {
        String title = Bundled.atlas().session("seoul-leaders-session").title().en();
        Phrase session = section(show("party:KOR"), "People").blocks().stream().filter(Block.Caption.class::isInstance)
                .map(block -> ((Block.Caption) block).phrases().getFirst())
                .filter(phrase -> phrase.more().isPresent()).findFirst().orElseThrow();
        assertEquals("AI Seoul Summit Leaders' Session", session.text());
        assertEquals(Optional.of(title), session.more());
        assertEquals(title, show("session:seoul-leaders-session").title());
        assertTrue(entries(section(show("session:seoul-ministers-session"), "Parts of it"))
                .anyMatch(item -> item.title().text().startsWith("Session 1: ")));
    }

    @Test
    void theNameOfAnEndorserTellsTheFactBehindIt() {
        Block.Names names = (Block.Names) section(show("document:seoul-declaration"), "Endorsed").blocks().getFirst();
        assertEquals(Optional.of("Endorsed: 21 May 2024 · primary"), names.names().getFirst().more());
    }

    @Test
    void aStateOutsideTheDatasetIsNamedAllTheSame() {
        Detail fiji = show("party:FJI");
        assertEquals("Fiji", fiji.title());
        assertEquals("No record at this summit", fiji.sections().getFirst().heading());
        assertEquals("Groups", show("party:RUS").sections().getLast().heading());
        assertEquals("Not in this dataset", show("person:nobody").sections().getFirst().heading());
    }

    @Test
    void aPersonShowsHowTheyTookPart() {
        Detail albanese = show("person:anthony-albanese");
        Entry session = entries(section(albanese, "Sessions")).findFirst().orElseThrow();
        assertEquals(Optional.of("absent"), session.badge());
        assertEquals(List.of("Prime Minister", "Australia", "participant"), texts(session.details()));
        assertEquals(EntityKind.SESSION, session.title().target().orElseThrow().kind());
        assertFalse(session.evidence().isEmpty());
        Detail kishida = show("person:kishida-fumio", Language.KO);
        assertEquals("Kishida Fumio", kishida.otherTitle().orElseThrow());
        assertTrue(texts(entries(section(kishida, "세션")).findFirst().orElseThrow().details()).contains("영상 메시지"));
    }

    @Test
    void aDocumentShowsItsEndorsersByKindAndWhatItSays() {
        Detail statement = show("document:seoul-ministerial-statement");
        assertEquals("27 states and the EU endorsed", summary(statement));
        assertTrue(statement.otherTitle().orElseThrow().endsWith("(our translation)"));
        assertTrue(texts(show("document:seoul-ministerial-statement", Language.KO).subtitle()).contains("한국어 제목은 자체 번역"));
        assertEquals(28, ((Block.Names) section(statement, "Endorsed").blocks().getFirst()).names().size());
        assertTrue(((Block.Names) section(statement, "Attended, not listed").blocks().getFirst()).names()
                .contains(Phrase.link("China", new EntityRef(EntityKind.PARTY, "CHN"))));
        Detail declaration = show("document:seoul-declaration");
        assertEquals(new Block.Chips(List.of("safety", "innovation", "inclusivity")),
                declaration.sections().getFirst().blocks().getFirst());
        List<Entry> gists = entries(section(declaration, "What it says")).toList();
        assertEquals(9, gists.size());
        assertEquals(Optional.of("1"), gists.getFirst().mark());
        assertTrue(entries(section(declaration, "Other documents it names")).anyMatch(item -> item.title().target()
                .equals(Optional.of(new EntityRef(EntityKind.DOCUMENT, "frontier-ai-safety-commitments")))));
        Entry cisco = entry(section(show("document:seoul-ai-business-pledge"), "Joined later"), "Cisco Systems");
        assertEquals("11 July 2024", cisco.details().getFirst().text());
        assertTrue(summary(sample("document:seoul-pledge")).endsWith("the list we have is partial: 1 named"));
    }

    @Test
    void aSessionShowsWhenHowAndWho() {
        Detail session = show("session:seoul-leaders-session");
        Entry when = entry(section(session, "When and where"), "21 May 2024");
        assertEquals(List.of("20:30–22:12 local time", "by video", "primary"), texts(when.details()));
        assertFalse(when.evidence().isEmpty());
        Entry sunak = entry(section(session, "Who took part"), "Rishi Sunak");
        assertEquals(List.of("Prime Minister", "United Kingdom", "co-chair", "video"), texts(sunak.details()));
        assertTrue(section(show("session:seoul-ministers-session"), "Parts of it").blocks().size() >= 2);
        assertEquals("part of: Leaders' session", sample("session:seoul-opening").subtitle().getFirst().text());
    }

    @Test
    void aSummitLeadsToItsSessionsAndDocuments() {
        Detail summit = show("summit:seoul-2024");
        assertFalse(section(summit, "Sessions").blocks().isEmpty());
        assertTrue(section(summit, "Documents").blocks().size() >= 5);
        assertEquals("2024년 5월 21일 – 2024년 5월 22일", entries(section(show("summit:seoul-2024", Language.KO), "일시와 장소"))
                .findFirst().orElseThrow().title().text());
    }

    @Test
    void aSourceShowsEveryFactThatRestsOnIt() {
        Detail source = show("source:mofa-briefing");
        int facts = Bundled.atlas().factsFrom(Bundled.atlas().source("mofa-briefing")).size();
        assertEquals(facts + " facts rest on this source", summary(source));
        long shown = source.sections().stream().filter(section -> !section.heading().equals("Where sources differ"))
                .flatMap(DetailViewModelTest::entries).count();
        assertEquals(facts, shown);
        assertTrue(source.sections().stream().anyMatch(Section::folded));
        assertTrue(entries(section(source, "Endorsements (12)")).anyMatch(item ->
                item.title().text().equals("Australia") && item.notes().getFirst().startsWith("printed “호주”")));
    }

    @Test
    void aDisagreementSetsTheAccountsSideBySide() {
        Detail kishida = show("disagreement:kishida-mode");
        List<Entry> accounts = entries(section(kishida, "Accounts")).toList();
        assertEquals(List.of(Optional.empty(), Optional.of("followed here")), accounts.stream().map(Entry::badge).toList());
        assertTrue(accounts.stream().noneMatch(item -> item.evidence().isEmpty()));
        assertEquals(1, section(kishida, "How we read them").blocks().size());
        assertEquals(2, ((Block.Names) section(kishida, "Concerns").blocks().getFirst()).names().size());
        assertEquals(new Block.Prose("The dataset follows none of these accounts."),
                section(show("disagreement:ministers-session-size"), "How we read them").blocks().getFirst());
    }

    @Test
    void nothingSelectedSaysWhatToDo() {
        Detail nothing = new DetailViewModel(exploration, new Messages(Language.KO)).detail();
        assertEquals(Optional.empty(), nothing.ref());
        assertEquals("선택한 항목 없음", nothing.title());
        assertEquals(EntityKind.SUMMIT, entries(section(nothing, "정상회의")).findFirst().orElseThrow()
                .title().target().orElseThrow().kind());
    }

    @Test
    void theDescriptionChangesOnlyWithTheSelectionAndRemembersWhatWasOpen() {
        DetailViewModel model = new DetailViewModel(exploration, new Messages(Language.EN));
        exploration.select(new EntityRef(EntityKind.PARTY, "KOR"));
        Detail korea = model.detail();
        model.setOpen("seoul-declaration", true);
        exploration.ask(query -> query.withText("a"));
        assertTrue(korea == model.detail());
        exploration.select(new EntityRef(EntityKind.PARTY, "JPN"));
        assertFalse(model.isOpen("seoul-declaration"));
        exploration.goBack();
        assertTrue(model.isOpen("seoul-declaration"));
        model.dismiss();
        assertEquals(Optional.empty(), exploration.place().selection());
        model.close();
        exploration.select(new EntityRef(EntityKind.PARTY, "JPN"));
        assertEquals(Optional.empty(), model.detail().ref());
    }
}
