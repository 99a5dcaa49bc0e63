package org.summitatlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "-12,-12", "0.5,0.5", "-0.5,-0.5", "3.25,3.25", "3.2,3.2", "3.05,3.05", "-3.05,-3.05",
        "0.001,0", "-0.001,0", "1e6,1000000", "99.999,100"})
    void writesNoMoreThanIsNeeded(double number, String text) {
        assertEquals(text, Numbers.of(number));
    }

    @Test
    void readsBackWithinAHundredth() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            double number = (random.nextDouble() - 0.5) * 4000;
            assertEquals(number, Double.parseDouble(Numbers.of(number)), 0.0051);
            assertTrue(Numbers.of(number).matches("-?\\d+(\\.\\d{1,2})?"));
        }
    }
}
