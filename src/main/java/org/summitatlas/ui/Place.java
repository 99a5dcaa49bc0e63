package org.summitatlas.ui;

import java.util.Optional;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;

/**
 * Where the user stands: the whole state of the exploration as one immutable value. Every part of the window shows it
 * and proposes a new one; none keeps a copy.
 *
 * @param query     what is asked
 * @param selection what is open in the detail pane
 * @param table     the table in front
 * @param colour    id of the document whose standings colour the map; empty to colour by number of documents endorsed
 */
public record Place(Query query, Optional<EntityRef> selection, TableId table, Optional<String> colour) {

    /** Where a new user starts. */
    public static final Place START = new Place(Query.EVERYTHING, Optional.empty(), TableId.COUNTRIES, Optional.empty());

    public Place withQuery(Query newQuery) {
        return new Place(newQuery, selection, table, colour);
    }

    public Place withSelection(EntityRef ref) {
        return new Place(query, Optional.of(ref), table, colour);
    }

    public Place withoutSelection() {
        return new Place(query, Optional.empty(), table, colour);
    }

    public Place withTable(TableId newTable) {
        return new Place(query, selection, newTable, colour);
    }

    public Place withColour(Optional<String> document) {
        return new Place(query, selection, table, document);
    }

    /** Whether the two differ in the searched text alone, as happens with every key typed. */
    boolean differsOnlyInText(Place other) {
        return !query.text().equals(other.query.text())
                && withQuery(query.withText("")).equals(other.withQuery(other.query.withText("")));
    }
}
