package org.summitatlas.ui.map;

/** A node on the map that stands for a country. */
interface Target {

    /** The id of the country. */
    String country();
}
