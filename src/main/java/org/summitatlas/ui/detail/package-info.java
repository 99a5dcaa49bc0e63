/**
 * The pane beside the map. {@code *Detail} classes describe one kind of thing each as data; {@code *Node} classes draw
 * that data; {@link org.summitatlas.ui.detail.DetailViewModel} follows the selection between the two.
 */
package org.summitatlas.ui.detail;
