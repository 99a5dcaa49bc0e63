package org.summitatlas.ui.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.FakeClipboard;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.KeptView;
import org.summitatlas.ui.View;

class KeepViewModelTest {

    private final Exploration exploration = Bundled.exploration();
    private final ObjectProperty<Preferences> preferences =
            new SimpleObjectProperty<>(Preferences.initial(Language.EN));
    private final FakeClipboard clipboard = new FakeClipboard();
    private final Notices notices = new Notices();
    private final KeepViewModel views = new KeepViewModel(exploration, preferences, clipboard, notices,
            new Messages(Language.EN));

    private static Place elsewhere() {
        return Place.START.withView(View.MATRIX).withSelection(EntityKind.PARTY.ref("KOR"))
                .withArrangement(View.MATRIX, "count")
                .withQuery(Query.EVERYTHING.withDocuments(Set.of("seoul-declaration")));
    }

    private String said() {
        return notices.currentProperty().get().map(Notices.Notice::text).orElse("");
    }

    private List<String> names() {
        return views.kept().stream().map(KeptView::name).toList();
    }

    @Test
    void aViewIsKeptByNameAndOpenedInOneStep() {
        exploration.go(elsewhere());
        assertTrue(views.keep("  Who \n signed \t Seoul  "));
        assertEquals(List.of("Who signed Seoul"), names());
        assertEquals("Kept as “Who signed Seoul”.", said());
        exploration.go(Place.START);
        assertTrue(views.open(views.kept().getFirst().line()));
        assertEquals(elsewhere(), exploration.place());
        exploration.goBack();
        assertEquals(Place.START, exploration.place());
    }

    @Test
    void withoutANameNothingIsKept() {
        assertFalse(views.keep(" \t "));
        assertEquals(List.of(), views.kept());
        assertEquals("", said());
    }

    @Test
    void theSameNameReplacesAndTheLastKeptComesFirst() {
        views.keep("A");
        views.keep("B");
        exploration.go(elsewhere());
        views.keep("A");
        assertEquals(List.of("A", "B"), names());
        assertEquals(views.line(), views.kept().getFirst().line());
    }

    @Test
    void whatIsForgottenIsGone() {
        views.keep("A");
        views.keep("B");
        views.forget(views.kept().getLast());
        assertEquals(List.of("B"), names());
    }

    @Test
    void aCopiedLineOpensTheSamePlace() {
        exploration.go(elsewhere());
        views.copyLine();
        assertEquals(List.of(ClipboardText.ofWords(views.line())), clipboard.texts());
        exploration.go(Place.START);
        assertTrue(views.open(" " + views.line() + "\n"), "the line of the start");
        assertEquals(Place.START, exploration.place());
        assertTrue(views.open(clipboard.texts().getFirst().text()));
        assertEquals(elsewhere(), exploration.place());
    }

    /** Who opens the line elsewhere has other preferences and must see the same table. */
    @Test
    void theLineTellsHowTheTableInFrontIsArrangedWhereverThatIsRemembered() {
        preferences.set(preferences.get().withTable(TableId.COUNTRIES, "name;-name"));
        views.open(views.line());
        assertEquals(Optional.of("name;-name"), exploration.place().layout(TableId.COUNTRIES));
        exploration.change(place -> place.withLayout(TableId.COUNTRIES, "name"));
        views.open(views.line());
        assertEquals(Optional.of("name"), exploration.place().layout(TableId.COUNTRIES));
    }

    @Test
    void aLineOfAnotherDatasetOpensAndSaysSo() {
        String version = Bundled.atlas().data().info().version();
        assertTrue(views.open("summit-atlas:0.1.0?view=matrix&open=party:nobody"));
        assertEquals(Place.START.withView(View.MATRIX), exploration.place());
        assertEquals("This view was made with dataset 0.1.0; you have " + version + ", so numbers may differ. "
                + "Left out, since it means nothing here: open=party:nobody.", said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "signed:seoul-declaration", "https://example.org", "summit-atlas"})
    void whatIsNoLineOpensNothing(String text) {
        exploration.go(elsewhere());
        assertFalse(views.open(text));
        assertEquals(elsewhere(), exploration.place());
        assertEquals("", said());
    }
}
