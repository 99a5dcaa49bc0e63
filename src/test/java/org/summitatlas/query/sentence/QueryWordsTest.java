package org.summitatlas.query.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Organization;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Match;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;

class QueryWordsTest {

    private static final Query ALL = Query.EVERYTHING;
    private static final Query ONE = ALL.withDocuments(Set.of("declaration"));
    private static final Query TWO = ALL.withDocuments(Set.of("declaration", "statement"));

    private final Tables tables = new Tables(SampleAtlas.atlas());

    private String say(Language language, Query query) {
        return new QueryWords(language).sentence(tables.atlas(), Results.of(tables, query));
    }

    /** The query that a line of the query language asks. */
    static Query asked(String line) {
        return switch (QueryText.read(line, Query.EVERYTHING, SampleAtlas.atlas())) {
            case QueryReading.Understood(var query) -> query;
            case QueryReading.Wrong(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static Query at(String summit) {
        return ALL.withSummit(Optional.of(summit), SampleAtlas.atlas());
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(ALL,
                        "There is a record of 5 states, the EU, the UN, 2 companies and 1 institution.",
                        "기록에 나오는 5개국, EU, UN, 기업 2곳 및 기관 1곳."),
                Arguments.of(ONE, "2 states and the EU endorsed the Seoul Declaration.", "서울 선언에 동참한 2개국 및 EU."),
                Arguments.of(TWO, "3 states and the EU endorsed the Seoul Declaration or the Ministerial Statement.",
                        "서울 선언 또는 장관 성명에 동참한 3개국 및 EU."),
                Arguments.of(TWO.withMatch(Match.ALL),
                        "1 state endorsed the Seoul Declaration and the Ministerial Statement.",
                        "서울 선언 및 장관 성명에 모두 동참한 1개국."),
                Arguments.of(ONE.withMatch(Match.ALL), "2 states and the EU endorsed the Seoul Declaration.",
                        "서울 선언에 동참한 2개국 및 EU."),
                Arguments.of(ONE.withMatch(Match.NONE),
                        "3 states and the UN did not endorse the Seoul Declaration.",
                        "서울 선언에 동참하지 않은 3개국 및 UN."),
                Arguments.of(TWO.withMatch(Match.NONE).withKinds(Set.of(PartyKind.STATE)),
                        "2 states endorsed neither the Seoul Declaration nor the Ministerial Statement.",
                        "서울 선언 및 장관 성명 어디에도 동참하지 않은 2개국."),
                Arguments.of(ONE.withGroups(Set.of("G7")), "1 state in the G7 endorsed the Seoul Declaration.",
                        "서울 선언에 동참한 G7 소속 1개국."),
                Arguments.of(ALL.withGroups(Set.of("G7", "G20")), "There is a record of 4 states in the G7 or the G20.",
                        "기록에 나오는 G7 또는 G20 소속 4개국."),
                Arguments.of(ALL.withKinds(Set.of(PartyKind.ORGANIZATION)),
                        "There is a record of the EU and the UN.",
                        "기록에 나오는 EU 및 UN."),
                Arguments.of(ALL.withStandings(Set.of(Standing.JOINED_LATER)),
                        "1 state and 1 institution are “joined later” for at least one document.",
                        "하나 이상의 문서에 대해 ‘나중에 동참’ 상태인 1개국 및 기관 1곳."),
                Arguments.of(TWO.withStandings(Set.of(Standing.NOT_LISTED, Standing.ATTENDED_NOT_LISTED))
                                .withMatch(Match.ALL),
                        "1 state and the UN are “attended, not listed” or “not listed” for each of the Seoul Declaration and "
                                + "the Ministerial Statement.",
                        "서울 선언 및 장관 성명 각각에 대해 ‘참석했으나 명단에 없음’ 또는 ‘명단에 없음’ 상태인 1개국 및 UN."),
                Arguments.of(ONE.withStandings(Set.of(Standing.DECLINED, Standing.ENDORSED)).withMatch(Match.NONE)
                                .withKinds(Set.of(PartyKind.ORGANIZATION)),
                        "The UN is not “endorsed” or “declined” for the Seoul Declaration.",
                        "서울 선언에 대해 ‘동참’ 또는 ‘거부’ 상태가 아닌 UN."),
                Arguments.of(ONE.withConfidences(Set.of(Confidence.PRIMARY)),
                        "1 state and the EU endorsed the Seoul Declaration, with primary evidence.",
                        "서울 선언에 동참한 것이 1차 근거로 확인된 1개국 및 EU."),
                Arguments.of(ALL.withConfidences(Set.of(Confidence.SINGLE_SOURCE)),
                        "1 state endorsed at least one document, with single-source evidence.",
                        "하나 이상의 문서에 동참한 것이 단일 출처 근거로 확인된 1개국."),
                Arguments.of(ONE.withText(" korea "), "1 state endorsed the Seoul Declaration, and matches “korea”.",
                        "서울 선언에 동참하고, “korea”에 맞는 1개국."),
                Arguments.of(at("abidjan-2025"),
                        "At Abidjan 2025, there is a record of 5 states, the UN and 1 institution.",
                        "아비장 2025에서 기록에 나오는 5개국, UN 및 기관 1곳."),
                Arguments.of(at("seoul-2024").withDocuments(Set.of("declaration")).withText("korea"),
                        "At Seoul 2024, 1 state endorsed the Seoul Declaration, and matches “korea”.",
                        "서울 2024에서 서울 선언에 동참하고, “korea”에 맞는 1개국."),
                Arguments.of(at("abidjan-2025").withKinds(Set.of(PartyKind.COMPANY)),
                        "At Abidjan 2025, no company was found.", "아비장 2025에서 기업 없음."),
                Arguments.of(ALL.withFollowThroughs(Set.of(FollowThrough.NONE_FOUND)),
                        "1 company has no framework found.",
                        "프레임워크를 찾지 못한 기업 1곳."),
                Arguments.of(ALL.withDocuments(Set.of("pledge")).withFollowThroughs(Set.of(FollowThrough.PUBLISHED)),
                        "1 company endorsed the Business Pledge, and has a framework published.",
                        "기업 서약에 동참하고, 프레임워크를 공개한 기업 1곳."),
                Arguments.of(ALL.withText("atlantis"), "No country or company matches “atlantis”.",
                        "“atlantis”에 맞는 국가나 기업 없음."),
                Arguments.of(ONE.withKinds(Set.of(PartyKind.COMPANY)),
                        "No company was found that endorsed the Seoul Declaration.",
                        "서울 선언에 동참한 기업 없음."),
                Arguments.of(ONE.withGroups(Set.of("G7")).withMatch(Match.NONE),
                        "No party was found in the G7 that did not endorse the Seoul Declaration.",
                        "서울 선언에 동참하지 않은 G7 소속 주체 없음."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsTheQuery(Query query, String english, String korean) {
        assertEquals(english, say(Language.EN, query));
        assertEquals(korean, say(Language.KO, query));
    }

    @Test
    void textIsQuotedAsTyped() {
        String typed = "{0} 'quoted' <b>";
        assertEquals("No country or company matches “" + typed + "”.", say(Language.EN, ALL.withText(typed)));
    }

    @Test
    void aSearchAloneSaysWhatMatches() {
        assertEquals("1 state matches “turkiye”.", say(Language.EN, ALL.withText(" turkiye")));
        assertEquals("“turkiye”에 맞는 1개국.", say(Language.KO, ALL.withText("turkiye ")));
        assertEquals("“xyzzy”에 맞는 국가나 기업 없음.", say(Language.KO, ALL.withText("xyzzy")));
    }

    @Test
    void countsNobody() {
        PartyCount nobody = PartyCount.of(List.of());
        assertEquals("no party", new QueryWords(Language.EN).count(nobody));
        assertEquals("해당하는 주체 없음", new QueryWords(Language.KO).count(nobody));
    }

    /** Three organizations have names; a fourth makes them a number. */
    @Test
    void manyOrganizationsAreCounted() {
        List<Organization> organizations = IntStream.range(0, 4)
                .mapToObj(index -> new Organization("O" + index, LocalizedText.of("O"), List.of())).toList();
        assertEquals("the O0, the O1 and the O2",
                new QueryWords(Language.EN).count(PartyCount.of(organizations.subList(0, 3))));
        assertEquals("4 organizations", new QueryWords(Language.EN).count(PartyCount.of(organizations)));
        assertEquals("국제기구 4곳", new QueryWords(Language.KO).count(PartyCount.of(organizations)));
    }

    @Test
    void everyWordStandsInBothLanguages() {
        assertEquals(keys(Language.EN), keys(Language.KO));
    }

    private static Set<String> keys(Language language) {
        return ResourceBundle.getBundle("org.summitatlas.query.words", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT)).keySet();
    }
}
