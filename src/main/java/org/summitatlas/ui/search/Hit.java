package org.summitatlas.ui.search;

/**
 * One line of what was found.
 *
 * @param id   stable, for tests
 * @param name what is found
 * @param kind what sort of thing it is, or the keys of a command
 * @param open goes there, or does it
 */
record Hit(String id, String name, String kind, Runnable open) {
}
