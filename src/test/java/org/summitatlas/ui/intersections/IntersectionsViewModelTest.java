package org.summitatlas.ui.intersections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.intersections.Intersections;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;

class IntersectionsViewModelTest {

    private final Exploration exploration = Bundled.exploration();
    private final IntersectionsViewModel model = new IntersectionsViewModel(exploration, new Messages(Language.EN));

    private List<String> rows() {
        return model.picture().rows().stream().map(Picture.Row::id).toList();
    }

    private void ask(String... documents) {
        exploration.ask(query -> query.withDocuments(Set.of(documents)));
    }

    @Test
    void atFirstTheStatementsOfStatesAreCompared() {
        List<String> rows = rows();
        assertTrue(rows.containsAll(List.of("bletchley-declaration", "seoul-declaration", "paris-statement",
                "new-delhi-declaration")), rows::toString);
        assertFalse(rows.contains("frontier-ai-safety-commitments"));
        assertFalse(rows.contains("sustainable-ai-coalition"), "names less than two thirds of its members");
        assertFalse(rows.contains("cets-225"), "outside the series");
    }

    @Test
    void documentsAskedAboutAreCompared() {
        ask("seoul-declaration", "new-delhi-declaration");
        assertEquals(List.of("seoul-declaration", "new-delhi-declaration"), rows());
        exploration.ask(query -> query.withDocuments(Set.of("seoul-declaration"))
                .withExcluded(Set.of("paris-statement")));
        assertEquals(List.of("seoul-declaration", "paris-statement"), rows());
    }

    @Test
    void atASummitItsOwnAreCompared() {
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(List.of("seoul-declaration", "seoul-statement-of-intent", "seoul-ministerial-statement"), rows());
        exploration.chooseSummit(Optional.of("new-delhi-2026"));
        assertEquals(List.of("new-delhi-declaration", "new-delhi-frontier-commitments"), rows());
    }

    /** The number on a bar is how many parties a click on it finds everywhere, and then the bar is marked. */
    @ParameterizedTest
    @EnumSource(Reading.class)
    void aBarKeepsItsPromise(Reading reading) {
        exploration.ask(query -> query.withKinds(Set.of(PartyKind.STATE)).withConfidences(Set.of(Confidence.PRIMARY)));
        model.choose(reading);
        Picture before = model.picture();
        for (Combination bar : before.bars()) {
            model.toggle(model.picture(), bar);
            assertEquals(bar.size(), exploration.results().partyCount().total(), bar::toString);
            assertEquals(before.intersections().members(bar).stream().map(Party::id).toList(),
                    exploration.results().parties().stream().map(Party::id).toList());
            Picture after = model.picture();
            assertEquals(Optional.of(bar), after.marked());
            assertEquals(before.bars(), after.bars());
            assertEquals(before.rows(), after.rows());
        }
    }

    @Test
    void clickingAgainLetsGoAndUndoIsOneStep() {
        Place start = exploration.place();
        Picture before = model.picture();
        model.toggle(before, before.bars().getFirst());
        Place selected = exploration.place();
        model.toggle(model.picture(), before.bars().getFirst());
        assertEquals(Query.EVERYTHING, exploration.place().query());
        assertEquals(before.rows(), model.picture().rows());
        assertEquals(Optional.empty(), model.picture().marked());
        exploration.goBack();
        assertEquals(selected, exploration.place());
        exploration.goBack();
        assertEquals(start, exploration.place());
    }

    @Test
    void whatIsComparedFollowsTheQueryAgainOnceItAsksForOtherDocuments() {
        Picture picture = model.picture();
        model.toggle(picture, picture.bars().getFirst());
        assertEquals(picture.rows(), model.picture().rows());
        exploration.ask(query -> query.withExactly(Set.of("cets-225", "seoul-declaration"), Set.of()));
        assertEquals(List.of("seoul-declaration", "cets-225"), rows());
    }

    @Test
    void whatIsChosenStaysUntilItIsLetGo() {
        model.toggle("cets-225");
        assertTrue(rows().contains("cets-225"));
        ask("seoul-declaration", "new-delhi-declaration");
        assertTrue(rows().contains("cets-225"));
        model.reset();
        assertEquals(List.of("seoul-declaration", "new-delhi-declaration"), rows());
    }

    @Test
    void neverMoreThanTheMostNorNone() {
        exploration.atlas().data().documents().stream().filter(document -> document.isEndorsable())
                .map(document -> document.id()).filter(id -> !rows().contains(id)).toList().forEach(id -> {
                    if (rows().size() < Intersections.MOST) {
                        model.toggle(id);
                    }
                });
        assertEquals(Intersections.MOST, rows().size());
        assertTrue(model.choices().stream().allMatch(choice -> choice.free() == choice.compared()));
        while (rows().size() > 1) {
            model.toggle(rows().getLast());
        }
        assertTrue(model.choices().stream().noneMatch(choice -> choice.compared() && choice.free()));
    }

    @Test
    void onlyPartiesOfTheRestOfTheQueryAreCounted() {
        exploration.ask(query -> query.withGroups(Set.of("G7")).withMatch(Match.NONE)
                .withDocuments(Set.of("bletchley-declaration", "paris-statement")));
        Picture picture = model.picture();
        Set<String> counted = new HashSet<>();
        picture.bars().forEach(bar -> picture.intersections().members(bar).forEach(party -> counted.add(party.id())));
        Set<String> members = Set.copyOf(exploration.atlas().data().groups().stream()
                .filter(group -> group.id().equals("G7")).findFirst().orElseThrow().members());
        assertEquals(members, counted);
        assertTrue(picture.notes().contains("Counted are only the parties that the rest of the query finds."));
    }

    @Test
    void aStandingAskedAboutIsSaidNotToNarrow() {
        exploration.ask(query -> query.withStandings(Set.of(Standing.DECLINED)));
        assertEquals(List.of("? marks a partial list: absence from it says nothing.",
                "Status and confidence asked about do not narrow this view."), model.picture().notes());
    }

    @Test
    void theDayCutsTheSets() {
        Picture now = model.picture();
        exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2024, 1, 1))));
        Picture then = model.picture();
        assertTrue(then.rows().size() < now.rows().size());
    }

    @Test
    void sentencesTellWhoAndWhat() {
        ask("seoul-ministerial-statement", "bletchley-declaration");
        Picture picture = model.picture();
        List<String> told = picture.bars().stream()
                .map(bar -> model.words().sentence(picture.intersections(), bar)).toList();
        assertTrue(told.getFirst().endsWith(
                " endorsed both documents shown, the Bletchley Declaration and the Ministerial Statement."),
                told::toString);
        assertTrue(told.get(1).endsWith(
                " endorsed only the Bletchley Declaration and none of the other documents shown."), told::toString);
    }

    @Test
    void showingOnTheMapSelectsAndGoesThereInOneStep() {
        exploration.change(place -> place.withView(View.INTERSECTIONS));
        Place here = exploration.place();
        Picture picture = model.picture();
        model.showOnMap(picture, picture.bars().getFirst());
        assertEquals(View.MAP, exploration.place().view());
        assertEquals(picture.bars().getFirst().size(), exploration.results().parties().size());
        exploration.goBack();
        assertEquals(here, exploration.place());
    }

    @Test
    void theCopyNamesEverybody() {
        Picture picture = model.picture();
        Combination bar = picture.bars().getFirst();
        List<String> lines = model.members(picture, bar).copied().text().lines().toList();
        assertEquals(bar.size() + 1, lines.size());
        assertEquals(model.members(picture, bar).parties().stream().map(party -> party.name(Language.EN)).toList(),
                lines.subList(1, lines.size()));
    }
}
