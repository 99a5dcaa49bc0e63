/**
 * What the window needs of the outside world, as small interfaces: files, links, the clipboard, work in the background.
 * {@code app} holds the real ones; tests put fakes in their place.
 */
package org.summitatlas.ui.port;
