package org.summitatlas.export.pack;

import java.util.Optional;

/** One thing in which a pack is not what the installed dataset and its own manifest make it. */
public sealed interface Finding {

    /** The manifest names a file that is not there. */
    record Missing(String file) implements Finding {
    }

    /** A file is there that the manifest does not name. */
    record Extra(String file) implements Finding {
    }

    /**
     * A file is not the one that the manifest has the hash of.
     *
     * @param rows what was done to it, if it is a table and could be made again
     */
    record Edited(String file, Optional<RowChanges> rows) implements Finding {
    }

    /** A file is as it must be, but the manifest has the hash or the size of another. */
    record WrongHash(String file) implements Finding {
    }

    /**
     * A file is the one that the manifest has the hash of, but the same dataset and query make another.
     *
     * @param rows what is in it otherwise than it must be, if it is a table
     */
    record Unlike(String file, Optional<RowChanges> rows) implements Finding {
    }

    /** The manifest asks another query than the one that the pack answers. */
    record OtherQuery(String manifest, String answered) implements Finding {
    }

    /**
     * The manifest says something of the dataset that is not so.
     *
     * @param field which of its fields
     * @param right what would stand there
     */
    record Misstated(String field, String said, String right) implements Finding {
    }

    /**
     * The pack was made of another dataset than the installed one, so that it cannot be made again.
     *
     * @param rows what the table would have otherwise today; empty if that cannot be told
     */
    record OtherDataset(Manifest.Stamp made, Manifest.Stamp installed, Optional<RowChanges> rows) implements Finding {
    }

    /** The manifest asks for something that the installed dataset has not. */
    record Unknown(Part part, String word) implements Finding {

        /** Where in the manifest it stands. */
        public enum Part {
            QUERY, COLUMNS, SORT, COLOUR
        }
    }
}
