package org.summitatlas.model;

import java.util.List;
import java.util.Optional;

/** Something the dataset claims about the world. It carries the evidence for it; the loader refuses a fact without. */
public sealed interface Fact
        permits Account, Attendance, Document, DocumentReference, Endorsement, Framework, Group, Institute, InstituteChange,
                Paragraph, Person, PublishedFigure, Ratification, Session, Summit {

    /** Where the fact is printed, best evidence first as the dataset orders it; never empty. */
    List<Evidence> evidence();

    /** The strongest confidence among the evidence. */
    default Confidence confidence() {
        Confidence strongest = evidence().getFirst().confidence();
        for (Evidence item : evidence()) {
            strongest = item.confidence().compareTo(strongest) < 0 ? item.confidence() : strongest;
        }
        return strongest;
    }

    /** The name as the first source that prints one has it. */
    default Optional<String> printedAs() {
        return evidence().stream().flatMap(item -> item.printedAs().stream()).findFirst();
    }
}
