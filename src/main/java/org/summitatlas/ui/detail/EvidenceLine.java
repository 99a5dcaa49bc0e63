package org.summitatlas.ui.detail;

import org.summitatlas.model.Evidence;

/**
 * One place where a fact is printed.
 *
 * @param item    the place itself
 * @param source  title of the source, opening what we know of it
 * @param place   the name as printed and the place in the source
 * @param about   who published it and when, what kind of source it is, how far it carries, when we read it
 * @param address where the source itself is
 */
record EvidenceLine(Evidence item, Phrase source, String place, String about, WebAddress address) {
}
