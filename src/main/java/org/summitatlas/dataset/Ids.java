package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which ids the dataset defines and which it uses. */
final class Ids {

    /** So many unknown ids are compared with all known ones; a dataset of nothing else would take minutes. */
    private static final int MOST_GUESSES = 50;

    private record Use(DataFile file, String id, Node where) {
    }

    /** For each id, where it stands as a JSON pointer. */
    private final Map<DataFile, Map<String, String>> defined = new EnumMap<>(DataFile.class);
    private final List<Use> uses = new ArrayList<>();
    private final Set<DataFile> incomplete = EnumSet.noneOf(DataFile.class);

    /** Notes that an entry of the file has this id; reports a second one. */
    void define(DataFile file, String id, Node where) {
        String first = defined.computeIfAbsent(file, _ -> new LinkedHashMap<>()).putIfAbsent(id, where.pointer());
        if (first != null) {
            where.problem("duplicate " + file.noun() + " " + Wording.quoted(id) + "; the first is at " + first);
        }
    }

    /** Notes that this place names an entry of the file; nothing is left to note where that was read already. */
    void use(DataFile file, String id, Node where) {
        if (!incomplete.contains(file) && !defined.getOrDefault(file, Map.of()).containsKey(id)) {
            uses.add(new Use(file, id, where));
        }
    }

    /** Notes that not every id of the file could be read, so that none can be called unknown. */
    void incomplete(DataFile file) {
        incomplete.add(file);
    }

    /** Forgets what was read of a file that turned out to be none; none of its ids can be called unknown. */
    void forget(DataFile file) {
        defined.remove(file);
        uses.removeIf(use -> use.where.isIn(file));
        incomplete(file);
    }

    /** Reports every use of an id that no entry has. */
    void reportUnknown() {
        List<Use> unknown = uses.stream().filter(use -> !incomplete.contains(use.file))
                .filter(use -> !known(use).contains(use.id)).toList();
        for (int index = 0; index < unknown.size(); index++) {
            Use use = unknown.get(index);
            Set<String> choice = index < MOST_GUESSES ? known(use) : Set.of();
            use.where.problem(() -> "unknown " + use.file.noun() + " " + Wording.quoted(use.id)
                    + Wording.didYouMean(use.id, choice));
        }
    }

    private Set<String> known(Use use) {
        return defined.getOrDefault(use.file, Map.of()).keySet();
    }
}
