package org.summitatlas.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonKind;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;

/** Of two things it is told how alike they are, of more which two are most and which least alike. */
class LikenessWordsTest {

    private final Exploration exploration = Bundled.exploration();
    private final Atlas atlas = exploration.atlas();

    private Optional<String> told(String... parties) {
        List<EntityRef> things = Stream.of(parties).map(EntityKind.PARTY::ref).toList();
        Comparison comparison = Comparison.of(exploration.results().scope(), ComparisonKind.PARTIES, things);
        return new LikenessWords(comparison, atlas, new Messages(Language.EN)).told();
    }

    @Test
    void oneAloneIsLikeNothing() {
        assertEquals(Optional.empty(), told("KOR"));
    }

    @Test
    void twoAreToldInFull() {
        assertTrue(told("KOR", "CHN").orElseThrow().matches(
                "Republic of Korea and China agree on .* Of the \\d+ that either endorsed, both endorsed \\d+: "
                        + "Jaccard similarity 0\\.\\d\\d\\."));
    }

    @Test
    void ofMoreTheEndsAreTold() {
        String[] lines = told("KOR", "GBR", "CHN").orElseThrow().split("\n");
        assertTrue(lines[0].startsWith("Most alike: Republic of Korea and United Kingdom"), lines[0]);
        assertTrue(lines[1].startsWith("Least alike: ") && lines[1].contains("China"), lines[1]);
    }

    @Test
    void whereBothEndsAreTheSameThatIsToldOnce() {
        assertEquals(Optional.of("All pairs are equally alike: Jaccard similarity 1.00."), told("KOR", "GBR", "USA"));
    }

    @Test
    void whereNobodyEndorsedAnythingThereIsNothingToTellThemApartBy() {
        String[] without = atlas.data().parties().stream().filter(party -> party.kind() == PartyKind.STATE)
                .filter(party -> atlas.endorsedCount(party) == 0).limit(3).map(Party::id).toArray(String[]::new);
        assertEquals(Optional.of("None of them has an endorsement to compare."), told(without));
    }
}
