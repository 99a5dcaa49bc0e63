package org.summitatlas.export.picture;

/** What an area is filled with. */
public sealed interface Paint {

    record Solid(Rgb colour) implements Paint {
    }

    /**
     * Lines one pixel wide, which tell areas apart without colour.
     *
     * @param rising whether the lines run from the lower left to the upper right, or else to the lower right
     * @param gap    pixels from one line to the next
     */
    record Hatch(Rgb ground, Rgb line, boolean rising, int gap) implements Paint {
    }
}
