package org.summitatlas.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;

/**
 * Where the user stands: the whole state of the exploration as one immutable value. Every part of the window shows it
 * and proposes a new one; none keeps a copy.
 *
 * @param query        what is asked
 * @param selection    what is open in the detail pane
 * @param table        the table in front
 * @param colour       id of the document whose standings colour the map; empty to colour by how many were endorsed
 * @param view         the view in front
 * @param arrangements how each view is arranged where it is not as at first, one line each; a view alone knows how to
 *                     read its line, and reads what it does not understand as if it were not there
 * @param layouts      how tables are arranged where the user changed them, as lines of {@code TableLayout}
 */
public record Place(Query query, Optional<EntityRef> selection, TableId table, Optional<String> colour, View view,
                    Map<View, String> arrangements, Map<TableId, String> layouts) {

    /** Where a new user starts. */
    public static final Place START = new Place(Query.EVERYTHING, Optional.empty(), TableId.COUNTRIES, Optional.empty(),
            View.MAP, Map.of(), Map.of());

    public Place {
        arrangements = Map.copyOf(arrangements);
        layouts = Map.copyOf(layouts);
    }

    public Place withQuery(Query newQuery) {
        return new Place(newQuery, selection, table, colour, view, arrangements, layouts);
    }

    public Place withSelection(EntityRef ref) {
        return new Place(query, Optional.of(ref), table, colour, view, arrangements, layouts);
    }

    public Place withoutSelection() {
        return new Place(query, Optional.empty(), table, colour, view, arrangements, layouts);
    }

    public Place withTable(TableId newTable) {
        return new Place(query, selection, newTable, colour, view, arrangements, layouts);
    }

    public Place withColour(Optional<String> document) {
        return new Place(query, selection, table, document, view, arrangements, layouts);
    }

    public Place withView(View newView) {
        return new Place(query, selection, table, colour, newView, arrangements, layouts);
    }

    /** How a view is arranged; the empty line is how it is at first. */
    public String arrangement(View of) {
        return arrangements.getOrDefault(of, "");
    }

    /** The same place with a view arranged anew; the empty line is how it is at first. */
    public Place withArrangement(View of, String line) {
        return new Place(query, selection, table, colour, view, with(View.class, arrangements, of, line), layouts);
    }

    /** How a table is arranged, if the user changed it. */
    public Optional<String> layout(TableId of) {
        return Optional.ofNullable(layouts.get(of));
    }

    /** The same place with a table arranged anew. */
    public Place withLayout(TableId of, String line) {
        return new Place(query, selection, table, colour, view, arrangements, with(TableId.class, layouts, of, line));
    }

    private static <K extends Enum<K>> Map<K, String> with(Class<K> type, Map<K, String> lines, K key, String line) {
        Map<K, String> changed = new EnumMap<>(type);
        changed.putAll(lines);
        if (line.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, line);
        }
        return changed;
    }
}
