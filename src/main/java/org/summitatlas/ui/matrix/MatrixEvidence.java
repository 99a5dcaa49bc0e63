package org.summitatlas.ui.matrix;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Standing;

/**
 * One spot of the matrix in words, with what it rests on.
 *
 * @param standing the sign of the cell; empty where the spot is no cell
 * @param words    the cell in a sentence, as it is also read aloud
 * @param sources  where it is printed, one line each; empty where there is nothing to print
 * @param party    what the party is called and opens
 * @param document what the document is called and opens
 */
record MatrixEvidence(Optional<Standing> standing, String words, List<Source> sources, Optional<Link> party,
                      Optional<Link> document) {

    MatrixEvidence {
        sources = List.copyOf(sources);
    }

    /**
     * One place where the standing is printed.
     *
     * @param source who published it and what it is called
     * @param place  the name as printed and where in the source
     */
    record Source(EntityRef ref, String source, String place) {
    }

    /** Something that can be opened. */
    record Link(EntityRef ref, String name) {
    }
}
