package org.summitatlas.query.matrix;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Group;
import org.summitatlas.model.PartyKind;

/**
 * Rows that stand under one heading.
 *
 * @param group the group they are members of; empty for parties that are in no group
 * @param kind  the kind of every party here
 */
public record MatrixSection(Optional<Group> group, PartyKind kind, List<MatrixRow> rows) {

    public MatrixSection {
        rows = List.copyOf(rows);
    }
}
