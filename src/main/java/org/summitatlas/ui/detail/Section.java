package org.summitatlas.ui.detail;

import java.util.List;

/**
 * Blocks under one heading.
 *
 * @param heading may be empty
 * @param folded  whether a long one shows its first blocks only, until the reader asks for all
 */
record Section(String heading, List<Block> blocks, boolean folded) {

    /** How many blocks a folded section shows. */
    static final int FIRST = 12;

    Section {
        blocks = List.copyOf(blocks);
    }

    static Section of(String heading, List<? extends Block> blocks) {
        return new Section(heading, List.copyOf(blocks), false);
    }

    static Section of(String heading, Block... blocks) {
        return of(heading, List.of(blocks));
    }

    static Section folded(String heading, List<? extends Block> blocks) {
        return new Section(heading, List.copyOf(blocks), blocks.size() > FIRST);
    }
}
