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

/** Sentences about who endorsed what, and what not. */
class DocumentWordsTest {

    private final Tables tables = new Tables(SampleAtlas.atlas());

    private String say(Language language, String line) {
        return new QueryWords(language).sentence(tables.atlas(), Results.of(tables, QueryWordsTest.asked(line)));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("signed:declaration -signed:statement",
                        "1 state and the EU endorsed the Seoul Declaration but not the Ministerial Statement.",
                        "서울 선언에 동참했으나 장관 성명에는 동참하지 않은 1개국 및 EU."),
                Arguments.of("signed:declaration,statement -signed:treaty,network",
                        "2 states endorsed the Seoul Declaration or the Ministerial Statement but neither "
                                + "the Institute Network nor the Treaty.",
                        "서울 선언 또는 장관 성명에 동참했으나 연구소 네트워크 및 조약 어디에도 동참하지 않은 2개국."),
                Arguments.of("signed:declaration signed:statement -signed:network",
                        "1 state endorsed the Seoul Declaration and the Ministerial Statement but not the "
                                + "Institute Network.",
                        "서울 선언 및 장관 성명에 모두 동참했으나 연구소 네트워크에는 동참하지 않은 1개국."),
                Arguments.of("-signed:declaration kind:state",
                        "3 states have not endorsed the Seoul Declaration.",
                        "서울 선언에 동참한 적이 없는 3개국."),
                Arguments.of("-signed:declaration,statement kind:state",
                        "2 states have endorsed neither the Seoul Declaration nor the Ministerial Statement.",
                        "서울 선언 및 장관 성명 어디에도 동참한 적이 없는 2개국."),
                Arguments.of("unsigned:declaration -signed:statement kind:state",
                        "2 states did not endorse the Seoul Declaration, and have not endorsed the "
                                + "Ministerial Statement.",
                        "서울 선언에 동참하지 않고, 장관 성명에 동참한 적이 없는 2개국."),
                Arguments.of("document:declaration standing:declined -signed:statement",
                        "1 state is “declined” for the Seoul Declaration, and has not endorsed the "
                                + "Ministerial Statement.",
                        "서울 선언에 대해 ‘거부’ 상태이고, 장관 성명에 동참한 적이 없는 1개국."),
                Arguments.of("signed:pledge",
                        "1 company endorsed the Business Pledge.",
                        "기업 서약에 동참한 기업 1곳."),
                Arguments.of("unsigned:pledge",
                        "1 company is not known to have endorsed the Business Pledge.",
                        "기업 서약에 동참했는지 확인되지 않은 기업 1곳."),
                Arguments.of("-signed:pledge kind:company",
                        "1 company is not known to have endorsed the Business Pledge.",
                        "기업 서약에 동참했는지 확인되지 않은 기업 1곳."),
                Arguments.of("signed:declaration as-of:2024-05-21",
                        "No party was found that endorsed the Seoul Declaration, as of 21 May 2024.",
                        "2024년 5월 21일 기준, 서울 선언에 동참한 주체 없음."),
                Arguments.of("summit:seoul-2024 signed:statement as-of:2024-05 -signed:treaty",
                        "At Seoul 2024, 1 state endorsed the Ministerial Statement but not the Treaty, as "
                                + "of 31 May 2024.",
                        "2024년 5월 31일 기준, 서울 2024에서 장관 성명에 동참했으나 조약에는 동참하지 않은 1개국."),
                Arguments.of("-signed:declaration confidence:primary",
                        "1 state, the UN, 1 company and 1 institution endorsed at least one document, with "
                                + "primary evidence, and have not endorsed the Seoul Declaration.",
                        "하나 이상의 문서에 동참한 것이 1차 근거로 확인되고, 서울 선언에 동참한 적이 없는 1개국, UN, 기업 1곳 및 기관 1곳."),
                Arguments.of("unsigned:declaration confidence:primary kind:state",
                        "4 states are not known from primary evidence to have endorsed the Seoul Declaration.",
                        "서울 선언에 동참한 것이 1차 근거로 확인되지 않은 4개국."),
                Arguments.of("document:declaration,statement standing:endorsed confidence:primary",
                        "1 state and the EU are “endorsed” with primary evidence for the Seoul Declaration "
                                + "or the Ministerial Statement.",
                        "서울 선언 또는 장관 성명에 대해 ‘동참’ 상태인 것이 1차 근거로 확인된 1개국 및 EU."),
                Arguments.of("unsigned:declaration,statement standing:declined confidence:secondary kind:state",
                        "4 states are “declined” with secondary evidence for neither the Seoul Declaration "
                                + "nor the Ministerial Statement.",
                        "서울 선언 및 장관 성명 어디에도 ‘거부’ 상태인 것이 2차 근거로 확인되지 않은 4개국."),
                Arguments.of("-(document:declaration standing:declined) kind:state",
                        "4 states are not “declined” for the Seoul Declaration.",
                        "서울 선언에 대해 ‘거부’ 상태가 아닌 4개국."),
                Arguments.of("-standing:declined kind:state",
                        "3 states are “declined” for no document.",
                        "어느 문서에 대해서도 ‘거부’ 상태가 아닌 3개국."),
                Arguments.of("-confidence:primary kind:state",
                        "3 states are not known from primary evidence to have endorsed any document.",
                        "어느 문서에든 동참한 것이 1차 근거로 확인되지 않은 3개국."),
                Arguments.of("signed:declaration (group:G7 OR group:G20)",
                        "2 states endorsed the Seoul Declaration, and either are in the G7 or are in the G20.",
                        "서울 선언에 동참한 곳 가운데 G7에 속하거나 G20에 속한 2개국."),
                Arguments.of("signed:declaration group:G7 OR signed:statement -signed:network",
                        "2 states either endorsed the Seoul Declaration and are in the G7, or endorsed the "
                                + "Ministerial Statement but not the Institute Network.",
                        "서울 선언에 동참하고 G7에 속하거나, 장관 성명에 동참했으나 연구소 네트워크에는 동참하지 않은 2개국."),
                Arguments.of("-(signed:declaration signed:statement) kind:state",
                        "4 states either have not endorsed the Seoul Declaration or have not endorsed the "
                                + "Ministerial Statement.",
                        "서울 선언에 동참한 적이 없거나 장관 성명에 동참한 적이 없는 4개국."),
                Arguments.of("-unsigned:declaration kind:state",
                        "2 states meet the condition “-unsigned:declaration”.",
                        "조건 “-unsigned:declaration”에 맞는 2개국."),
                Arguments.of("party:KOR,CHN signed:declaration",
                        "1 state endorsed the Seoul Declaration, and is China or the Republic of Korea.",
                        "서울 선언에 동참하고, 중국 또는 대한민국에 해당하는 1개국."),
                Arguments.of("-has:ratification signed:treaty",
                        "The EU endorsed the Treaty, and does not have a ratification on record.",
                        "조약에 동참하고, 비준 기록이 없는 EU."),
                Arguments.of("signed:treaty xyzzy",
                        "No party was found that endorsed the Treaty, and matches “xyzzy”.",
                        "조약에 동참하고, “xyzzy”에 맞는 주체 없음."),
                Arguments.of("party:EU signed:treaty",
                        "The EU endorsed the Treaty, and is the European Union.",
                        "조약에 동참하고, 유럽연합에 해당하는 EU."),
                Arguments.of("signed:declaration korea",
                        "1 state endorsed the Seoul Declaration, and matches “korea”.",
                        "서울 선언에 동참하고, “korea”에 맞는 1개국."),
                Arguments.of("framework:published signed:pledge",
                        "1 company endorsed the Business Pledge, and has a framework published.",
                        "기업 서약에 동참하고, 프레임워크를 공개한 기업 1곳."),
                Arguments.of("(signed:declaration OR has:institute) -signed:statement -turkiye",
                        "2 states and the EU do not match “turkiye”, have not endorsed the Ministerial "
                                + "Statement, and either endorsed the Seoul Declaration or have an institute on "
                                + "record.",
                        "“turkiye”에 맞지 않고, 장관 성명에 동참한 적이 없는 곳 가운데 서울 선언에 동참하거나 연구소 기록이 있는 2개국 및 EU."),
                Arguments.of("signed:declaration signed:statement,abidjan-statement",
                        "1 state endorsed the Seoul Declaration, and endorsed the Ministerial Statement or "
                                + "the Abidjan Statement.",
                        "서울 선언에 동참하고, 장관 성명 또는 아비장 성명에 동참한 1개국."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsTheQuery(String line, String english, String korean) {
        assertEquals(english, say(Language.EN, line));
        assertEquals(korean, say(Language.KO, line));
    }
}
