/**
 * The window without its parts: the one shared {@link org.summitatlas.ui.Exploration} that every part shows and
 * changes, the program's words in one language, its look, and what it remembers. Each part is a package of its own
 * below this one.
 */
package org.summitatlas.ui;
