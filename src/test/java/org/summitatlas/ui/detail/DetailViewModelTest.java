package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.detail.Details.bundled;
import static org.summitatlas.ui.detail.Details.entries;
import static org.summitatlas.ui.detail.Details.entry;
import static org.summitatlas.ui.detail.Details.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.summitatlas.model.Summit;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;

class DetailViewModelTest {

    private final Exploration exploration = Bundled.exploration();

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
        DetailViewModel model = new DetailViewModel(exploration, new Messages(language));
        everything(Bundled.atlas().data()).forEach(ref -> {
            exploration.select(ref);
            Detail detail = model.detail();
            assertFalse(detail.title().isBlank(), ref::toString);
            assertFalse(detail.sections().isEmpty(), ref::toString);
            boolean quoted = ref.kind() == EntityKind.SOURCE;
            detail.sections().stream().flatMap(Details::entries).forEach(item -> assertTrue(
                    quoted || !item.evidence().isEmpty() || item.title().target().isPresent(),
                    ref + ": " + item.title()));
            assertEquals(Bundled.atlas().disagreementsAbout(ref).size(),
                    detail.flag().map(flag -> flag.questions().size()).orElse(0), ref::toString);
        });
    }

    @Test
    void sourcesDifferIsSaidOnceAndOnlyWhereItMatters() {
        Detail pledge = bundled("document:seoul-ai-business-pledge");
        int questions = Bundled.atlas().disagreementsAbout(pledge.ref().orElseThrow()).size();
        assertEquals(questions, pledge.flag().orElseThrow().questions().size());
        assertEquals("2 disagreements", bundled("document:seoul-ministerial-statement").flag().orElseThrow().text());
        assertEquals("출처 간 이견 2건",
                bundled("document:seoul-ministerial-statement", Language.KO).flag().orElseThrow().text());
        Entry ibm = entry(section(bundled("party:ibm"), "Documents"), "Seoul AI Business Pledge");
        assertEquals("How many companies stand behind the Seoul AI Business Pledge?",
                ibm.flag().flatMap(Flag::only).orElseThrow().text());
        assertEquals("sources differ", ibm.flag().orElseThrow().text());
        assertEquals(1, entries(section(bundled("party:JPN"), "People"))
                .filter(item -> item.flag().isPresent()).count());
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

    @Test
    void whatIsNotThereYetSaysSinceWhenAndLeadsThere() {
        DetailViewModel model = new DetailViewModel(exploration, new Messages(Language.EN));
        exploration.select(new EntityRef(EntityKind.DOCUMENT, "seoul-declaration"));
        model.goTo(Optional.of(LocalDate.of(2023, 11, 1)));
        assertEquals("Seoul Declaration", model.detail().title());
        assertEquals(List.of(new Block.Prose("Not yet on 1 Nov 2023; first recorded 21 May 2024."),
                        new Block.Day("Go to 21 May 2024", Optional.of(LocalDate.of(2024, 5, 21))),
                        new Block.Day("Show all that is known", Optional.empty())),
                model.detail().sections().getFirst().blocks());
        model.goTo(Optional.of(LocalDate.of(2024, 5, 21)));
        assertTrue(model.detail().sections().size() > 1);
        exploration.select(new EntityRef(EntityKind.SUMMIT, "geneva-2027"));
        assertEquals(List.of(new Block.Prose("Not yet on 21 May 2024."),
                        new Block.Day("Show all that is known", Optional.empty())),
                model.detail().sections().getFirst().blocks());
        model.goTo(Optional.empty());
        assertTrue(model.detail().sections().size() > 1);
    }

    @Test
    void describesAnewOnAnotherDay() {
        DetailViewModel model = new DetailViewModel(exploration, new Messages(Language.EN));
        exploration.select(new EntityRef(EntityKind.PARTY, "NZL"));
        Detail now = model.detail();
        model.goTo(Optional.of(LocalDate.of(2023, 11, 1)));
        assertNotEquals(now, model.detail());
        exploration.goBack();
        assertEquals(now, model.detail());
    }
}
