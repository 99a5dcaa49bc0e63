/** Parties against documents: which cells there are, and in which order the rows stand. */
package org.summitatlas.query.matrix;
