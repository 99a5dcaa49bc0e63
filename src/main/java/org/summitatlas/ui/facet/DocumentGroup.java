package org.summitatlas.ui.facet;

import java.util.List;

/**
 * Documents that belong together: those of a summit, those of the series that belong to no summit, those from outside
 * the series, or those that are asked about though they are not of the summit looked at.
 *
 * @param id      stable id, for example {@code documents-of-seoul-2024}
 * @param heading what they have in common, in the reader's language
 * @param aside   whether they only stand for comparison, and need not be in sight at first
 */
public record DocumentGroup(String id, String heading, boolean aside, List<Choice> choices) {

    public DocumentGroup {
        choices = List.copyOf(choices);
    }
}
