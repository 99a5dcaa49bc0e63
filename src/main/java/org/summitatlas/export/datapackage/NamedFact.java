package org.summitatlas.export.datapackage;

import org.summitatlas.model.Fact;

/**
 * A fact under the name by which the tables of the package join it with its evidence.
 *
 * @param name  unique in the package, for example {@code endorsement:KOR/seoul-declaration}
 * @param table the table in which the fact is a row
 */
record NamedFact(String name, String table, Fact fact) {
}
