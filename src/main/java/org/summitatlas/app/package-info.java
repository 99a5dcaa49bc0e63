/**
 * The program put together: the one way in, the wiring of the window, its settings and its real outside, and the tour.
 * Everything may be used here; nothing may use this.
 */
package org.summitatlas.app;
