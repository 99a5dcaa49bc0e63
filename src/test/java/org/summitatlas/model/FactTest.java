package org.summitatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactTest {

    private static Evidence evidence(Confidence confidence, String printedAs) {
        return new Evidence("source", LocalizedText.of("list"), Optional.ofNullable(printedAs), confidence);
    }

    private static Fact fact(Evidence... evidence) {
        return new Account(LocalizedText.of("statement"), Arrays.asList(evidence));
    }

    @Test
    void isAsCertainAsItsBestEvidence() {
        assertEquals(Confidence.PRIMARY,
                fact(evidence(Confidence.SECONDARY, null), evidence(Confidence.PRIMARY, null)).confidence());
        assertEquals(Confidence.SECONDARY,
                fact(evidence(Confidence.SECONDARY, null), evidence(Confidence.SECONDARY, null)).confidence());
        assertEquals(Confidence.SINGLE_SOURCE, fact(evidence(Confidence.SINGLE_SOURCE, null)).confidence());
    }

    @Test
    void isPrintedAsTheFirstSourceThatNamesIt() {
        Fact named = fact(evidence(Confidence.PRIMARY, null), evidence(Confidence.SECONDARY, "Korea"),
                evidence(Confidence.SECONDARY, "ROK"));
        assertEquals(Optional.of("Korea"), named.printedAs());
        assertEquals(Optional.empty(), fact(evidence(Confidence.PRIMARY, null)).printedAs());
    }

    @Test
    void hasNoConfidenceWithoutEvidence() {
        assertThrows(NoSuchElementException.class, () -> fact().confidence());
    }
}
