package org.summitatlas.ui.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.summitatlas.ui.Notices.Tone;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.KeptView;
import org.summitatlas.ui.View;
import org.summitatlas.ui.ViewFile;
import org.summitatlas.ui.common.FileSaver;
import org.summitatlas.ui.port.Tasks;

class KeepViewModelTest {

    private final Exploration exploration = Bundled.exploration();
    private final ObjectProperty<Preferences> preferences =
            new SimpleObjectProperty<>(Preferences.initial(Language.EN));
    private final FakeClipboard clipboard = new FakeClipboard();
    private final Notices notices = new Notices();
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private final KeepViewModel views = in(Language.EN);

    @TempDir
    private Path folder;

    private KeepViewModel in(Language language) {
        Messages messages = new Messages(language);
        return new KeepViewModel(exploration, preferences, clipboard,
                new ViewFiles(new FileSaver(this::asked, Tasks.AT_ONCE, notices, messages), this::asked, Tasks.AT_ONCE,
                        messages), notices, messages);
    }

    /** Both dialogs, which give the answer set before. */
    private Optional<Path> asked(String title, String name, String kind) {
        asked.add(title + ": " + name + " (" + kind + ")");
        return answer;
    }

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

    @Test
    void aSavedFileOpensTheSamePlaceInOneStep() throws IOException {
        exploration.go(elsewhere());
        answer = Optional.of(folder.resolve("seoul.summitview"));
        views.saveFile("Who signed Seoul?");
        assertEquals("Saved to " + answer.get(), said());
        assertEquals("# Summit Atlas view\n" + views.line() + "\n", Files.readString(answer.get()));
        exploration.go(Place.START);
        notices.clear();
        views.openFile();
        assertEquals(elsewhere(), exploration.place());
        assertEquals("", said());
        exploration.goBack();
        assertEquals(Place.START, exploration.place());
        views.openFile(answer.get());
        assertEquals(elsewhere(), exploration.place());
        assertEquals(List.of("Save this view as a file: Who signed Seoul.summitview (Summit Atlas views)",
                "Open a view file: summitview (Summit Atlas views)"), asked);
    }

    /** The name typed, else the one it is kept by, else what every export is called like. */
    @Test
    void aFileIsOfferedUnderTheNameOfTheView() {
        exploration.go(elsewhere());
        views.saveFile();
        views.saveFile(" ?? ");
        views.keep("Seoul: who?");
        views.saveFile();
        views.saveFile("Another");
        String plain = "summit-atlas_matrix-view_asof-" + Bundled.atlas().data().info().asOf() + "_v"
                + Bundled.atlas().data().info().version() + ".summitview";
        assertEquals(List.of(plain, plain, "Seoul who.summitview", "Another.summitview"),
                asked.stream().map(asked -> asked.replaceAll("^.*?: | \\(.*$", "")).toList());
    }

    @Test
    void whoeverGivesUpTheDialogStaysWhereTheyAre() {
        exploration.go(elsewhere());
        views.openFile();
        views.saveFile();
        assertEquals(elsewhere(), exploration.place());
        assertEquals("", said());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileWithoutAViewOpensNothingAndSaysSo(Language language) throws IOException {
        exploration.go(elsewhere());
        Path file = Files.writeString(folder.resolve("list.summitview"), "Korea\n");
        in(language).openFile(file);
        assertEquals(elsewhere(), exploration.place());
        assertTrue(said().contains(file.toString()) && said().contains("summit-atlas:"), said());
        assertEquals(Optional.of(Tone.BAD), notices.currentProperty().get().map(Notices.Notice::tone));
    }

    @Test
    void aFileOfAnotherDatasetOpensAndSaysWhatWasLeftOut() {
        views.open(new ViewFile.Line("summit-atlas:0.1.0?view=matrix&open=party:nobody"));
        assertEquals(Place.START.withView(View.MATRIX), exploration.place());
        assertTrue(said().endsWith("Left out, since it means nothing here: open=party:nobody."), said());
    }

    /** A notice that filled the window could not be put away. */
    @Test
    void whatIsLeftOutOfADamagedFileIsToldBriefly() {
        String damaged = "9%0A".repeat(200) + "?" + "서울%0A".repeat(500) + "&a".repeat(1000);
        views.open(new ViewFile.Line("summit-atlas:" + damaged));
        assertTrue(said().length() < 500 && said().lines().count() == 1, said());
        assertTrue(said().endsWith(" And 997 more parts were left out."), said());
    }

    @Test
    void whereNoFileCanBeThatIsSaid() {
        answer = Optional.of(folder.resolve("missing/a.summitview"));
        views.saveFile();
        assertTrue(said().startsWith("Nothing was saved: "), said());
    }

    @Test
    void aDropIsAViewIfItIsOneFileCalledSo() {
        File view = new File("Seoul.SummitView");
        assertEquals(Optional.of(view.toPath()), ViewDrop.view(List.of(view)));
        assertEquals(Optional.empty(), ViewDrop.view(List.of()));
        assertEquals(Optional.empty(), ViewDrop.view(List.of(view, view)));
        assertEquals(Optional.empty(), ViewDrop.view(List.of(new File("seoul.csv"))));
    }
}
