package org.summitatlas.ui.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.summitatlas.query.Agreement;

/** One of the few forms in which a section says something. */
sealed interface Block permits Entry, Block.Heading, Block.Caption, Block.Names, Block.Chips, Block.Prose, Block.Figure,
        Block.Boxed, Block.Folded, Block.Address, Block.Day {

    /**
     * A heading within a section, such as the summit that all below it belongs to.
     *
     * @param words what else to say of it, such as its days
     */
    record Heading(Phrase title, Optional<String> words) implements Block {
    }

    /** A smaller heading below that, such as the session that the people below it took part in. */
    record Caption(List<Phrase> phrases) implements Block {
        public Caption {
            phrases = List.copyOf(phrases);
        }
    }

    /** Names set one after the other, each of which can be opened; of very many the first, until all are asked for. */
    record Names(List<Phrase> names) implements Block {

        private static final int MANY = 30;
        private static final int FIRST = 24;

        public Names {
            names = List.copyOf(names);
        }

        /** How many are shown at first. */
        int first() {
            return names.size() > MANY ? FIRST : names.size();
        }
    }

    /** Words of a small vocabulary. */
    record Chips(List<String> words) implements Block {
        public Chips {
            words = List.copyOf(words);
        }
    }

    /** Running text. */
    record Prose(String text) implements Block {
    }

    /**
     * A number somebody printed beside ours.
     *
     * @param printed the printed number, with how exactly it was meant
     * @param ours    what our list gives
     * @param entry   what was counted, when and by whom
     */
    record Figure(String printed, String ours, Agreement agreement, Entry entry) implements Block {
    }

    /** A fact set apart from its neighbours, with which it cannot be true at once. */
    record Boxed(Entry entry, boolean chosen) implements Block {
    }

    /** What is shown only when asked for. */
    record Folded(String words, List<Block> blocks) implements Block {
        public Folded {
            blocks = List.copyOf(blocks);
        }
    }

    /** A link out of the program, in words that say where it goes. */
    record Address(String words, WebAddress address) implements Block {
    }

    /** A way to another day; if empty, to all that is known. */
    record Day(String words, Optional<LocalDate> day) implements Block {
    }
}
