package org.summitatlas.query.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.model.Language;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;

/** Sentences about all else that can be asked, and about several things at once. */
class ConditionWordsTest {

    private final Tables tables = new Tables(SampleAtlas.atlas());

    private String say(Language language, String line) {
        return new QueryWords(language).sentence(tables.atlas(), Results.of(tables, QueryWordsTest.asked(line)));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("attended:seoul-2024",
                        "3 states and the UN attended Seoul 2024.",
                        "서울 2024에 참석한 3개국 및 UN."),
                Arguments.of("attended:seoul-2024 mode:video capacity:co-chair",
                        "1 state attended Seoul 2024 by video as co-chair.",
                        "서울 2024에 화상 방식으로 공동 의장 자격으로 참석한 1개국."),
                Arguments.of("attended:leaders,abidjan-2025 kind:state",
                        "4 states attended Abidjan 2025 or “Leaders’ session”.",
                        "아비장 2025 또는 ‘정상 세션’에 참석한 4개국."),
                Arguments.of("-attended:seoul-2024 kind:state",
                        "2 states have no record of attending Seoul 2024.",
                        "서울 2024에 참석한 기록이 없는 2개국."),
                Arguments.of("mode:video",
                        "1 state, the UN and 1 company have a record of attendance by video.",
                        "화상 방식의 참석 기록이 있는 1개국, UN 및 기업 1곳."),
                Arguments.of("attended:abidjan-2025 outcome:cancelled",
                        "1 state has a record of attendance at Abidjan 2025 with the outcome “cancelled”.",
                        "아비장 2025 관련 결과가 ‘취소’인 참석 기록이 있는 1개국."),
                Arguments.of("-outcome:cancelled,absent kind:state",
                        "4 states have no record of attendance with the outcome “absent” or “cancelled”.",
                        "결과가 ‘불참’ 또는 ‘취소’인 참석 기록이 없는 4개국."),
                Arguments.of("group:G7 OR group:G20",
                        "4 states either are in the G7 or are in the G20.",
                        "G7에 속하거나 G20에 속한 4개국."),
                Arguments.of("(group:G7 OR has:institute) (kind:state OR mode:video)",
                        "2 states either are in the G7 or have an institute on record, and either are "
                                + "states or have a record of attendance by video.",
                        "G7에 속하거나 연구소 기록이 있는 곳 가운데 국가에 해당하거나 화상 방식의 참석 기록이 있는 2개국."),
                Arguments.of("(group:G7 OR has:institute kind:state) (kind:state OR mode:video capacity:participant)",
                        "2 states either are states or have a record of attendance by video as participant, "
                                + "and either are in the G7, or have an institute on record and are states.",
                        "국가에 해당하거나 화상 방식의 참석자 자격의 참석 기록이 있는 곳 가운데 G7에 속하거나, 연구소 기록이 있고 국가에 해당하는 2개국."),
                Arguments.of("group:G7 OR (group:G20 (has:institute OR has:disagreement))",
                        "2 states either are in the G7 or meet the condition “group:G20 (has:institute OR "
                                + "has:disagreement)”.",
                        "G7에 속하거나 조건 “group:G20 (has:institute OR has:disagreement)”에 맞는 2개국."),
                Arguments.of("group:G7 OR group:G20 OR has:institute",
                        "5 states either are in the G7, are in the G20, or have an institute on record.",
                        "G7에 속하거나, G20에 속하거나, 연구소 기록이 있는 5개국."),
                Arguments.of("-(group:G7 has:disagreement) kind:state",
                        "5 states either are not in the G7 or do not have a disagreement on record.",
                        "G7에 속하지 않거나 이견 기록이 없는 5개국."),
                Arguments.of("-(group:G7 OR has:disagreement) kind:state",
                        "3 states are not in the G7, and do not have a disagreement on record.",
                        "G7에 속하지 않고, 이견 기록이 없는 3개국."),
                Arguments.of("-party:KOR,CHN kind:state",
                        "There is a record of 3 states other than China and the Republic of Korea.",
                        "기록에 나오는 중국 및 대한민국 외의 3개국."),
                Arguments.of("party:KOR",
                        "1 state is the Republic of Korea.",
                        "대한민국에 해당하는 1개국."),
                Arguments.of("-(party:KOR group:G20) kind:state",
                        "4 states either are not the Republic of Korea or are not in the G20.",
                        "대한민국에 해당하지 않거나 G20에 속하지 않은 4개국."),
                Arguments.of("person:rishi-sunak",
                        "1 state has a record that names Rishi Sunak.",
                        "리시 수낵 관련 기록이 있는 1개국."),
                Arguments.of("-person:rishi-sunak kind:state",
                        "4 states have no record that names Rishi Sunak.",
                        "리시 수낵 관련 기록이 없는 4개국."),
                Arguments.of("summit:seoul-2024,abidjan-2025 kind:company",
                        "2 companies are on record at Abidjan 2025 or Seoul 2024.",
                        "아비장 2025 또는 서울 2024 관련 기록이 있는 기업 2곳."),
                Arguments.of("-summit:seoul-2024 kind:state",
                        "1 state is not on record at Seoul 2024.",
                        "서울 2024 관련 기록이 없는 1개국."),
                Arguments.of("has:disagreement,institute",
                        "2 states and the EU have a disagreement or an institute on record.",
                        "이견 또는 연구소 기록이 있는 2개국 및 EU."),
                Arguments.of("framework:published",
                        "1 company has a framework published.",
                        "프레임워크를 공개한 기업 1곳."),
                Arguments.of("kind:company -framework:published",
                        "1 company has no record of a published framework.",
                        "프레임워크를 공개한 기록이 없는 기업 1곳."),
                Arguments.of("kind:company -framework:none",
                        "1 company has no record of a framework looked for and not found.",
                        "프레임워크를 찾지 못했다는 기록이 없는 기업 1곳."),
                Arguments.of("framework:none,published",
                        "2 companies have a framework that was looked for.",
                        "프레임워크 공개 여부를 확인한 기업 2곳."),
                Arguments.of("kind:state,company -kind:company",
                        "5 states are not companies.",
                        "기업에 해당하지 않는 5개국."),
                Arguments.of("kind:state -korea",
                        "4 states do not match “korea”.",
                        "“korea”에 맞지 않는 4개국."),
                Arguments.of("korea OR turkiye",
                        "2 states either match “korea” or match “turkiye”.",
                        "“korea”에 맞거나 “turkiye”에 맞는 2개국."),
                Arguments.of("attended:seoul-2024 attended:leaders",
                        "2 states and the UN meet the condition “attended:seoul-2024 attended:leaders”.",
                        "조건 “attended:seoul-2024 attended:leaders”에 맞는 2개국 및 UN."),
                Arguments.of("xyzzy kind:company,institution",
                        "No company or institution matches “xyzzy”.",
                        "“xyzzy”에 맞는 기업 또는 기관 없음."),
                Arguments.of("xyzzy",
                        "No country or company matches “xyzzy”.",
                        "“xyzzy”에 맞는 국가나 기업 없음."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsTheQuery(String line, String english, String korean) {
        assertEquals(english, say(Language.EN, line));
        assertEquals(korean, say(Language.KO, line));
    }
}
