package org.summitatlas.export.datapackage;

import org.summitatlas.query.Column;

/**
 * A column of a table of the package.
 *
 * @param need which of its cells may be blank or repeat
 */
record Field<T>(Column<T> column, FieldType type, Need need) {

    /** What is promised of the cells of a column. */
    enum Need {
        /** Some may be blank. */
        OPTIONAL,
        /** None is blank. */
        REQUIRED,
        /** None is blank, and no two are equal. */
        UNIQUE
    }

    String name() {
        return column.id();
    }

    boolean isRequired() {
        return need != Need.OPTIONAL;
    }

    boolean isUnique() {
        return need == Need.UNIQUE;
    }
}
