package org.summitatlas.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.FreeText;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Command;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;

class SearchViewModelTest {

    private final Exploration exploration = Bundled.exploration();
    private final List<String> done = new ArrayList<>();
    private final SearchViewModel search = in(Language.EN);

    private SearchViewModel in(Language language) {
        return new SearchViewModel(exploration, new Messages(language), List.of(
                command("view-matrix", "Show the Matrix"), command("undo", "Undo"),
                command("summit", "Only Seoul 2024")));
    }

    private Command command(String id, String name) {
        return new Command(id, name, id.equals("undo") ? "Ctrl+Z" : "", () -> done.add(id));
    }

    private Hit hit(String typed, String id) {
        return search.hits(typed).stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void beforeAnythingIsTypedItOffersWhatCanBeDone() {
        assertEquals(List.of("command-view-matrix", "command-undo", "command-summit"),
                search.hits("  ").stream().map(Hit::id).toList());
        assertEquals("Ctrl+Z", search.hits("").get(1).kind());
    }

    @Test
    void noMoreIsOfferedThanFits() {
        List<Command> many = IntStream.range(0, 40).mapToObj(n -> command("c" + n, "Seoul " + n)).toList();
        SearchViewModel full = new SearchViewModel(exploration, new Messages(Language.EN), many);
        assertEquals(SearchViewModel.MOST, full.hits("").size());
        assertEquals(SearchViewModel.MOST, full.hits("seoul").size());
        assertEquals("in-the-tables", full.hits("seoul").getLast().id());
    }

    @Test
    void commandsAreFoundByTheirWordsAndDone() {
        assertEquals("command-undo", search.hits("undo").getFirst().id());
        // A source has the word in its title too.
        search.hits("matrix").getFirst().open().run();
        assertEquals(List.of("view-matrix"), done);
    }

    @Test
    void amongEqualsCommandsStandBehindWhatPeopleLookForAndBeforeTheRest() {
        List<String> korean = new SearchViewModel(exploration, new Messages(Language.KO),
                List.of(command("summit", "서울 2024만 보기"))).hits("서울").stream()
                .map(hit -> hit.id().replaceAll("^(command|hit-[a-z]+).*", "$1")).distinct().toList();
        assertEquals(List.of("hit-document", "hit-summit", "command", "hit-session", "in-the-tables"), korean);
    }

    @ParameterizedTest
    @CsvSource({"turkiye,PARTY,TUR,State", "tur,PARTY,TUR,State", "윤석열,PERSON,yoon-suk-yeol,Leader",
        "seoul declaration,DOCUMENT,seoul-declaration,Document", "paris 2025,SUMMIT,paris-2025,Summit",
        "openai,PARTY,openai,Company"})
    void aHitLeadsWhereItSays(String typed, EntityKind kind, String id, String told) {
        EntityRef ref = kind.ref(id);
        Hit first = search.hits(typed).getFirst();
        assertEquals("hit-" + kind.word() + "-" + id, first.id());
        assertEquals(told, first.kind());
        first.open().run();
        assertEquals(Optional.of(ref), exploration.place().selection());
    }

    @Test
    void koreanReadersReadKorean() {
        Hit korea = in(Language.KO).hits("korea, rep").stream().findFirst().orElseThrow();
        assertEquals(List.of("표에서 “korea, rep” 찾기"), List.of(korea.name()));
        assertEquals(List.of("튀르키예", "국가"), in(Language.KO).hits("turkiye").stream().limit(1)
                .flatMap(hit -> List.of(hit.name(), hit.kind()).stream()).toList());
    }

    @Test
    void anyWordsCanBePutToTheTablesInOneStep() {
        exploration.ask(query -> query.withGroups(Set.of("G7")));
        exploration.change(place -> place.withView(View.MATRIX));
        hit(" kishida ", "in-the-tables").open().run();
        assertEquals(Query.EVERYTHING.withGroups(Set.of("G7")).withText("kishida"), exploration.place().query());
        assertEquals(View.MAP, exploration.place().view(), "the tables stand below the map");
        exploration.ask(query -> query.withGroups(Set.of()));
        assertEquals(1, exploration.results().count(TableId.LEADERS));
        exploration.goBack();
        exploration.goBack();
        assertEquals(View.MATRIX, exploration.place().view());
        assertEquals("", exploration.place().query().text());
    }

    /** Whatever is typed is looked for as words, never read as the query language, and the box can show it. */
    @Test
    void whateverIsTypedGivesAQuestionThatIsUnderstood() {
        Random random = new Random(7);
        List<String> pieces = List.of("signed:seoul-declaration", "-", "(", ")", "\"", "“", "”", " ", "  ", "OR", "AND",
                "NOT", ",", ":", "korea", "윤석열", "\u00a0", "\t", "x", "e\u0301", "😀", "'", "{0}", "\\");
        for (int round = 0; round < 3_000; round++) {
            String typed = random.ints(random.nextInt(1, 9), 0, pieces.size()).mapToObj(pieces::get)
                    .collect(Collectors.joining());
            exploration.ask(_ -> Query.EVERYTHING);
            search.hits(typed).stream().filter(hit -> hit.id().equals("in-the-tables"))
                    .forEach(hit -> hit.open().run());
            Query asked = exploration.place().query();
            String line = QueryText.printAsked(asked);
            assertEquals(asked, assertInstanceOf(QueryReading.Understood.class,
                    QueryText.read(line, Query.EVERYTHING, Bundled.atlas()), line).query(), typed);
            assertEquals(Query.EVERYTHING, asked.withText(""), typed);
            assertTrue(FreeText.parts(typed).containsAll(FreeText.parts(asked.text())), typed);
        }
    }
}
