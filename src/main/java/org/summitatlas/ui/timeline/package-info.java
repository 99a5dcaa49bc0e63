/**
 * The timeline. {@link org.summitatlas.ui.timeline.TimelineViewModel} tells what has a date in words;
 * {@link org.summitatlas.ui.timeline.TimelineView} lays it out anew when the scale changes, and only moves it while it
 * is drawn along.
 */
package org.summitatlas.ui.timeline;
