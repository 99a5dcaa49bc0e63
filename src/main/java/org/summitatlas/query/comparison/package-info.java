/** Two to four parties or documents side by side, row by row. */
package org.summitatlas.query.comparison;
