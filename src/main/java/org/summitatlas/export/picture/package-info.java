/**
 * Pictures of what a query finds, made without a screen: the same picture gives the same bytes everywhere. A drawing of
 * the map, the matrix, the intersections or the timeline is a {@link org.summitatlas.export.picture.Body};
 * {@link org.summitatlas.export.picture.Frame} puts title, sentence, legend and provenance around it and makes a
 * {@link org.summitatlas.export.picture.Drawing}, which {@link org.summitatlas.export.picture.PictureFormat} writes.
 */
package org.summitatlas.export.picture;
