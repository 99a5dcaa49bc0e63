/** The card where what is shown is taken away: as a table, a picture, a citation, an answer pack or a data package. */
package org.summitatlas.ui.take;
