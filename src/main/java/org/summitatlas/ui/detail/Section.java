package org.summitatlas.ui.detail;

import java.util.List;

/**
 * Blocks under one heading.
 *
 * @param heading may be empty
 * @param folded  whether a long one shows its first blocks only, until the reader asks for all
 */
record Section(String heading, List<Block> blocks, boolean folded) {

    private static final int FIRST = 12;
    /** So few more are not worth a click. */
    private static final int SPARE = 3;

    Section {
        blocks = List.copyOf(blocks);
    }

    static Section of(String heading, List<? extends Block> blocks) {
        return new Section(heading, List.copyOf(blocks), false);
    }

    static Section of(String heading, Block... blocks) {
        return of(heading, List.of(blocks));
    }

    /** Names under a heading, which goes where there are none. */
    static Section ofNames(String heading, List<Phrase> names) {
        return of(heading, names.isEmpty() ? List.of() : List.of(new Block.Names(names)));
    }

    static Section folded(String heading, List<? extends Block> blocks) {
        return new Section(heading, List.copyOf(blocks), blocks.size() > FIRST + SPARE);
    }

    /** How many blocks are shown at first; never a heading with nothing below it. */
    int first() {
        int shown = folded ? FIRST : blocks.size();
        while (folded && shown > 1 && isHeading(blocks.get(shown - 1))) {
            shown--;
        }
        return shown;
    }

    /** How many blocks there are, headings apart. */
    long size() {
        return blocks.stream().filter(block -> !isHeading(block)).count();
    }

    private static boolean isHeading(Block block) {
        return block instanceof Block.Heading || block instanceof Block.Caption;
    }
}
