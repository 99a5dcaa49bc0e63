package org.summitatlas.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.Query;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

/** The stops of the tour where questions are asked, and every view that answers them. */
final class TourQuestions {

    private static final String BLETCHLEY = "bletchley-declaration";
    private static final String MINISTERIAL = "seoul-ministerial-statement";
    private static final String COMMITMENTS = "frontier-ai-safety-commitments";
    private static final String DELHI = "new-delhi-declaration";
    private static final Query BOTH = Query.EVERYTHING.withDocuments(Set.of(BLETCHLEY, MINISTERIAL));

    private TourQuestions() {
    }

    static List<TourStep> steps() {
        return List.of(
                new TourStep("endorsed-but-not", stage -> {
                    stage.exploration().go(Place.START);
                    stage.tick("documents-" + BLETCHLEY);
                    stage.tick("documents-" + MINISTERIAL);
                    stage.tick("documents-" + MINISTERIAL);
                }),
                new TourStep("question-typed", stage -> {
                    stage.exploration().go(Place.START);
                    stage.keyboard().type("signed:bletchley-declaration (group:G7 OR attended:paris-2025) signed:new");
                }),
                new TourStep("question-wrong", stage -> {
                    stage.exploration().go(Place.START);
                    stage.keyboard().type("signed:seol-declaration group:G7 ");
                }),
                new TourStep("as-of", stage -> stage.exploration().go(Place.START.withColour(Optional.of(BLETCHLEY))
                        .withQuery(Query.EVERYTHING.withAsOf(Optional.of(LocalDate.of(2024, 5, 21))))
                        .withSelection(EntityKind.PARTY.ref("NZL")))),
                new TourStep("not-yet", stage -> stage.exploration().go(Place.START
                        .withQuery(Query.EVERYTHING.withAsOf(Optional.of(LocalDate.of(2024, 5, 21))))
                        .withSelection(EntityKind.DOCUMENT.ref(DELHI)))),
                new TourStep("matrix", stage -> stage.exploration().go(Place.START.withView(View.MATRIX).withQuery(BOTH)
                        .withSelection(EntityKind.PARTY.ref("KOR")))),
                new TourStep("matrix-of-companies", stage -> stage.exploration().go(Place.START.withView(View.MATRIX)
                        .withQuery(Query.EVERYTHING.withDocuments(Set.of(COMMITMENTS))))),
                new TourStep("intersections", stage ->
                        stage.exploration().go(Place.START.withView(View.INTERSECTIONS))),
                new TourStep("one-intersection", stage -> {
                    stage.exploration().go(Place.START.withView(View.INTERSECTIONS).withQuery(BOTH));
                    stage.exploration().ask(query -> query.withExactly(Set.of(BLETCHLEY), Set.of(MINISTERIAL)));
                }),
                new TourStep("timeline", stage -> stage.exploration().go(Place.START.withView(View.TIMELINE)
                        .withSelection(EntityKind.DOCUMENT.ref(MINISTERIAL)))),
                new TourStep("timeline-of-a-summit", stage -> {
                    stage.exploration().go(Place.START.withView(View.TIMELINE));
                    stage.fire("#summit-seoul-2024");
                }),
                new TourStep("compare", stage -> stage.exploration().go(Place.START.withView(View.COMPARE)
                        .withArrangement(View.COMPARE, "party:KOR,party:GBR,party:USA;differences"))),
                new TourStep("compare-documents", stage -> stage.exploration().go(Place.START.withView(View.COMPARE)
                        .withArrangement(View.COMPARE, "document:" + BLETCHLEY + ",document:" + MINISTERIAL))),
                new TourStep("compare-begin", stage -> stage.exploration().go(Place.START.withView(View.COMPARE))),
                new TourStep("search-everywhere", stage -> {
                    stage.exploration().go(Place.START);
                    stage.keyboard().searchEverywhere("seoul");
                }),
                new TourStep("views-to-keep", stage -> {
                    stage.exploration().go(Place.START.withView(View.MATRIX).withQuery(BOTH));
                    stage.keyboard().keepView("Bletchley and Seoul");
                }));
    }
}
