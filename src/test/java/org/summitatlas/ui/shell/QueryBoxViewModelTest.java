package org.summitatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.Language;
import org.summitatlas.model.PartyKind;
import org.summitatlas.query.Query;
import org.summitatlas.query.language.PartialReading;
import org.summitatlas.query.language.QueryProblem;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryReading.Understood;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.shell.QueryBoxViewModel.Shown;

/** What is written is kept and asked; what is wrong says so and is left out. */
class QueryBoxViewModelTest {

    private final Exploration exploration = Bundled.exploration();
    private final QueryBoxViewModel box = new QueryBoxViewModel(exploration, new Messages(Language.EN));

    private Query query() {
        return exploration.place().query();
    }

    private String line() {
        return box.shown().line();
    }

    private void write(String line) {
        box.write(line, line.length());
    }

    private QueryTrouble trouble() {
        return box.shown().trouble().orElseThrow();
    }

    @Test
    void whatIsWrittenIsKeptLetterByLetterAndAsked() {
        write("KIND:State   signed:seoul-declaration");
        assertEquals("KIND:State   signed:seoul-declaration", line());
        assertEquals(Set.of(PartyKind.STATE), query().kinds());
        assertEquals(Set.of("seoul-declaration"), query().documents());
        exploration.select(Bundled.atlas().party("KOR").ref());
        assertEquals("KIND:State   signed:seoul-declaration", line());
    }

    @Test
    void whoeverGoesElsewhereFindsTheLineAsTheProgramWritesIt() {
        write("KIND:State   signed:seoul-declaration");
        box.leave();
        assertEquals("signed:seoul-declaration kind:state", line());
        assertFalse(box.shown().isOpen());
    }

    @Test
    void aChangeElsewhereChangesTheLine() {
        write("group:G7 OR group:G20");
        exploration.ask(query -> query.withDocuments(Set.of("seoul-declaration")));
        assertEquals(QueryText.printAsked(query()), line());
        assertTrue(line().contains("group:G7 OR group:G20") && line().contains("signed:seoul-declaration"), line());
        exploration.goBack();
        assertEquals("group:G7 OR group:G20", line());
    }

    @Test
    void summitAndDayAreKeptAndNotWritten() {
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals("", line());
        write("kind:state");
        assertEquals(Optional.of("seoul-2024"), query().summit());
        write("");
        assertEquals(Query.EVERYTHING.withSummit(Optional.of("seoul-2024")), query());
    }

    @Test
    void typingIsOneStepBack() {
        exploration.ask(query -> query.withGroups(Set.of("G7")));
        Query before = query();
        for (int end = 1; end <= "korea".length(); end++) {
            write("korea".substring(0, end));
        }
        box.commit();
        write("koreas");
        exploration.goBack();
        assertEquals("korea", query().text());
        exploration.goBack();
        assertEquals(before, query());
    }

    @Test
    void aWrongWordIsLeftOutAndOffersTheNearest() {
        write("kind:state sined:seoul-declaration korea");
        assertEquals(Query.EVERYTHING.withKinds(Set.of(PartyKind.STATE)).withText("korea"), query());
        assertEquals("kind:state sined:seoul-declaration korea", line());
        assertFalse(trouble().isMild());
        assertEquals(QueryProblem.Kind.UNKNOWN_FIELD, trouble().problem().kind());
        assertTrue(line().substring(trouble().from(), trouble().to()).startsWith("sined"));
        assertTrue(box.message(trouble()).contains("sined"), box.message(trouble()));
        QueryOffer nearest = box.shown().offers().getFirst();
        assertTrue(nearest.insert().startsWith("signed"), nearest.toString());
        write(new StringBuilder(line()).replace(nearest.from(), nearest.to(), nearest.text(line())).toString());
        assertEquals(Set.of("seoul-declaration"), query().documents());
        assertEquals(Optional.empty(), box.shown().trouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed:", "signed:seoul-decl", "sig:", "kind:state OR", "kind:state OR ", "-",
        "\"safety ins", "(kind:state OR kind:comp", "group:G7,"})
    void whatIsStillBeingWrittenIsNotCalledWrong(String draft) {
        write(draft);
        assertTrue(trouble().isMild(), draft);
        box.commit();
        assertFalse(trouble().isMild(), draft);
        assertTrue(box.shown().isOpen(), draft);
    }

    @Test
    void aWordIsCalledWrongOnceTheCaretHasLeftIt() {
        write("kind:stat");
        assertTrue(trouble().isMild());
        write("kind:stat ");
        assertFalse(trouble().isMild());
        box.moveCaret(7);
        write("kind:stat");
        box.moveCaret(2);
        assertTrue(trouble().isMild());
        write("kind:stat korea");
        assertFalse(trouble().isMild());
        assertTrue(box.shown().isOpen());
        box.leave();
        assertFalse(trouble().isMild());
        assertFalse(box.shown().isOpen());
        assertEquals("kind:stat korea", line());
    }

    @Test
    void aFieldOffersItsValuesWithNamesAndCounts() {
        write("signed:seoul-d");
        QueryOffer first = box.shown().offers().getFirst();
        assertEquals("seoul-declaration", first.insert());
        assertEquals("Seoul Declaration", first.label());
        assertEquals(OptionalInt.of(11), first.count());
        assertEquals("seoul-declaration, Seoul Declaration, 11 parties", box.spoken(first));
        assertTrue(box.shown().isOpen());
    }

    @Test
    void theWordBeingWrittenDoesNotEmptyTheCounts() {
        write("kind");
        assertEquals("kind", query().text());
        write("kind:");
        QueryOffer state = box.shown().offers().stream().filter(offer -> offer.insert().equals("state")).findFirst()
                .orElseThrow();
        exploration.ask(_ -> Query.EVERYTHING.withKinds(Set.of(PartyKind.STATE)));
        assertEquals(OptionalInt.of(exploration.results().parties().size()), state.count());
    }

    @Test
    void theKeyboardWalksAlongTheOffersAndBeyondThem() {
        box.pick(1);
        assertTrue(box.shown().isOpen());
        assertEquals(OptionalInt.of(0), box.shown().picked());
        int offered = box.shown().offers().size();
        assertTrue(offered > 1 && offered <= QueryOffers.MOST, "offered " + offered);
        box.pick(-1);
        assertEquals(Optional.empty(), box.shown().pickedOffer());
        box.pick(-1);
        assertEquals(OptionalInt.of(offered - 1), box.shown().picked());
        box.close();
        assertFalse(box.shown().isOpen());
    }

    /** Pieces of the language in any order, and letters that are none. */
    private static String garbage(Random random) {
        List<String> pieces = List.of("signed:", "-", "(", ")", "\"", " ", " ", "OR ", "AND ", "NOT ", ",", ":",
                "kind:state", "as-of:2024-13-45", "as-of:", "match:all", "summit:seoul-2024", "group:G7", "korea", "윤석열",
                "\\", "\t", "\u0000",
                "{0}", "'", "é", "😀", "\ud83d", "has:", "seoul-declaration", "unsigned:paris-statement", "%s");
        return random.ints(random.nextInt(1, 12), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void garbageGivesAMessageAndNeverAnException(Language language) {
        Random random = new Random(20240521);
        QueryBoxViewModel told = new QueryBoxViewModel(exploration, new Messages(language));
        int wrong = 0;
        for (int round = 0; round < 1500; round++) {
            String draft = garbage(random);
            Query before = query();
            QueryReading reading = QueryText.read(draft, before, Bundled.atlas());
            told.write(draft, random.nextInt(draft.length() + 1));
            told.moveCaret(random.nextInt(draft.length() + 1));
            Shown shown = told.shown();
            assertEquals(draft, shown.line());
            if (reading instanceof Understood(Query asked)) {
                assertEquals(asked, query(), draft);
                assertEquals(Optional.empty(), shown.trouble(), draft);
            } else {
                wrong++;
                assertEquals(PartialReading.of(draft, before, Bundled.atlas()).query(), query(), draft);
                QueryTrouble trouble = shown.trouble().orElseThrow();
                assertFalse(told.message(trouble).isBlank());
                assertTrue(0 <= trouble.from() && trouble.from() <= trouble.to(), draft);
                assertTrue(trouble.to() <= draft.length(), draft);
            }
            told.commit();
            assertTrue(told.shown().trouble().filter(QueryTrouble::isMild).isEmpty(), draft);
            shown.offers().forEach(offer -> told.spoken(offer).length());
            told.leave();
        }
        assertTrue(wrong > 300 && wrong < 1500, wrong + " were wrong");
    }
}
