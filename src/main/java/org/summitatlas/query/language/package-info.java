/**
 * The query language: a line of text becomes a {@link org.summitatlas.query.Query} and a query a line, with what is
 * wrong in a line, what would be right, and what could come next.
 */
package org.summitatlas.query.language;
