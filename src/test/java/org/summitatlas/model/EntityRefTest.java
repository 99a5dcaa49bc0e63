package org.summitatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRefTest {

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(EntityKind kind) {
        EntityRef ref = new EntityRef(kind, "an-id");
        assertEquals(Optional.of(ref), EntityRef.parse(ref.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KOR", "party:", ":KOR", "Party:KOR", "nation:KOR"})
    void refusesWhatNamesNothing(String text) {
        assertEquals(Optional.empty(), EntityRef.parse(text));
    }
}
