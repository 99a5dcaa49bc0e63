package org.summitatlas.dataset;

import java.util.function.Function;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.Framework;
import org.summitatlas.model.PublishedFigure;

/**
 * Checks what is said about lists of endorsers against these lists. It means something only where everything else is
 * right: one endorsement that cannot be read is missing from every count.
 */
final class ListChecks {

    private final Atlas atlas;
    private final Function<Object, Place> places;

    /** @param places where each record of a collection was read */
    ListChecks(Atlas atlas, Function<Object, Place> places) {
        this.atlas = atlas;
        this.places = places;
    }

    void run() {
        atlas.data().frameworks().forEach(this::promise);
        atlas.data().figures().forEach(this::count);
    }

    private void promise(Framework framework) {
        boolean hasPromised = atlas.endorsement(framework.company(), framework.document())
                .filter(endorsement -> endorsement.status() != EndorsementStatus.DECLINED).isPresent();
        if (!hasPromised) {
            places.apply(framework).problem("company", "has not endorsed " + Wording.quoted(framework.document())
                    + ", so there is nothing to follow through");
        }
    }

    /** A figure is borne out by our list, or explained. */
    private void count(PublishedFigure figure) {
        int ours = atlas.ourCount(figure);
        if (!figure.agreesWith(ours) && figure.explanation().isEmpty()) {
            places.apply(figure).problem("our list gives " + ours + " as of " + figure.asOf() + ", the source "
                    + figure.value() + "; a field \"explanation\" must say why");
        }
    }
}
