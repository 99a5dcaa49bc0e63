package org.summitatlas.query.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Scope;
import org.summitatlas.query.comparison.ComparisonSuggestion.Reason;

class ComparisonSuggestionTest {

    private final Scope scope = Scope.of(SampleAtlas.atlas(), Optional.empty());

    private static EntityRef party(String id) {
        return EntityKind.PARTY.ref(id);
    }

    private List<EntityRef> things(Reason reason, Optional<EntityRef> selection) {
        return ComparisonSuggestion.of(scope, selection).stream().filter(item -> item.reason() == reason)
                .findFirst().map(ComparisonSuggestion::things).orElse(List.of());
    }

    @Test
    void theMostAlikeComeFirst() {
        assertEquals(List.of(party("GBR"), party("EU"), party("UN"), party("TUR")),
                ComparisonSuggestion.like(scope, party("KOR")));
    }

    @Test
    void whatIsOpenIsOfferedWithWhatIsMostLikeIt() {
        assertEquals(List.of(party("GBR"), party("EU")), things(Reason.LIKE_SELECTED, Optional.of(party("GBR"))));
        assertEquals(List.of(), things(Reason.LIKE_SELECTED, Optional.of(EntityKind.SUMMIT.ref("seoul-2024"))));
        assertEquals(List.of(), things(Reason.LIKE_SELECTED, Optional.empty()));
    }

    @Test
    void hostsAndThoseThatDeclinedComeFromTheData() {
        assertEquals(List.of(party("KOR"), party("GBR"), party("CIV")), things(Reason.HOSTS, Optional.empty()));
        assertEquals(List.of(party("CHN"), party("GBR")), things(Reason.DECLINED, Optional.empty()));
    }

    @Test
    void ofEachSummitTheDocumentWithMostEndorsers() {
        assertEquals(List.of(EntityKind.DOCUMENT.ref("declaration"), EntityKind.DOCUMENT.ref("abidjan-statement")),
                things(Reason.SUMMIT_DOCUMENTS, Optional.empty()));
    }

    @Test
    void everySuggestionCanBeCompared() {
        List<ComparisonSuggestion> all = ComparisonSuggestion.of(scope, Optional.of(party("naver")));
        assertFalse(all.isEmpty());
        for (ComparisonSuggestion suggestion : all) {
            assertTrue(suggestion.things().size() >= 2 && suggestion.things().size() <= Comparison.MOST);
            assertEquals(1, suggestion.things().stream()
                    .map(ref -> ComparisonKind.of(scope.atlas(), ref)).distinct().count(), suggestion::toString);
        }
    }
}
