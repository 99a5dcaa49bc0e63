package org.summitatlas.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Field;
import org.summitatlas.query.Query;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.ui.Bundled;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(SampleAtlas.atlas());

    @ParameterizedTest
    @CsvSource({"SIGNED,treaty,조약", "UNSIGNED,treaty,조약", "PARTY,TUR,튀르키예", "PERSON,awa-diallo,아와 디알로",
        "SUMMIT,seoul-2024,서울 2024", "ATTENDED,leaders,정상 세션", "ATTENDED,abidjan-2025,아비장 2025"})
    void idsHaveNames(Field field, String value, String name) {
        assertEquals(Optional.of(name), VOCABULARY.label(field, value).map(label -> label.in(Language.KO)));
    }

    @ParameterizedTest
    @CsvSource({"STANDING,declined,declined,거부", "CONFIDENCE,primary,primary,1차", "KIND,state,state,국가",
        "FRAMEWORK,none-found,no framework found,프레임워크 찾지 못함", "MODE,unknown,not recorded,미상",
        "OUTCOME,withdrew,withdrew,참석 철회", "CAPACITY,host,host,주최", "HAS,institute,an institute,연구소",
        "MATCH,all,all of the documents,문서 모두"})
    void wordsOfTheLanguageHaveNamesInBothLanguages(Field field, String value, String english, String korean) {
        LocalizedText name = VOCABULARY.label(field, value).orElseThrow();
        assertEquals(List.of(english, korean), List.of(name.in(Language.EN), name.in(Language.KO)));
    }

    @Test
    void whatAFieldHasNotHasNoName() {
        assertEquals(Optional.empty(), VOCABULARY.label(Field.SIGNED, "report"));
        assertEquals(Optional.empty(), VOCABULARY.label(Field.STANDING, "primary"));
        assertEquals(Optional.empty(), VOCABULARY.label(Field.AS_OF, "2024-05-21"));
    }

    @Test
    void onlyDocumentsThatSomebodyCanEndorseAreSigned() {
        assertEquals(List.of("declaration", "statement", "pledge", "network", "abidjan-statement", "treaty"),
                VOCABULARY.words(Field.SIGNED));
        assertEquals(List.of("disagreement", "institute", "ratification"), VOCABULARY.words(Field.HAS));
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldButTheDayHasValues(Field field) {
        assertEquals(field == Field.AS_OF, VOCABULARY.words(field).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"PARTY,kor,KOR", "GROUP,g20,G20", "STANDING,Joined-Later,joined-later", "FRAMEWORK,None,none-found"})
    void valuesAreFoundWhateverTheirCase(Field field, String typed, String value) {
        assertEquals(Optional.of(value), VOCABULARY.find(field, typed));
    }

    @Test
    void whatDiffersOnlyByCaseIsNotGuessed() {
        Vocabulary bundled = Vocabulary.of(Bundled.atlas());
        assertEquals(Optional.of("ARM"), bundled.find(Field.PARTY, "ARM"));
        assertEquals(Optional.of("arm"), bundled.find(Field.PARTY, "arm"));
        assertEquals(Optional.empty(), bundled.find(Field.PARTY, "Arm"));
        assertEquals(List.of("ARM", "arm"), Nearest.to("Arm", bundled.values(Field.PARTY)).subList(0, 2));
    }

    /** Every value of the dataset that ships can be written and read again. */
    @ParameterizedTest
    @EnumSource(Field.class)
    void everyValueIsReadAsItIsWritten(Field field) {
        Vocabulary.of(Bundled.atlas()).words(field).stream()
                .map(word -> QueryForm.query(List.of(new Expression.Term(field, word))))
                .forEach(query -> assertEquals(new QueryReading.Understood(query),
                        QueryText.read(QueryText.print(query), Query.EVERYTHING, Bundled.atlas())));
    }

    @ParameterizedTest
    @CsvSource({"signed,singed,1", "kor,kro,1", "g7,g20,2", "state,stat,1", "statement,statemnets,2",
        "abc,abc,0", "a,b,1", "declaration,x,2147483647"})
    void distanceIsInSlips(String one, String other, int slips) {
        assertEquals(slips, Nearest.distance(one, other));
    }

    @Test
    void otherWordsOfFieldsAreNoFields() {
        assertTrue(Arrays.stream(Field.values()).allMatch(field -> field.otherWords().stream()
                .allMatch(word -> Field.parse(word).equals(Optional.of(field)))));
    }
}
