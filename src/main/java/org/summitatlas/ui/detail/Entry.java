package org.summitatlas.ui.detail;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Standing;

/**
 * A fact, with everything needed to judge it.
 *
 * @param id       tells it from the others of the same pane
 * @param standing the sign before it
 * @param mark     a number or letter before it
 * @param title    what it is about
 * @param other    the title in the other language
 * @param badge    a word that must not be overlooked, such as "absent"
 * @param flag     whether sources differ on it
 * @param details  date, role, confidence and the like
 * @param notes    sentences of the dataset
 * @param evidence where it is printed; empty only where the entry leads to something that has its own
 */
record Entry(String id, Optional<Standing> standing, Optional<String> mark, Phrase title, Optional<String> other,
             Optional<String> badge, Optional<Flag> flag, List<Phrase> details, List<String> notes,
             List<EvidenceLine> evidence) implements Block {

    Entry {
        details = List.copyOf(details);
        notes = List.copyOf(notes);
        evidence = List.copyOf(evidence);
    }

    static Entry of(String id, Phrase title) {
        return new Entry(id, Optional.empty(), Optional.empty(), title, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of(), List.of());
    }

    Entry withStanding(Standing value) {
        return new Entry(id, Optional.of(value), mark, title, other, badge, flag, details, notes, evidence);
    }

    Entry withMark(String value) {
        return new Entry(id, standing, Optional.of(value), title, other, badge, flag, details, notes, evidence);
    }

    Entry withOther(Optional<String> value) {
        return new Entry(id, standing, mark, title, value, badge, flag, details, notes, evidence);
    }

    Entry withBadge(Optional<String> value) {
        return new Entry(id, standing, mark, title, other, value, flag, details, notes, evidence);
    }

    Entry withFlag(Optional<Flag> value) {
        return new Entry(id, standing, mark, title, other, badge, value, details, notes, evidence);
    }

    Entry withDetails(List<Phrase> value) {
        return new Entry(id, standing, mark, title, other, badge, flag, value, notes, evidence);
    }

    Entry withNotes(List<String> value) {
        return new Entry(id, standing, mark, title, other, badge, flag, details, value, evidence);
    }

    Entry withEvidence(List<EvidenceLine> value) {
        return new Entry(id, standing, mark, title, other, badge, flag, details, notes, value);
    }
}
