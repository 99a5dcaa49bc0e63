package org.summitatlas.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.export.view.MapWords;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.LegendLine;
import org.summitatlas.query.map.MapTone;

/** The lines of the legend: what each colour on the map means, and how many parties of each kind have it. */
final class Legend {

    private Legend() {
    }

    /** The lines of the colours that parties found have, and one for all the rest. */
    static List<LegendEntry> entries(ColouredMap map, MapWords words) {
        LegendEntry rest = new LegendEntry(MapTone.NO_PARTY.word(), Optional.empty(), words.rest(), Optional.empty(),
                "");
        return Stream.concat(map.legend().stream().map(line -> entry(line, words)), Stream.of(rest)).toList();
    }

    private static LegendEntry entry(LegendLine line, MapWords words) {
        MapTone tone = line.tone();
        return new LegendEntry(tone.word(), tone.standing(), words.tone(tone), Optional.of(line.count()),
                words.count(line.count()));
    }
}
