package org.summitatlas.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.PartialReading;
import org.summitatlas.ui.ViewFile.Line;
import org.summitatlas.ui.ViewFile.Reason;
import org.summitatlas.ui.ViewFile.Unreadable;
import org.summitatlas.ui.ViewLine.Opened;

class ViewFileTest {

    private static final String LINE = "summit-atlas:2.0.0?query=signed:seoul-declaration&view=matrix";

    @TempDir
    private Path folder;

    private Path holding(byte[] content) throws IOException {
        return Files.write(folder.resolve("a.summitview"), content);
    }

    private Path holding(String content) throws IOException {
        return holding(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason refusal(Path file) {
        return assertInstanceOf(Unreadable.class, ViewFile.read(file)).reason();
    }

    @Test
    void aFileSaysWhatItIsAndHoldsTheLine() throws Exception {
        Path file = folder.resolve("서울.summitview");
        ViewFile.write(file, LINE);
        assertArrayEquals(("# Summit Atlas view\n" + LINE + "\n").getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(file));
        assertEquals(new Line(LINE), ViewFile.read(file));
        assertEquals(new Line(LINE), ViewFile.read(file.toString()));
    }

    /** Wherever one stands, whatever one typed, the file leads there. */
    @Test
    void anyPlaceSurvivesAFile() throws Exception {
        Tables whole = Bundled.tables();
        String version = whole.atlas().data().info().version();
        Path file = folder.resolve("any.summitview");
        Random random = new Random(6);
        for (int round = 0; round < 300; round++) {
            Place place = anyPlace(random, whole.atlas());
            String line = ViewLine.write(place, version);
            ViewFile.write(file, line);
            String read = assertInstanceOf(Line.class, ViewFile.read(file), line).text();
            assertEquals(new Opened(place, List.of()), ViewLine.read(read, whole), line);
        }
    }

    private static Place anyPlace(Random random, Atlas atlas) {
        List<String> documents = atlas.data().documents().stream().filter(document -> !document.openTo().isEmpty())
                .map(Document::id).toList();
        String typed = words(random, "korea 서울 \"' #&=?%+:,;()-é\t\u2028");
        Query query = PartialReading.of(typed, Query.EVERYTHING, atlas).query()
                .withDocuments(random.nextBoolean() ? Set.of() : Set.of(one(random, documents)))
                .withAsOf(random.nextBoolean() ? Optional.empty()
                        : Optional.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700))));
        Place place = Place.START.withQuery(query).withView(one(random, Arrays.asList(View.values())))
                .withTable(one(random, Arrays.asList(TableId.values())))
                .withArrangement(one(random, Arrays.asList(View.values())),
                        words(random, "ab 서&=?%+:;,#\r\n\u0085\uFEFF"))
                .withLayout(one(random, Arrays.asList(TableId.values())), words(random, "name:120,-;%&+ \r\n"));
        return random.nextBoolean() ? place
                : place.withSelection(EntityKind.DOCUMENT.ref(one(random, documents)))
                        .withColour(Optional.of(one(random, documents)));
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String words(Random random, String signs) {
        return IntStream.range(0, random.nextInt(12)).map(_ -> signs.charAt(random.nextInt(signs.length())))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        LINE,
        "# Summit Atlas view\r\n" + LINE + "\r\n",
        "\uFEFF# Summit Atlas view\n" + LINE + "\n",
        "\uFEFF" + LINE,
        "\n\n  # Summit Atlas view 7\n# made-by: a later version\n\n\t" + LINE + " \n#" + LINE + "\n\n"})
    void whatEditorsAndLaterVersionsDoToAFileDoesNoHarm(String content) throws IOException {
        assertEquals(new Line(LINE), ViewFile.read(holding(content)));
    }

    static Stream<Arguments> noViews() {
        return Stream.of(
                Arguments.of(new byte[0], Reason.NO_VIEW),
                Arguments.of("# Summit Atlas view\n".getBytes(StandardCharsets.UTF_8), Reason.NO_VIEW),
                Arguments.of(("#" + LINE).getBytes(StandardCharsets.UTF_8), Reason.NO_VIEW),
                Arguments.of("<html>summit-atlas:</html>".getBytes(StandardCharsets.UTF_8), Reason.NO_VIEW),
                Arguments.of(new byte[4096], Reason.NO_VIEW),
                Arguments.of((LINE + "\n" + LINE).getBytes(StandardCharsets.UTF_8), Reason.MORE_LINES),
                Arguments.of(LINE.replace("&", "\n&").getBytes(StandardCharsets.UTF_8), Reason.MORE_LINES),
                Arguments.of(LINE.getBytes(StandardCharsets.UTF_16), Reason.NOT_TEXT),
                Arguments.of((LINE + "é").getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_TEXT),
                Arguments.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}, Reason.NOT_TEXT),
                Arguments.of((LINE + "a".repeat(64 * 1024)).getBytes(StandardCharsets.UTF_8), Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("noViews")
    void whatIsNoViewIsToldWithTheReason(byte[] content, Reason reason) throws IOException {
        assertEquals(reason, refusal(holding(content)));
    }

    @Test
    void aPlaceWithoutAFileIsTold() throws IOException {
        assertEquals(Reason.NO_SUCH_FILE, refusal(folder.resolve("none.summitview")));
        assertEquals(Reason.NO_SUCH_FILE, refusal(holding(LINE).resolve("in-a-file.summitview")));
        assertEquals(Reason.NOT_A_FILE, refusal(Files.createDirectory(folder.resolve("folder.summitview"))));
        assertEquals(new Unreadable("a?b.summitview", Reason.NO_SUCH_FILE), ViewFile.read("a\0b.summitview"));
    }

    /** Reading it would never end. */
    @Test
    void aDeviceIsNoFile() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        assertEquals(Reason.NOT_A_FILE, refusal(endless));
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        Path file = holding(LINE);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");
        assertEquals(Reason.NOT_ALLOWED, refusal(file));
    }

    /** What the command line prints stays one line, whatever the file is called. */
    @Test
    void theMessageSaysWhatAndWhereAndWhatToDo() {
        assertEquals("cannot open a?b.summitview: there is no such file; check its name and folder",
                new Unreadable("a\nb.summitview", Reason.NO_SUCH_FILE).message());
        Arrays.stream(Reason.values()).map(reason -> new Unreadable("x.summitview", reason).message())
                .forEach(message ->
                        assertTrue(message.matches("cannot open x.summitview: .+; .+"), message));
    }

    @Test
    void whereNoFileCanBeIsAFailureToExport() {
        assertThrows(ExportFailure.class, () -> ViewFile.write(folder.resolve("missing/a.summitview"), LINE));
    }

    @Test
    void aWordOfTheCommandLineIsAViewByItsEnding() {
        Stream.of("a.summitview", "/tmp/서울 1.SUMMITVIEW", "C:\\views\\a.SummitView").forEach(word ->
                assertTrue(ViewFile.isNamedBy(word), word));
        Stream.of("", "table", "summitview", "a.summitview.txt", "--out=a.summitview", "-a.summitview").forEach(word ->
                assertFalse(ViewFile.isNamedBy(word), word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Who signed Seoul?          | Who signed Seoul",
        "서울 / 파리: 누가           | 서울 파리 누가",
        "../../etc/passwd           | etc passwd",
        "a\tb                       | a b",
        "Seoul etc.                 | Seoul etc",
        "-rf v1.0                   | rf v1.0",
        "Console                    | Console"})
    void aFileIsCalledAsTheViewIs(String words, String name) {
        assertEquals(Optional.of(name + ".summitview"), ViewFile.name(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "??", "con", "NUL.old", "lpt1"})
    void whatCannotBeAFileGivesNoName(String words) {
        assertEquals(Optional.empty(), ViewFile.name(words));
    }

    @Test
    void aLongNameIsCutWhereNoSignIsHalved() {
        assertEquals("🙂".repeat(60) + ".summitview", ViewFile.name("🙂".repeat(500)).orElseThrow());
        assertTrue(ViewFile.name("한".repeat(500)).orElseThrow().getBytes(StandardCharsets.UTF_8).length <= 255);
    }
}
