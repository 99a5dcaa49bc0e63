package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/**
 * A change to one file of the sample, and what the loader must say to it.
 *
 * @param target  the text to replace where it first occurs; {@code $EVIDENCE} stands as in {@link SampleTexts}
 * @param pointer where the one problem is, in the same file; of no account where the change is allowed
 * @param message what the problem says, or a part of it; why the change is allowed where it is
 */
record Edit(String file, String target, String replacement, String pointer, String message) {

    static Edit edit(String collection, String target, String replacement, String pointer, String message) {
        return new Edit(collection + ".json", target, replacement, pointer, message);
    }

    static Edit allowed(String collection, String target, String replacement, String why) {
        return edit(collection, target, replacement, "", why);
    }

    private LoadResult load() {
        return DatasetLoader.load(SampleDataset.valid()
                .replacing(file, withEvidence(target), withEvidence(replacement)));
    }

    private static String withEvidence(String text) {
        return text.replace("$EVIDENCE", SampleDataset.EVIDENCE);
    }

    void assertRejected() {
        List<Problem> problems = assertInstanceOf(LoadResult.Rejected.class, load()).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(file, problems.getFirst().file());
        assertEquals(pointer, problems.getFirst().pointer(), problems::toString);
        assertTrue(problems.getFirst().message().contains(message), problems::toString);
    }

    void assertAccepted() {
        assertEquals(List.of(),
                load() instanceof LoadResult.Rejected(var problems) ? problems : List.of(), message);
    }

    /** Names the test; a hostile value may be long. */
    @Override
    public String toString() {
        return file + ": " + replacement.substring(0, Math.min(60, replacement.length()));
    }
}
