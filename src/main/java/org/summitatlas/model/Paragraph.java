package org.summitatlas.model;

import java.util.List;

/**
 * What one paragraph of a document says, in our own words.
 *
 * @param number the paragraph's number as printed, or ours where the original has none
 */
public record Paragraph(String number, LocalizedText gist, List<Evidence> evidence) implements Fact {

    public Paragraph {
        evidence = List.copyOf(evidence);
    }
}
