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

/** Queries told as a noun, for titles; and what is said of dates known only to the month. */
class TitleWordsTest {

    private final Tables tables = new Tables(SampleAtlas.atlas());

    private String title(Language language, String line) {
        return new QueryWords(language).title(tables.atlas(), Results.of(tables, QueryWordsTest.asked(line)));
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("", "5 states, the EU, the UN, 2 companies and 1 institution on record",
                        "기록에 나오는 5개국, EU, UN, 기업 2곳 및 기관 1곳"),
                Arguments.of("signed:declaration -signed:statement",
                        "1 state and the EU that endorsed the Seoul Declaration but not the Ministerial Statement",
                        "서울 선언에 동참했으나 장관 성명에는 동참하지 않은 1개국 및 EU"),
                Arguments.of("summit:seoul-2024 as-of:2024-05 signed:statement -signed:treaty group:G20",
                        "1 state at Seoul 2024 in the G20 that endorsed the Ministerial Statement but not the Treaty, "
                                + "as of 31 May 2024",
                        "2024년 5월 31일 기준, 서울 2024에서 장관 성명에 동참했으나 조약에는 동참하지 않은 G20 소속 1개국"),
                Arguments.of("signed:treaty", "The EU, which endorsed the Treaty", "조약에 동참한 EU"),
                Arguments.of("-party:KOR,CHN kind:state",
                        "3 states other than China and the Republic of Korea on record",
                        "기록에 나오는 중국 및 대한민국 외의 3개국"),
                Arguments.of("korea", "1 state that matches “korea”", "“korea”에 맞는 1개국"),
                Arguments.of("kind:company signed:declaration", "No company that endorsed the Seoul Declaration",
                        "서울 선언에 동참한 기업 없음"),
                Arguments.of("kind:company group:G7", "No company in the G7 on record", "기록에 나오는 G7 소속 기업 없음"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void tellsTheQueryAsANoun(String line, String english, String korean) {
        assertEquals(english, title(Language.EN, line));
        assertEquals(korean, title(Language.KO, line));
    }
}
