package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Atlas;

/** The dataset that comes with the program is sound and says what its sources say. */
class BundledDatasetTest {

    private static Atlas bundled() {
        return switch (DatasetLoader.load(DatasetFiles.bundled())) {
            case LoadResult.Loaded(Atlas atlas) -> atlas;
            case LoadResult.Rejected(var problems) -> fail(problems.stream().map(Problem::toString)
                    .collect(Collectors.joining("\n", problems.size() + " problems\n", "")));
        };
    }

    @Test
    void loads() {
        bundled();
    }

    @ParameterizedTest
    @CsvSource({
        "seoul-declaration, 11",
        "seoul-statement-of-intent, 11",
        "seoul-ministerial-statement, 28",
        "frontier-ai-safety-commitments, 20",
        "seoul-ai-business-pledge, 15"})
    void namesEveryEndorser(String document, int endorsers) {
        Atlas atlas = bundled();
        assertEquals(endorsers, atlas.data().parties().stream()
                .filter(party -> atlas.standing(party, atlas.document(document)).isEndorser()).count());
        assertEquals(endorsers, atlas.endorsementsOf(atlas.document(document)).size());
    }
}
