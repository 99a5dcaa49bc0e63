package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.PartialDate;

class DatasetLoaderTest {

    private static Atlas loaded(DatasetFiles files) {
        return assertInstanceOf(LoadResult.Loaded.class, DatasetLoader.load(files), () -> lines(files)).atlas();
    }

    private static List<Problem> problems(DatasetFiles files) {
        return assertInstanceOf(LoadResult.Rejected.class, DatasetLoader.load(files)).problems();
    }

    private static String lines(DatasetFiles files) {
        StringBuilder lines = new StringBuilder();
        problems(files).forEach(problem -> lines.append(problem).append('\n'));
        return lines.toString();
    }

    @Test
    void loadsADirectory(@TempDir Path directory) throws IOException, UnreadableDataset {
        SampleDataset.valid().writeTo(directory);
        Atlas atlas = loaded(DatasetFiles.at(directory));
        assertEquals(SampleDataset.atlas().data(), atlas.data());
        assertEquals(9, atlas.data().parties().size());
    }

    @Test
    void reportsWhatADirectoryCannotGive(@TempDir Path directory) throws IOException, UnreadableDataset {
        SampleDataset.valid().without("groups.json").without("institutes.json").writeTo(directory);
        Files.createDirectory(directory.resolve("institutes.json"));
        assertEquals(List.of(
                new Problem("groups.json", "", "the file is missing"),
                new Problem("institutes.json", "", "the file cannot be read; see that it is a file and that you may open it")),
                problems(DatasetFiles.at(directory)));
    }

    @Test
    void readsEveryFieldOfAnEndorsement() {
        Endorsement joined = SampleDataset.atlas().endorsement("FRA", "seoul-declaration").orElseThrow();
        assertEquals(EndorsementStatus.JOINED_LATER, joined.status());
        assertEquals(Optional.of(PartialDate.parse("2024-06")), joined.date());
        assertEquals("daily", joined.evidence().getFirst().source());
        assertEquals(Optional.of("Korea"),
                SampleDataset.atlas().endorsement("KOR", "seoul-declaration").orElseThrow().printedAs());
    }

    @Test
    void derivesTheIdsOfAttendances() {
        assertEquals(List.of("seoul-leaders/yoon-suk-yeol", "seoul-leaders/CHN", "paris-plenary/emmanuel-macron",
                        "paris-2025/BRA"),
                SampleDataset.atlas().data().attendances().stream().map(Attendance::id).toList());
    }

    @Test
    void readsTheAccountFollowed() {
        assertEquals(OptionalInt.of(1), SampleDataset.atlas().disagreement("how-many").followed());
    }

    @Test
    void digestChangesWithAnyByteAndWithNothingElse() {
        String digest = SampleDataset.atlas().data().info().sha256();
        assertTrue(digest.matches("[0-9a-f]{64}"), digest);
        assertEquals(digest, loaded(SampleDataset.valid()).data().info().sha256());
        assertNotEquals(digest, loaded(SampleDataset.valid().replacing("groups.json", "\n", "\r\n")).data().info().sha256());
    }

    @Test
    void digestIsThatOfNamesLengthsAndBytes() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (String name : new TreeSet<>(SampleTexts.BY_FILE.keySet())) {
            byte[] content = SampleDataset.valid().bytes(name);
            out.writeBytes(name);
            out.writeByte(0);
            out.writeLong(content.length);
            out.write(content);
        }
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())),
                SampleDataset.atlas().data().info().sha256());
    }

    @Test
    void reportsEveryProblemOfSeveralFilesInTheirOrder() {
        SampleDataset broken = SampleDataset.valid()
                .replacing("disagreements.json", "\"followed\":1", "\"followed\":2")
                .replacing("endorsements.json", "\"party\":\"FRA\"", "\"party\":\"FRQ\",\"status \":1")
                .replacing("endorsements.json", "2025-02-11", "2025-02-10")
                .replacing("sources.json", "\"host\"", "\"hosts\"")
                .replacing("parties.json", "\"aliases\"", "\"alias\"")
                .without("institutes.json");
        assertEquals("""
                sources.json#/0/kind: expected one of "host", "participant", "press", "dataset", "reference", found "hosts"
                parties.json#/0/alias: unknown field "alias"; did you mean "aliases"?
                endorsements.json#/1/party: unknown party "FRQ"; did you mean "FRA"?
                endorsements.json#/1/status : unknown field "status "; did you mean "status"?
                endorsements.json#/3/date: before the date of the document, 2025-02-11
                institutes.json: the file is missing
                disagreements.json#/0/followed: expected a whole number from 0 to 1, found a number
                """, lines(broken));
    }

    @Test
    void ordersTheEntriesOfAFileByNumber() {
        String twelve = "[" + "{},".repeat(11) + "{}]";
        List<String> pointers = problems(SampleDataset.valid().with("institutes.json", twelve)).stream()
                .map(Problem::pointer).distinct().toList();
        assertEquals(List.of("/0", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9", "/10", "/11"), pointers);
    }

    @Test
    void doesNotBlameReferencesIntoAFileThatCannotBeRead() {
        for (DataFile file : DataFile.values()) {
            for (String text : List.of("[{]", "\"text\"", "[7]", "[{\"id\":0}]")) {
                assertTrue(problems(SampleDataset.valid().with(file.fileName(), text)).stream()
                        .allMatch(problem -> problem.file().equals(file.fileName())), file + " " + text);
            }
        }
    }

    @Test
    void checksOnWhereAnEntryHasAnotherProblem() {
        SampleDataset broken = SampleDataset.valid()
                .replacing("endorsements.json", "\"joined-later\",\"date\":\"2024-06\"", "7,\"date\":\"2024-04\"");
        assertEquals("""
                endorsements.json#/1/date: before the date of the document, 2024-05-21
                endorsements.json#/1/status: expected one of "endorsed", "joined-later", "declined", found a number
                """, lines(broken));
    }

    @Test
    void doesNotCallAPartyIneligibleWhileTheKindsAreUnknown() {
        assertEquals("documents.json#/0: a field \"open_to\" is needed\n",
                lines(SampleDataset.valid().replacing("documents.json", "\"open_to\":[\"state\",\"organization\"],", "")));
    }

    @Test
    void eachSessionOfACircleIsTold() {
        SampleDataset broken = SampleDataset.valid()
                .replacing("sessions.json", "\"id\":\"seoul-leaders\"",
                        "\"id\":\"seoul-leaders\",\"parent\":\"seoul-opening\"")
                .replacing("sessions.json", "\"paris-2025\",\"kind\":\"session\"",
                        "\"seoul-2024\",\"kind\":\"working-group\",\"parent\":\"seoul-opening\"")
                .replacing("sessions.json", ",\"date\":\"2025-02-11\"", "")
                .replacing("documents.json", "\"session\":\"paris-plenary\",", "");
        assertEquals("""
                sessions.json#/0/parent: a session cannot be a part of itself
                sessions.json#/1/parent: a session cannot be a part of itself
                """, lines(broken));
    }

    @Test
    void aCompanyThatDeclinedHasNothingToFollowThrough() {
        SampleDataset broken = SampleDataset.valid().replacing("endorsements.json",
                "\"seoul-pledge\",\"status\":\"endorsed\"", "\"seoul-pledge\",\"status\":\"declined\"");
        assertEquals("""
                frameworks.json#/0/company: has not endorsed "seoul-pledge", so there is nothing to follow through
                """, lines(broken));
    }

    @Test
    void listsAreNotCountedWhileAnythingElseIsWrong() {
        SampleDataset broken = SampleDataset.valid()
                .replacing("figures.json", "\"value\":2", "\"value\":3")
                .replacing("frameworks.json", "samsung-electronics", "openai");
        assertEquals(List.of("frameworks.json#/0/company", "figures.json#/0"),
                problems(broken).stream().map(problem -> problem.file() + "#" + problem.pointer()).toList());
        assertEquals("groups.json: the file is missing\n", lines(broken.without("groups.json")));
    }
}
