package org.summitatlas.query.timeline;

import org.summitatlas.model.Relation;

/**
 * One document that points to another on the timeline.
 *
 * @param from     id of the document that points
 * @param to       id of the other
 * @param relation how; having an annex is told as the annex being annexed
 */
public record TimelineLink(String from, String to, Relation relation) {

    /** The link as it is told from the annex, if it is told from the other side. */
    static TimelineLink of(String from, String to, Relation relation) {
        return relation == Relation.HAS_ANNEX
                ? new TimelineLink(to, from, Relation.ANNEXED_TO) : new TimelineLink(from, to, relation);
    }

    public boolean touches(String document) {
        return from.equals(document) || to.equals(document);
    }
}
