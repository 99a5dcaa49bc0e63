package org.summitatlas.ui.map;

import java.util.Optional;
import org.summitatlas.model.Standing;
import org.summitatlas.query.PartyCount;

/**
 * One line of the legend.
 *
 * @param tone     the style class of its colour, as in {@link Status}
 * @param standing the glyph; empty for a plain swatch
 * @param words    what the colour means
 * @param parties  the parties on the map that have it; empty where counting would say nothing
 * @param count    the same in words, by kind: "27 states + EU"
 */
public record LegendEntry(String tone, Optional<Standing> standing, String words, Optional<PartyCount> parties,
                          String count) {
}
