package org.summitatlas.ui.detail;

/**
 * One place where a fact is printed.
 *
 * @param source  title of the source, opening what we know of it
 * @param words   the name as printed, the place in the source, who published it and how far it carries
 * @param address where the source itself is
 */
record EvidenceLine(Phrase source, String words, WebAddress address) {
}
