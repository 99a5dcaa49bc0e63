/**
 * The filters beside the map, each choice with a count of what it would leave, and the sentence that says what the
 * window shows.
 */
package org.summitatlas.ui.facet;
