package org.summitatlas.query.matrix;

import java.util.List;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;

/**
 * One party of a {@link MatrixBlock}.
 *
 * @param standings where it stands towards the document of each column
 * @param endorsed  how many documents of the series among the columns it endorsed
 * @param open      how many documents of the series among the columns are open to it
 */
public record MatrixRow(Party party, List<Standing> standings, int endorsed, int open) {

    public MatrixRow {
        standings = List.copyOf(standings);
    }
}
