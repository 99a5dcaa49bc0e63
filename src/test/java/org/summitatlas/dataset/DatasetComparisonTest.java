package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.dataset.DatasetDiff.CollectionChange;
import org.summitatlas.dataset.DatasetDiff.Corrected;
import org.summitatlas.dataset.DatasetDiff.FieldChange;
import org.summitatlas.model.Attendance;

class DatasetComparisonTest {

    private static final SampleDataset SAMPLE = SampleDataset.valid();

    static DatasetDiff diff(DatasetFiles older, DatasetFiles newer) {
        DiffResult result = DatasetComparison.compare(older, newer);
        return assertInstanceOf(DiffResult.Compared.class, result, result::toString).diff();
    }

    private static DatasetDiff diff(String file, String target, String replacement) {
        return diff(SAMPLE, SAMPLE.replacing(file, target, replacement));
    }

    private static FieldChange changed(String pointer, String before, String after) {
        return new FieldChange(pointer, Optional.of(before), Optional.of(after));
    }

    @Test
    void aDatasetDoesNotDifferFromItself() {
        DatasetDiff diff = diff(SAMPLE, SAMPLE);
        assertTrue(diff.isEmpty());
        assertEquals(SampleDataset.atlas().data().info(), diff.older());
        assertEquals(diff.older(), diff.newer());
    }

    @Test
    void aFieldThatComesOrGoesIsToldWhole() {
        DatasetDiff gone = diff("endorsements.json", "\"note\":{\"en\":\"Said so.\",\"ko\":\"밝혔다.\"},", "");
        assertEquals(List.of(new CollectionChange("endorsements", List.of(new Corrected("USA/paris-statement", List.of(
                new FieldChange("/note", Optional.of("{\"en\":\"Said so.\",\"ko\":\"밝혔다.\"}"), Optional.empty())))))),
                gone.collections());
        assertEquals(List.of(new FieldChange("/name", Optional.empty(), Optional.of("{\"en\":\"China\"}"))),
                fields(diff("parties.json", "\"CHN\"", "\"CHN\",\"name\":{\"en\":\"China\"}")));
    }

    private static List<FieldChange> fields(DatasetDiff diff) {
        assertEquals(1, diff.entries().count());
        return ((Corrected) diff.entries().findFirst().orElseThrow()).fields();
    }

    @Test
    void anEntryPutIntoAListIsOneChange() {
        String theme = "\"themes\":[\"safety\",\"inclusivity\"]";
        assertEquals(List.of(new FieldChange("/themes/0", Optional.empty(), Optional.of("\"work\""))),
                fields(diff("documents.json", theme, "\"themes\":[\"work\",\"safety\",\"inclusivity\"]")));
        assertEquals(List.of(new FieldChange("/themes/1", Optional.empty(), Optional.of("\"work\""))),
                fields(diff("documents.json", theme, "\"themes\":[\"safety\",\"work\",\"inclusivity\"]")));
        assertEquals(List.of(new FieldChange("/themes/0", Optional.of("\"safety\""), Optional.empty())),
                fields(diff("documents.json", theme, "\"themes\":[\"inclusivity\"]")));
        assertEquals(List.of(changed("/themes/0", "\"safety\"", "\"work\""),
                        changed("/themes/1", "\"inclusivity\"", "\"safety\"")),
                fields(diff("documents.json", theme, "\"themes\":[\"work\",\"safety\"]")));
        assertEquals(List.of(changed("/evidence/1/confidence", "\"secondary\"", "\"primary\"")),
                fields(diff("endorsements.json", "\"secondary\"", "\"primary\"")));
    }

    @Test
    void theHeadTellsWhatTheDatasetSaysOfItself() {
        DatasetDiff diff = diff("dataset.json", "\"version\":\"1.0.0\",\"as_of\":\"2025-06-30\"",
                "\"version\":\"1.1.0\",\"as_of\":\"2025-07-31\"");
        assertEquals(List.of(changed("/version", "\"1.0.0\"", "\"1.1.0\""),
                changed("/as_of", "\"2025-06-30\"", "\"2025-07-31\"")), diff.info());
        assertEquals("1.0.0 1.1.0", diff.older().version() + " " + diff.newer().version());
        assertEquals(List.of(), diff.collections());
    }

    private static List<String> ids(DatasetDiff diff) {
        return diff.entries().map(DatasetDiff.EntryChange::id).toList();
    }

    @Test
    void entriesComeInTheOrderOfTheNewerThenOfTheOlder() {
        SampleDataset newer = SAMPLE.with("groups.json", "[" + Stream.of("A", "G7", "B").map(id -> """
                {"id":"%s","name":{"en":"x"},"members":[],%s}""".formatted(id, SampleDataset.EVIDENCE))
                .reduce((one, two) -> one + "," + two).orElseThrow() + "]");
        assertEquals(List.of("A", "G7", "B"), ids(diff(SAMPLE, newer)));
        SampleDataset other = newer.replacing("groups.json", "\"G7\"", "\"G8\"");
        assertEquals(List.of("A", "G8", "B", "G7"), ids(diff(SAMPLE, other)));
    }

    @Test
    void anAttendanceIsKnownByTheIdItHasElsewhere() {
        SampleDataset none = SAMPLE.with("attendances.json", "[]");
        assertEquals(SampleDataset.atlas().data().attendances().stream().map(Attendance::id).toList(),
                ids(diff(none, SAMPLE)));
    }

    @Test
    void theFirstThatIsBrokenIsTold() {
        SampleDataset noGroups = SAMPLE.without("groups.json");
        SampleDataset noPeople = SAMPLE.without("people.json");
        List<Problem> missing = List.of(new Problem("groups.json", "", "the file is missing"));
        assertEquals(new DiffResult.OlderBroken(missing), DatasetComparison.compare(noGroups, noPeople));
        assertEquals(new DiffResult.NewerBroken(missing), DatasetComparison.compare(SAMPLE, noGroups));
    }
}
