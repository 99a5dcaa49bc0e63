/**
 * The map without a toolkit: country shapes, a projection, a viewport, and the way from country to country. Nothing here
 * needs more than the JDK, and everything that draws does so into a {@link org.summitatlas.geo.LineSink}.
 *
 * <p>{@link org.summitatlas.geo.World} reads the bundled shapes, projected once into a plane whose unit is the Earth's
 * radius and whose y grows to the north; {@link org.summitatlas.geo.Viewport} takes that plane to pixels and back.
 * {@link org.summitatlas.geo.Neighbours} and {@link org.summitatlas.geo.Markers} serve the arrow keys and the countries
 * too small to see, {@link org.summitatlas.geo.Boundary} draws what several shapes are together. Shapes are known by id
 * alone; who takes part in what is none of this package's business.
 */
package org.summitatlas.geo;
