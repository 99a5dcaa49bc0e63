package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.geo.Direction;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;

/** Where letters and arrow keys lead. */
class MapWaysTest {

    private static final World WORLD = World.load(new EqualEarth());

    private final Exploration exploration = new Exploration(new Tables(SampleDataset.atlas()), Place.START);
    private final MapViewModel model = new MapViewModel(exploration, WORLD, new Messages(Language.EN));

    @Test
    void namesAreFoundInEitherLanguageAndPartiesFirst() {
        assertEquals(Optional.of("KOR"), model.find("south k"));
        assertEquals(Optional.of("KOR"), model.find("대한"));
        assertEquals(Optional.of("KOR"), model.find("대하"), "a syllable half typed");
        assertEquals(Optional.of("JPN"), model.find("jap"));
        assertEquals(Optional.of("TUR"), model.find("turki"));
        assertEquals(Optional.of("CHN"), model.find("ch"), "a party before Chad");
        assertEquals(Optional.empty(), model.find("xq"));
    }

    @Test
    void arrowsLeadAmongThePartiesFound() {
        assertEquals(Optional.of("KOR"), model.next("CHN", Direction.RIGHT));
        exploration.ask(query -> query.withGroups(Set.of("G7")));
        assertEquals(Optional.of("USA"), model.next("FRA", Direction.LEFT));
        assertEquals(Optional.of("FRA"), model.next("KOR", Direction.LEFT), "from outside to the nearest one found");
    }
}
