package org.summitatlas.ui;

/**
 * Something that can be done from anywhere in the window.
 *
 * @param id   stable, for tests and style
 * @param name what it is called, in the reader's language
 * @param keys the keys that do it too, as the reader's keyboard has them; empty where there are none
 */
public record Command(String id, String name, String keys, Runnable run) {
}
