package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.EntityRef;

/**
 * All that the pane says about one thing, in the reader's language, ready to be drawn.
 *
 * @param ref        what it is about; empty when nothing is selected
 * @param title      its name
 * @param otherTitle its name in the other language, where it has one
 * @param subtitle   what kind of thing it is, in a few phrases
 * @param flag       whether sources differ on it
 * @param summary    figures with what they count; empty where there is nothing to count
 */
record Detail(Optional<EntityRef> ref, String title, Optional<String> otherTitle, List<Phrase> subtitle,
              Optional<Flag> flag, List<List<Run>> summary, List<Section> sections) {

    Detail {
        subtitle = List.copyOf(subtitle);
        summary = List.copyOf(summary);
        sections = sections.stream().filter(section -> !section.blocks().isEmpty()).toList();
    }

    /** A piece of the summary; the strong ones are figures. */
    record Run(String text, boolean strong) {

        /** Reads {@code *strong*} words. */
        static List<Run> of(String text) {
            List<Run> runs = new ArrayList<>();
            String[] parts = text.split("\\*");
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isBlank()) {
                    runs.add(new Run(parts[i].strip(), i % 2 == 1));
                }
            }
            return runs;
        }
    }
}
