package org.summitatlas.ui.detail;

import java.util.List;
import java.util.Optional;

/**
 * The mark of what sources differ on, shown where it matters.
 *
 * @param text      that they differ, or on how many questions
 * @param questions what they differ on, one or more, each opening its disagreement
 */
record Flag(String text, List<Phrase> questions) {

    Flag {
        questions = List.copyOf(questions);
    }

    /** The one question, where there are no others. */
    Optional<Phrase> only() {
        return questions.size() == 1 ? Optional.of(questions.getFirst()) : Optional.empty();
    }
}
