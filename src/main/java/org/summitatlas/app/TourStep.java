package org.summitatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.function.Consumer;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Place;

/**
 * One stop of the tour.
 *
 * @param name     part of the picture's file name
 * @param gestures what leads there from the stop before
 */
record TourStep(String name, Consumer<TourStage> gestures) {

    private static final String MINISTERIAL = "seoul-ministerial-statement";
    private static final String PLEDGE = "seoul-ai-business-pledge";
    private static final String PARIS = "paris-statement";

    /** The stops in order. */
    static List<TourStep> all() {
        return Stream.of(facts(), TourQuestions.steps(), TourTake.steps()).flatMap(List::stream).toList();
    }

    private static List<TourStep> facts() {
        return List.of(
                new TourStep("open", _ -> { }),
                new TourStep("republic-of-korea", stage -> stage.click("country-KOR")),
                new TourStep("evidence", stage -> stage.fire(".evidence-toggle")),
                new TourStep("ministerial-statement", stage -> stage.tick("documents-" + MINISTERIAL)),
                new TourStep("coloured-by-document", stage -> stage.exploration().go(
                        Place.START.withColour(Optional.of(MINISTERIAL)).withSelection(EntityKind.PARTY.ref("CHN")))),
                new TourStep("companies-by-pledge", stage -> {
                    stage.exploration().go(Place.START.withTable(TableId.COMPANIES));
                    stage.tick("documents-" + PLEDGE);
                    open(stage, EntityKind.PARTY, "cisco-systems");
                }),
                new TourStep("document", stage -> {
                    stage.exploration().go(Place.START.withTable(TableId.DOCUMENTS));
                    open(stage, EntityKind.DOCUMENT, "seoul-declaration");
                }),
                new TourStep("leaders", stage -> {
                    stage.exploration().go(Place.START.withTable(TableId.LEADERS));
                    open(stage, EntityKind.PERSON, "kishida-fumio");
                }),
                new TourStep("endorsements", stage -> show(stage, TableId.ENDORSEMENTS, EntityKind.PARTY, "EU")),
                new TourStep("attendances", stage ->
                        show(stage, TableId.ATTENDANCES, EntityKind.PERSON, "anthony-albanese")),
                new TourStep("sessions", stage ->
                        show(stage, TableId.SESSIONS, EntityKind.SESSION, "seoul-ministers-session")),
                new TourStep("sources", stage -> show(stage, TableId.SOURCES, EntityKind.SOURCE, "mofa-briefing")),
                new TourStep("disagreement", stage ->
                        show(stage, TableId.DISAGREEMENTS, EntityKind.DISAGREEMENT, "pledge-company-count")),
                new TourStep("not-a-participant", stage -> show(stage, TableId.COUNTRIES, EntityKind.PARTY, "VEN")),
                new TourStep("typed-absence", stage -> {
                    stage.exploration().go(Place.START.withColour(Optional.of(MINISTERIAL))
                            .withSelection(EntityKind.PARTY.ref("CHN")));
                    stage.tick("standings-ATTENDED_NOT_LISTED");
                    stage.scrollTo("#standings-ENDORSED");
                }),
                new TourStep("bletchley", stage -> at(stage, "bletchley-2023", TableId.LEADERS)),
                new TourStep("paris", stage -> at(stage, "paris-2025", TableId.COUNTRIES)),
                new TourStep("new-delhi", stage -> at(stage, "new-delhi-2026", TableId.ATTENDANCES)),
                new TourStep("summit-ahead", stage -> show(stage, TableId.SUMMITS, EntityKind.SUMMIT, "geneva-2027")),
                new TourStep("declined", stage -> stage.exploration().go(
                        Place.START.withColour(Optional.of(PARIS)).withSelection(EntityKind.PARTY.ref("USA")))),
                new TourStep("reconciliation", stage -> {
                    show(stage, TableId.FIGURES, EntityKind.DOCUMENT, PARIS);
                    stage.scrollTo(".detail .reconciled");
                }),
                new TourStep("joined-later", stage -> {
                    stage.exploration().go(Place.START.withColour(Optional.of("bletchley-declaration"))
                            .withTable(TableId.DOCUMENTS));
                    open(stage, EntityKind.DOCUMENT, "bletchley-declaration");
                }),
                new TourStep("follow-through", stage -> {
                    show(stage, TableId.FRAMEWORKS, EntityKind.PARTY, "anthropic");
                    stage.tick("follow-throughs-PUBLISHED");
                    stage.scrollTo(".detail .address");
                }),
                new TourStep("none-found", stage -> {
                    show(stage, TableId.COMPANIES, EntityKind.PARTY, "mistral-ai");
                    stage.tick("follow-throughs-NONE_FOUND");
                }),
                new TourStep("institutes", stage -> show(stage, TableId.INSTITUTES, EntityKind.PARTY, "GBR")),
                new TourStep("treaty", stage -> {
                    show(stage, TableId.COUNTRIES, EntityKind.DOCUMENT, "cets-225");
                    stage.exploration().change(place -> place.withColour(Optional.of("cets-225")));
                    stage.scrollToEnd();
                }),
                new TourStep("search", stage -> stage.exploration().go(
                        Place.START.withTable(TableId.LEADERS).withQuery(Query.EVERYTHING.withText("윤석열")))),
                new TourStep("nothing-found", stage -> stage.exploration().go(
                        Place.START.withQuery(Query.EVERYTHING.withText("Kishida")).withTable(TableId.COMPANIES))),
                new TourStep("export-refused", stage -> {
                    stage.exploration().go(Place.START);
                    stage.exports().intoAFile();
                }),
                new TourStep("small-window", stage -> {
                    stage.exploration().go(Place.START);
                    open(stage, EntityKind.PARTY, "AUS");
                    stage.resize(1000, 700);
                }),
                new TourStep("european-union", stage -> {
                    show(stage, TableId.COUNTRIES, EntityKind.PARTY, "EU");
                    stage.zoomTo("country-CHE", 5);
                }));
    }

    private static void at(TourStage stage, String summit, TableId table) {
        stage.exploration().go(Place.START.withTable(table));
        stage.fire("#summit-" + summit);
    }

    private static void show(TourStage stage, TableId table, EntityKind kind, String id) {
        stage.exploration().go(Place.START.withTable(table));
        open(stage, kind, id);
    }

    private static void open(TourStage stage, EntityKind kind, String id) {
        stage.exploration().select(kind.ref(id));
    }
}
