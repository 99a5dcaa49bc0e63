package org.summitatlas.ui.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the map shows at one place of the exploration, as one value.
 *
 * @param countries the status of every shape that has a country code, by id
 * @param badges    the organizations, which have no shape, in the order of the dataset
 * @param legend    the lines of the legend
 * @param colour    the name of what colours the map
 * @param selected  id of the selected party or country
 * @param members   ids of the states that belong to the selected organization
 * @param summary   the picture in a sentence
 */
public record MapPicture(Map<String, Status> countries, List<Status> badges, List<LegendEntry> legend, String colour,
                         Optional<String> selected, Set<String> members, String summary) {

    public MapPicture {
        countries = Map.copyOf(countries);
        badges = List.copyOf(badges);
        legend = List.copyOf(legend);
        members = Set.copyOf(members);
    }

    public boolean isSelected(String id) {
        return selected.filter(id::equals).isPresent();
    }
}
