package org.summitatlas.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.Standing;
import org.summitatlas.ui.Messages;

class StandingGlyphTest {

    /** The forms alone, without the colours. */
    private static String drawing(StandingGlyph glyph) {
        return glyph.getChildrenUnmodifiable().stream()
                .map(node -> node.getStyleClass() + node.getLayoutBounds().toString()).collect(Collectors.joining());
    }

    @Test
    void eachStandingHasItsOwnDrawing() {
        List<String> drawings = Arrays.stream(Standing.values()).map(StandingGlyph::new)
                .map(StandingGlyphTest::drawing).toList();
        assertEquals(Standing.values().length, drawings.stream().distinct().count(), drawings::toString);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void theDrawingStaysWithinItsSize(Standing standing) {
        new StandingGlyph(standing, 16).getChildrenUnmodifiable().forEach(node -> {
            Bounds bounds = node.getLayoutBounds();
            assertTrue(bounds.getMinX() >= -0.5 && bounds.getMinY() >= -0.5, node::toString);
            assertTrue(bounds.getMaxX() <= 16.5 && bounds.getMaxY() <= 16.5, node::toString);
        });
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void aloneItIsReadAloudAndBesideWordsItIsNot(Standing standing) {
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            StandingGlyph alone = new StandingGlyph(standing, messages);
            assertEquals(messages.term(standing), alone.getAccessibleText());
            assertEquals(AccessibleRole.IMAGE_VIEW, alone.getAccessibleRole());
        }
        assertNull(new StandingGlyph(standing).getAccessibleText());
    }

    @Test
    void anotherStandingChangesClassAndDrawingInPlace() {
        StandingGlyph glyph = new StandingGlyph(Standing.ENDORSED);
        String before = drawing(glyph);
        glyph.show(Standing.ATTENDED_NOT_LISTED);
        assertEquals(Standing.ATTENDED_NOT_LISTED, glyph.standing());
        assertTrue(glyph.getStyleClass().contains(EnumWord.of(Standing.ATTENDED_NOT_LISTED)));
        assertFalse(glyph.getStyleClass().contains(EnumWord.of(Standing.ENDORSED)));
        assertTrue(glyph.getStyleClass().contains("standing-glyph"));
        assertFalse(before.equals(drawing(glyph)));
    }
}
