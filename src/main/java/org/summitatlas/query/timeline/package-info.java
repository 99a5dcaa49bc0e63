/**
 * What happened when, in lanes: summits, documents, joinings, institutes, frameworks; and the days on which counts
 * change.
 */
package org.summitatlas.query.timeline;
