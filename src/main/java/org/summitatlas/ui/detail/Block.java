package org.summitatlas.ui.detail;

import java.util.List;

/** One of the few forms in which a section says something. */
sealed interface Block permits Entry, Block.Caption, Block.Names, Block.Chips, Block.Prose, WebAddress {

    /** A heading within a section, such as the session that the people below it took part in. */
    record Caption(List<Phrase> phrases) implements Block {
        public Caption {
            phrases = List.copyOf(phrases);
        }
    }

    /** Many names set one after the other, each of which can be opened. */
    record Names(List<Phrase> names) implements Block {
        public Names {
            names = List.copyOf(names);
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
}
