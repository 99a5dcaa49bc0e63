package org.summitatlas.model;

import java.util.Comparator;
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
        return evidence().stream().map(Evidence::confidence).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The name as the first source that prints one has it. */
    default Optional<String> printedAs() {
        return evidence().stream().flatMap(item -> item.printedAs().stream()).findFirst();
    }
}
