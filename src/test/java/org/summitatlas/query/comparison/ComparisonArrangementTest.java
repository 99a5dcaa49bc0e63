package org.summitatlas.query.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.SampleAtlas;

class ComparisonArrangementTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "party:KOR", "party:KOR,party:JPN;differences", ";differences",
            "document:roost,document:paris-statement"})
    void aLineComesBackAsItWas(String line) {
        assertEquals(line, ComparisonArrangement.parse(line).toLine());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "party:KOR,,party:JPN          | party:KOR,party:JPN",
            "planet:MARS,party:KOR         | party:KOR",
            "party:KOR,party:KOR           | party:KOR",
            "party:KOR;everything          | party:KOR",
            "party:KOR; differences ;x     | party:KOR;differences",
            ";;;,,,                        | ''",
            "party:                        | ''"})
    void whatIsNotUnderstoodIsAsIfItWereNotThere(String line, String read) {
        assertEquals(read, ComparisonArrangement.parse(line).toLine());
    }

    @Test
    void thingsComeAndGoAndTheSwitchStays() {
        EntityRef one = EntityKind.PARTY.ref("KOR");
        EntityRef other = EntityKind.PARTY.ref("JPN");
        ComparisonArrangement both = ComparisonArrangement.parse(";differences").with(one).with(other);
        assertEquals("party:KOR,party:JPN;differences", both.toLine());
        assertEquals("party:JPN;differences", both.without(one).toLine());
        assertEquals("party:KOR,party:JPN", both.withDifferencesOnly(false).toLine());
        assertEquals(List.of(one, other), both.things());
    }

    /** The first thing that the dataset has says the kind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "party:ATLANTIS,party:KOR,document:declaration,party:TUR | party:KOR,party:TUR",
            "document:declaration,party:KOR;differences              | document:declaration;differences",
            "party:ATLANTIS                                          | ''"})
    void whatDoesNotFitIsLeftOut(String line, String left) {
        assertEquals(left, ComparisonArrangement.parse(line).fitting(SampleAtlas.atlas()).toLine());
    }
}
