package org.summitatlas.dataset;

import java.util.Set;

/**
 * Where an entry was read: what is left of it once it has become a record.
 *
 * @param index  the place in the list of the file, from 0
 * @param fields the names of its fields
 */
record Place(DataFile file, int index, Set<String> fields, Report report) {

    private String pointer() {
        return "/" + index;
    }

    private String pointer(String field) {
        return pointer() + "/" + Node.step(field);
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    /** Whether the field is there and nothing was found wrong in it. */
    boolean isSound(String field) {
        return has(field) && !report.blames(file, pointer(field));
    }

    void problem(String message) {
        report.add(file, pointer(), message);
    }

    /** Reports a problem of one field, whether or not it is there. */
    void problem(String field, String message) {
        report.add(file, pointer(field), message);
    }
}
