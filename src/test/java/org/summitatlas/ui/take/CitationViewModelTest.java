package org.summitatlas.ui.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.ui.take.TakeFixture.MINISTERIAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Place;

/** What the card offers to cite. */
class CitationViewModelTest {

    private final TakeFixture stage = new TakeFixture();

    @TempDir
    Path folder;

    private List<String> offered() {
        return stage.card.citation().offersProperty().get().stream().map(CitationViewModel.Subject::word).toList();
    }

    @Test
    void whereNothingIsAskedTheDatasetComesFirstForHundredsOfSourcesAreBehindIt() {
        stage.card.turnTo(Taken.CITATION);
        assertEquals(List.of("dataset", "countries", "shown"), offered());
        assertEquals("The dataset alone", stage.told().summary());
        assertEquals(1, stage.card.citation().previewProperty().get().strip().lines().count());
        stage.card.citation().choose(stage.card.citation().offersProperty().get().getLast());
        assertTrue(stage.told().summary().matches("\\d{3} sources, publishers first, then the dataset"),
                stage.told().summary());
    }

    @Test
    void whatIsShownAndWhatIsOpenCanBeCitedAndTheDatasetAlways() {
        stage.go(Place.START.withQuery(MINISTERIAL).withTable(TableId.COMPANIES)
                .withSelection(EntityKind.DOCUMENT.ref("seoul-declaration")));
        stage.card.turnTo(Taken.CITATION);
        assertEquals(List.of("shown", "seoul-declaration", "companies", "dataset"), offered());
        stage.card.citation().offersProperty().get().forEach(subject -> {
            stage.card.citation().choose(subject);
            List<String> lines = stage.card.citation().previewProperty().get().lines().toList();
            assertTrue(lines.getLast().contains("Summit Atlas"), "the dataset is cited last");
            assertEquals("Save %s…".formatted(lines.size() == 1 ? "1 entry" : lines.size() + " entries"),
                    stage.told().save());
        });
        stage.card.page().copy();
        assertEquals(stage.card.citation().previewProperty().get().strip(), stage.clipboard.texts().getFirst().text());
    }

    @Test
    void aCitationIsSavedInTheFormChosen() throws IOException {
        stage.card.turnTo(Taken.CITATION);
        stage.card.citation().choose(how -> how.withCitation(CitationFormat.BIBTEX));
        stage.target = Optional.of(folder.resolve("cite.bib"));
        stage.card.page().save();
        assertEquals(stage.card.citation().previewProperty().get(), Files.readString(folder.resolve("cite.bib")));
        assertTrue(stage.names.getFirst().endsWith(".bib"), stage.names.getFirst());
    }
}
