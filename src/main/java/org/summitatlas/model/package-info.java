/**
 * The summits in the field's own words: parties, people, documents, and the facts about them, each with its evidence.
 * {@link org.summitatlas.model.Atlas} is the indexed whole. Nothing here knows where the data came from, what was asked
 * of it or how it is shown, and nothing needs more than the JDK.
 */
package org.summitatlas.model;
