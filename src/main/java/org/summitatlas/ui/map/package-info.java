/**
 * The world map. {@link org.summitatlas.ui.map.MapViewModel} makes a picture of each place as data;
 * {@link org.summitatlas.ui.map.MapView} shows it in layers that a camera moves while the map moves, and draws anew
 * when it stands still.
 */
package org.summitatlas.ui.map;
