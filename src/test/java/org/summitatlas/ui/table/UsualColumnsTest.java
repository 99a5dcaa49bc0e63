package org.summitatlas.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Document;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.query.TableId;
import org.summitatlas.query.TypedTables;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;

/** The usual columns follow the summit; those chosen by the user stay. */
class UsualColumnsTest {

    private final Exploration exploration = Bundled.exploration();
    private final TableViewModel<Party> countries = new TableViewModel<>(
            TypedTables.of(exploration.tables(), TableId.COUNTRIES, Party.class), exploration, TableLayout.USUAL,
            Language.EN);

    private List<String> documentsShown() {
        return countries.shownColumns().stream().flatMap(column -> column.document().stream()).map(Document::id)
                .toList();
    }

    @Test
    void theUsualColumnsFollowTheSummitWithoutBeingArranged() {
        List<String> before = countries.shownIds();
        assertTrue(documentsShown().contains("bletchley-declaration"));
        assertFalse(documentsShown().contains("cets-225"), "comparison stands back until it is asked for");
        exploration.chooseSummit(Optional.of("bletchley-2023"));
        assertTrue(documentsShown().stream()
                .allMatch(id -> exploration.atlas().document(id).summit().equals(Optional.of("bletchley-2023"))));
        assertEquals(countries.shownIds(), countries.sheet(List.of()).header());
        assertEquals(TableLayout.USUAL, countries.layoutProperty().get());
        exploration.goBack();
        assertEquals(before, countries.shownIds());
    }

    @Test
    void columnsOnceChosenStayWhateverTheSummit() {
        countries.toggle(countries.table().column("cets_225"));
        List<String> arranged = countries.shownIds();
        assertTrue(arranged.contains("cets_225"));
        exploration.chooseSummit(Optional.of("bletchley-2023"));
        assertEquals(arranged, countries.shownIds());
        countries.arrange(TableLayout.USUAL);
        assertFalse(countries.shownIds().contains("cets_225"));
    }

    /** The sort waits for its column to come back. */
    @Test
    void aColumnOutOfSightSortsNothing() {
        countries.arrange(TableLayout.USUAL.withSorts(List.of(new TableLayout.Sort("bletchley_declaration", false))));
        List<Party> sorted = countries.rows();
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(exploration.results().rows(countries.table()), countries.rows());
        exploration.chooseSummit(Optional.empty());
        assertEquals(sorted, countries.rows());
    }
}
