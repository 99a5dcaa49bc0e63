/**
 * The tables below the map: one pane for whichever table is chosen, with the rows the present query finds, and their
 * export.
 */
package org.summitatlas.ui.table;
