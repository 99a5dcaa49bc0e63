package org.summitatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.Query;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

/** The stops of the tour where what is shown is taken away: every page of the card. */
final class TourTake {

    private static final String PARIS = "paris-statement";
    private static final Query SEOUL = Query.EVERYTHING.withDocuments(Set.of("seoul-ministerial-statement"));

    private TourTake() {
    }

    static List<TourStep> steps() {
        return List.of(
                new TourStep("export-table", stage -> {
                    stage.exploration().go(Place.START.withQuery(SEOUL));
                    stage.keyboard().takeAway("table");
                }),
                new TourStep("export-matrix", stage -> {
                    stage.exploration().go(Place.START.withView(View.MATRIX).withQuery(SEOUL));
                    stage.keyboard().takeAway("table");
                    stage.fire("#take-rows-matrix-long");
                    stage.fire("#take-format-json");
                }),
                new TourStep("export-picture", stage -> {
                    stage.exploration().go(Place.START.withColour(Optional.of(PARIS)));
                    stage.keyboard().takeAway("picture");
                    stage.fire("#take-theme-light");
                }),
                new TourStep("export-picture-for-print", stage -> {
                    stage.exploration().go(Place.START.withView(View.TIMELINE));
                    stage.keyboard().takeAway("picture");
                    stage.fire("#take-theme-print");
                }),
                new TourStep("export-citation", stage -> {
                    stage.exploration().go(Place.START.withSelection(EntityKind.DOCUMENT.ref(PARIS)));
                    stage.keyboard().takeAway("citation");
                    stage.fire("#take-cite-" + PARIS);
                }),
                new TourStep("export-answer-pack", stage -> {
                    stage.exploration().go(Place.START.withQuery(SEOUL));
                    stage.keyboard().takeAway("pack");
                }),
                new TourStep("export-data-package", stage -> {
                    stage.exploration().go(Place.START);
                    stage.keyboard().takeAway("data");
                }),
                new TourStep("export-small-window", stage -> {
                    stage.exploration().go(Place.START.withQuery(SEOUL));
                    stage.resize(1000, 700);
                    stage.keyboard().takeAway("table");
                }));
    }
}
