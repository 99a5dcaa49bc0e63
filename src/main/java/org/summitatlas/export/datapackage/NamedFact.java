package org.summitatlas.export.datapackage;

import org.summitatlas.export.FactName;
import org.summitatlas.model.Fact;

/**
 * A fact under the name by which the tables of the package join it with its evidence.
 *
 * @param table the table in which the fact is a row
 */
record NamedFact(FactName name, String table, Fact fact) {
}
