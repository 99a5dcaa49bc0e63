package org.summitatlas.ui.detail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTPS://example.org/a?b=c#d", "https://example.org:8443/%20"})
    void httpsIsOpened(String text) {
        assertTrue(new WebAddress(text).canBeOpened());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "file:///etc/passwd", "javascript:alert(1)", "https:", "https:///path",
            "https://", "example.org", "https://exa mple.org", "https://example.org/ -flag", ""})
    void nothingElseIs(String text) {
        assertFalse(new WebAddress(text).canBeOpened());
    }
}
