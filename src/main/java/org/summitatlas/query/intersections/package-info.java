/** Which parties a choice of documents have in common. */
package org.summitatlas.query.intersections;
