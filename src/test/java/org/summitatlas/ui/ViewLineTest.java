package org.summitatlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.ViewLine.LeftOut;
import org.summitatlas.ui.ViewLine.NoView;
import org.summitatlas.ui.ViewLine.Opened;
import org.summitatlas.ui.ViewLine.OtherDataset;

class ViewLineTest {

    private final Tables whole = Bundled.tables();
    private final String version = whole.atlas().data().info().version();

    private Opened open(String line) {
        return assertInstanceOf(Opened.class, ViewLine.read(line, whole));
    }

    private static Place elsewhere() {
        return Place.START
                .withQuery(Query.EVERYTHING.withSummit(Optional.of("seoul-2024"))
                        .withAsOf(Optional.of(LocalDate.of(2025, 1, 31)))
                        .withDocuments(Set.of("seoul-ministerial-statement"))
                        .withExcluded(Set.of("bletchley-declaration")))
                .withSelection(EntityKind.PARTY.ref("KOR")).withTable(TableId.ENDORSEMENTS)
                .withColour(Optional.of("seoul-ministerial-statement")).withView(View.MATRIX)
                .withArrangement(View.MATRIX, "sort=count&x + 100%").withArrangement(View.MAP, "10.5,20,3")
                .withLayout(TableId.COUNTRIES, "name:120,endorsed;-endorsed");
    }

    @Test
    void aLineOpensTheSamePlace() {
        String line = ViewLine.write(elsewhere(), version);
        assertTrue(line.lines().count() == 1 && line.startsWith("summit-atlas:" + version + "?query="), line);
        assertEquals(new Opened(elsewhere(), List.of()), open(line));
        assertEquals(new Opened(elsewhere(), List.of()), open("  " + line + "\n"));
    }

    @Test
    void theStartIsTheShortestLine() {
        assertEquals("summit-atlas:" + version, ViewLine.write(Place.START, version));
        assertEquals(new Opened(Place.START, List.of()), open("summit-atlas:" + version));
    }

    @Test
    void aLineOfAnotherDatasetSaysSoAndOpensWhatItCan() {
        Opened opened = open("summit-atlas:9.9.9?query=signed:seoul-declaration+signed:mars-declaration+korea"
                + "&open=party:nobody&view=matrix&table=planets&colour=mars-declaration&mood=good");
        assertEquals(Place.START.withQuery(Query.EVERYTHING.withDocuments(Set.of("seoul-declaration")).withText("korea"))
                .withView(View.MATRIX), opened.place());
        assertEquals(List.of(new OtherDataset("9.9.9"), new LeftOut("signed:mars-declaration"),
                new LeftOut("open=party:nobody"), new LeftOut("table=planets"), new LeftOut("colour=mars-declaration"),
                new LeftOut("mood=good")), opened.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "signed:seoul-declaration", "https://example.org", "summit-atlas", "SUMMIT-ATLAS:2.0.0"})
    void otherTextIsNoView(String text) {
        assertEquals(new NoView(), ViewLine.read(text, whole));
    }

    /** Whatever is pasted is opened or not, and never breaks anything. */
    @Test
    void anyDamageIsSurvived() {
        Random random = new Random(11);
        String line = ViewLine.write(elsewhere(), version);
        for (int round = 0; round < 2000; round++) {
            StringBuilder damaged = new StringBuilder(line);
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                damaged.setCharAt(random.nextInt(damaged.length()), "&=?%+:\"( -,서".charAt(random.nextInt(12)));
            }
            if (ViewLine.read(damaged.toString(), whole) instanceof Opened(Place place, _)) {
                assertEquals(place, open(ViewLine.write(place, version)).place(), damaged::toString);
            }
        }
    }
}
