package org.summitatlas.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Language;
import org.summitatlas.query.Field;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;

class CompletionsTest {

    private static final Tables TABLES = new Tables(SampleAtlas.atlas());
    private static final Results EVERYTHING = Results.of(TABLES, Query.EVERYTHING);

    /** What is offered where the line has a bar. */
    private static List<Completion> at(String line, Results results) {
        return Completions.at(line.replace("|", ""), line.indexOf('|'), results, Language.KO);
    }

    private static Results found(String line) {
        QueryReading reading = QueryText.read(line, Query.EVERYTHING, TABLES.atlas());
        return Results.of(TABLES, assertInstanceOf(QueryReading.Understood.class, reading, line).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', value = {
        "s| > signed: standing: source: summit:",
        "a -s| > signed: standing: source: summit:",
        "(SI| > signed:",
        "doc|:treaty > document:",
        "sta| > standing: signed:statement kind:state signed:abidjan-statement",
        "튀르| > party:TUR",
        "as-of:2| > ~~",
        "nosuch:|  > ~~",
        "\"sig|\" > ~~",
        "a OR| > ~~",
        "|signed:treaty > ~~",
        "signed:st| > statement abidjan-statement",
        "signed:stateXYZ|,treaty > ~~",
        "signed:|XYZ,treaty kind:state > declaration statement network abidjan-statement pledge",
        "signed:treaty,| > declaration statement pledge network abidjan-statement",
        "document:서| > declaration statement pledge abidjan-statement",
        "document:서울| > declaration",
        "document:\"서울 ㅅ| > declaration",
        "party:turk| > TUR",
        "party:한| > KOR",
        "person:윤서| > yoon-suk-yeol",
        "has:| > disagreement institute ratification",
        "match:a| > any all",
        "kind:국| > state organization",
        "kind:국ㄱ| > state",
        "국가| > kind:state",
        "capacity:공동| > co-chair",
        "standing:명단| > attended-not-listed not-listed",
        "mode:영상| > video-message",
        "outcome:철회| > withdrew",
        "confidence:1| > primary"})
    void fitWhatStandsAtTheCaret(String line, String offered) {
        List<String> words = at(line, EVERYTHING).stream().map(Completion::insert).toList();
        assertEquals(offered, String.join(" ", words));
    }

    @Test
    void replaceTheWholeWord() {
        Completion completion = at("a signed:treaty,stat|XYZ b", EVERYTHING).getFirst();
        assertEquals(List.of(16, 23), List.of(completion.from(), completion.to()));
        assertEquals("a signed:treaty,statement b", inserted("a signed:treaty,statXYZ b", completion));
        assertEquals("signed:treaty", inserted("sig:treaty", at("sig|:treaty", EVERYTHING).getFirst()));
    }

    private static String inserted(String line, Completion completion) {
        return line.substring(0, completion.from()) + completion.insert() + line.substring(completion.to());
    }

    @Test
    void valuesHaveTheirNamesInTheLanguageOfTheReader() {
        assertEquals("장관 성명", at("signed:stat|", EVERYTHING).getFirst().label());
        assertEquals("국가", at("kind:|", EVERYTHING).getFirst().label());
        assertEquals("", at("s|", EVERYTHING).getFirst().label());
    }

    @Test
    void aNameThatOnlyRepeatsTheWordIsLeftOut() {
        assertEquals(List.of("", "", "no framework found"),
                Stream.of("standing:attended-|", "kind:st|", "framework:no|")
                .map(line -> Completions.at(line.replace("|", ""), line.length() - 1, EVERYTHING, Language.EN))
                .map(offered -> offered.getFirst().label()).toList());
    }

    /** Every count is what is found once the value is added. */
    @Test
    void countsAreWhatAddingLeadsTo() {
        for (String line : List.of("kind:|", "group:|", "standing:|", "signed:|", "-signed:|", "-group:|", "NOT kind:|",
                "attended:|", "has:|", "party:|", "signed:declaration signed:|", "kind:state group:|", "person:|",
                "(kind:|", "-(kind:|", "signed:declaration -kind:|", "kind:state OR group:|", "party:KOR,|", "match:|",
                "standing:declined document:|", "한|", "korea na|", "has:institute -(kind:company person:|")) {
            String closing = line.contains("(") ? ")" : "";
            at(line, EVERYTHING).forEach(completion -> assertEquals(
                    found(inserted(line.replace("|", ""), completion) + closing).parties().size(),
                    completion.count().orElseThrow(), line + completion.insert()));
        }
    }

    @Test
    void valuesThatLeadToNothingComeLast() {
        List<Completion> offered = at("kind:company signed:|", EVERYTHING);
        assertEquals(new Completion(20, 20, "pledge", "기업 서약", OptionalInt.of(1)), offered.getFirst());
        assertTrue(offered.stream().skip(1).allMatch(completion -> completion.count().equals(OptionalInt.of(0))));
        assertEquals(6, offered.size());
    }

    @Test
    void nothingIsCountedElsewhereOrWhereThereIsNoQuestion() {
        assertEquals(OptionalInt.empty(), at("summit:|", EVERYTHING).getFirst().count());
        assertEquals(OptionalInt.empty(), at("has:nothing kind:|", EVERYTHING).getFirst().count());
    }

    @Test
    void noMoreThanAReaderCanTakeIn() {
        assertEquals(12, at("|", EVERYTHING).size());
        assertEquals(Stream.of(Field.values()).limit(12).map(field -> field.word() + ":").toList(),
                at("|", EVERYTHING).stream().map(Completion::insert).toList());
    }

    /** Wherever the caret stands in whatever line, and even outside of it. */
    @Test
    void everyCaretIsAnswered() {
        Random random = new Random(4);
        String alphabet = "signed: kind,\"()-서울ORNT";
        for (int tried = 0; tried < 2_000; tried++) {
            String line = random.ints(random.nextInt(20), 0, alphabet.length())
                    .mapToObj(index -> alphabet.substring(index, index + 1)).collect(Collectors.joining());
            int caret = random.nextInt(line.length() + 4) - 2;
            Completions.at(line, caret, EVERYTHING, Language.EN)
                    .forEach(completion -> assertFalse(inserted(line, completion).isEmpty()));
        }
    }
}
