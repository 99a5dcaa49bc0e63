package org.summitatlas.export.datapackage;

import java.util.List;

/**
 * A foreign key: what stands in some fields of a row, stands in those of a row of another table too, or all are blank.
 *
 * @param fields  of the table that points
 * @param table   the table pointed at, which may be the same
 * @param targets the fields there, in the same order
 */
record Link(List<String> fields, String table, List<String> targets) {

    static Link to(String field, String table, String target) {
        return new Link(List.of(field), table, List.of(target));
    }
}
