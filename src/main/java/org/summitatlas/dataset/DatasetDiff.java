package org.summitatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.DatasetInfo;

/**
 * What distinguishes two datasets in content. The order of entries and the way the files are set do not count.
 *
 * @param older       what the older one says of itself
 * @param newer       what the newer one says of itself
 * @param info        the fields in which they say it differently
 * @param collections those collections that differ, in the order of the files
 */
public record DatasetDiff(DatasetInfo older, DatasetInfo newer, List<FieldChange> info,
                          List<CollectionChange> collections) {

    /**
     * A field that came, went or changed. Values are JSON on one line.
     *
     * @param pointer where in its entry the field is, as an RFC 6901 JSON pointer; in a list, an index counted in the
     *                newer entry, or in the older one if the value has gone
     * @param before  the value in the older dataset; empty if it had none
     * @param after   the value in the newer dataset; empty if it has none
     */
    public record FieldChange(String pointer, Optional<String> before, Optional<String> after) {
    }

    /** An entry that one dataset has and the other has not, or not in the same form. */
    public sealed interface EntryChange {

        /** What the entry is known by: its id, or the ids of those it joins, for example {@code KOR/cets-225}. */
        String id();
    }

    /** Only the newer dataset has it. @param json the entry, on one line */
    public record Added(String id, String json) implements EntryChange {
    }

    /** Only the older dataset has it. @param json the entry, on one line */
    public record Removed(String id, String json) implements EntryChange {
    }

    /** Both have it, with other content. @param fields what differs; never empty */
    public record Corrected(String id, List<FieldChange> fields) implements EntryChange {

        public Corrected {
            fields = List.copyOf(fields);
        }
    }

    /**
     * The differences of one collection.
     *
     * @param name    the name of its file without the ending, for example {@code endorsements}
     * @param entries in the order of the newer file, then those that have gone in the order of the older; never empty
     */
    public record CollectionChange(String name, List<EntryChange> entries) {

        public CollectionChange {
            entries = List.copyOf(entries);
        }
    }

    public DatasetDiff {
        info = List.copyOf(info);
        collections = List.copyOf(collections);
    }

    public boolean isEmpty() {
        return info.isEmpty() && collections.isEmpty();
    }

    /** Every entry that differs, of whatever collection. */
    public Stream<EntryChange> entries() {
        return collections.stream().flatMap(collection -> collection.entries().stream());
    }
}
