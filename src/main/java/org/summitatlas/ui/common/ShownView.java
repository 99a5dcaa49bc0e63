package org.summitatlas.ui.common;

import java.util.Optional;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.matrix.MatrixArrangement;
import org.summitatlas.query.matrix.MatrixOrder;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

/**
 * A view with all that decides what it shows of the parties found, so that it can be drawn or written elsewhere.
 *
 * @param arrangement the line by which it is arranged; that of a matrix also names the party that others are compared
 *                    with, which in the window is the one selected
 * @param colour      id of the document by whose standings the map is coloured; empty for the number endorsed, and for
 *                    every other view
 */
public record ShownView(View view, String arrangement, Optional<String> colour) {

    /** The view in front. */
    public static ShownView of(Place place) {
        return of(place, place.view());
    }

    /** A view as it is, or would be, in front. */
    public static ShownView of(Place place, View view) {
        String line = place.arrangement(view);
        return switch (view) {
            case MAP -> new ShownView(view, line, place.colour());
            case MATRIX -> new ShownView(view, MatrixArrangement.of(MatrixOrder.parse(line), selectedParty(place))
                    .toLine(), Optional.empty());
            case INTERSECTIONS, TIMELINE, COMPARE -> new ShownView(view, line, Optional.empty());
        };
    }

    private static Optional<String> selectedParty(Place place) {
        return place.selection().filter(ref -> ref.kind() == EntityKind.PARTY).map(EntityRef::id);
    }

    /** How to draw it; empty for a view that there are no pictures of. */
    public Optional<PictureRequest> picture() {
        return PictureSubject.parse(view.word())
                .map(subject -> new PictureRequest(subject, arrangement, colour));
    }

    /** What a file that was made of it says of it. */
    public Provenance.View provenance() {
        return new Provenance.View(view.word(), arrangement, colour);
    }
}
