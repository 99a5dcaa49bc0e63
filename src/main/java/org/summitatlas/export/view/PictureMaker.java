package org.summitatlas.export.view;

import java.util.List;
import java.util.function.Supplier;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.export.picture.Body;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Frame;
import org.summitatlas.export.picture.Look;
import org.summitatlas.geo.World;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Source;
import org.summitatlas.query.Results;

/** Draws any view of what a query finds. */
public final class PictureMaker {

    private final Supplier<World> world;

    /** @param world gives the shapes; asked only for a map */
    public PictureMaker(Supplier<World> world) {
        this.world = world;
    }

    /**
     * A picture with all that has to be said beside it.
     *
     * @param whole the dataset not cut at any day
     * @throws java.util.NoSuchElementException if a map is to be coloured by a document that the dataset does not have;
     *                                          an arrangement that is not understood is as at first
     */
    public Drawing draw(PictureRequest request, Results results, Atlas whole, Look look) {
        Provenance provenance = Provenance.of(results, whole);
        return Frame.around(body(request, results, whole, look), provenance,
                Citations.line(provenance, sources(request, results), look.language()), look);
    }

    /** What a map shows of one document rests on the sources for that. */
    public static List<Source> sources(PictureRequest request, Results results) {
        Atlas atlas = results.tables().atlas();
        return request.colour().map(EntityKind.DOCUMENT::ref).filter(atlas::contains)
                .map(ref -> Citations.sourcesOf(results, atlas.document(ref.id())))
                .orElseGet(() -> Citations.sourcesOf(results));
    }

    private Body body(PictureRequest request, Results results, Atlas whole, Look look) {
        return switch (request.subject()) {
            case MAP -> MapDrawing.body(results, whole, world.get(), request.colour(), request.arrangement(), look);
            case MATRIX -> MatrixDrawing.body(results, whole, request.arrangement(), look);
            case INTERSECTIONS -> IntersectionsDrawing.body(results, request.arrangement(), look);
            case TIMELINE -> TimelineDrawing.body(results, whole, request.arrangement(), look);
        };
    }
}
