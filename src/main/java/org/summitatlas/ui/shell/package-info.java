/**
 * The frame of the window: it arranges the parts, which it knows only as regions, and holds the search field, the way
 * back and forward, the menus and the keys that work everywhere.
 */
package org.summitatlas.ui.shell;
