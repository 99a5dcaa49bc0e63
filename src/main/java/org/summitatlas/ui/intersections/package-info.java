/**
 * The intersections: what the endorsers of several documents have in common, one bar for each combination. The
 * view-model says which documents and bars there are; the view draws them as nodes that can be reached and read aloud.
 */
package org.summitatlas.ui.intersections;
