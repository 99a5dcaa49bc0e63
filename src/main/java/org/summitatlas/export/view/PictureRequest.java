package org.summitatlas.export.view;

import java.util.Optional;

/**
 * Which picture is wanted of what a query finds.
 *
 * @param arrangement how the view is arranged, in the one line in which the window keeps it; empty for as at first
 * @param colour      id of the document by whose standings a map is coloured; empty for the number endorsed
 */
public record PictureRequest(PictureSubject subject, String arrangement, Optional<String> colour) {

    public static PictureRequest of(PictureSubject subject) {
        return new PictureRequest(subject, "", Optional.empty());
    }
}
