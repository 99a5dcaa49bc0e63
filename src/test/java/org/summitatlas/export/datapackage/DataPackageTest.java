package org.summitatlas.export.datapackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.Sha256;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import org.summitatlas.query.Cell;
import org.summitatlas.ui.Bundled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

    private static final Map<String, byte[]> OWN =
            Map.of("json/CODEBOOK.md", "codes\n".getBytes(StandardCharsets.UTF_8));
    private static Map<String, byte[]> files;
    private static List<DescribedTable> frictionless;
    private static List<DescribedTable> csvOnTheWeb;

    @BeforeAll
    static void write() throws IOException {
        files = unpacked(zip(Bundled.atlas()));
        frictionless = DescribedTable.frictionless(json("datapackage.json"));
        csvOnTheWeb = DescribedTable.csvOnTheWeb(json("csv-metadata.json"));
    }

    private static byte[] zip(Atlas atlas) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataPackage.write(atlas, OWN, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(files.get(path));
    }

    @Test
    void everyCellIsWhatTheDataPackageSays() {
        assertEquals(List.of(), PackageCheck.problems(files, frictionless));
    }

    @Test
    void everyCellIsWhatCsvOnTheWebSays() {
        assertEquals(List.of(), PackageCheck.problems(files, csvOnTheWeb));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "data/endorsements.csv; CRLF.AUS,; CRLF.nobody,; is not in data/parties.csv",
        "data/endorsements.csv; ',endorsed,'; ',agreed,'; agreed does not fit",
        "data/endorsements.csv; ',2023-11-01,'; ',2023-13,'; 2023-13 does not fit",
        "data/memberships.csv; CRLF.G7,FRA,FRA; CRLF.G7,DEU,DEU; 'two rows with the key [G7, DEU]'",
        "data/figures.csv; ',exact,'; ',,'; 'bound: blank'",
        "data/documents.csv; ',https://'; ',ftp://'; does not fit",
        "data/sources.csv; 'id,title'; 'id,heading'; the heading is"})
    void theCheckSeesWhatIsWrong(String path, String whole, String broken, String problem) {
        String before = text(path);
        String from = whole.replace("CRLF.", "\r\n");
        assertTrue(before.contains(from), () -> path + " has no " + whole);
        Map<String, byte[]> edited = new LinkedHashMap<>(files);
        edited.put(path, before.replace(from, broken.replace("CRLF.", "\r\n")).getBytes(StandardCharsets.UTF_8));
        List<String> problems = PackageCheck.problems(edited, frictionless);
        assertTrue(problems.stream().anyMatch(found -> found.contains(problem)), problems::toString);
    }

    @Test
    void bothDescriptionsTellOfTheSameTablesKeysAndReferences() {
        assertEquals(shape(frictionless), shape(csvOnTheWeb));
    }

    private static List<String> shape(List<DescribedTable> tables) {
        return tables.stream().map(table -> table.path() + table.key() + table.references()
                + table.columns().stream().map(column -> column.name() + column.kind() + column.required()
                        + column.separator()).toList()).toList();
    }

    @Test
    void theHeadingInTheFileIsAmongTheTitles() {
        DescribedTable.elements(json("csv-metadata.json").get("tables"))
                .flatMap(table -> DescribedTable.elements(table.get("tableSchema").get("columns")))
                .forEach(column -> assertEquals(column.get("name"), column.get("titles").get(0)));
    }

    @Test
    void everyEntryOfTheDatasetIsThere() {
        AtlasData data = Bundled.atlas().data();
        Map<String, Integer> entries = Map.ofEntries(
                Map.entry("parties", data.parties().size()), Map.entry("groups", data.groups().size()),
                Map.entry("people", data.people().size()), Map.entry("summits", data.summits().size()),
                Map.entry("sessions", data.sessions().size()), Map.entry("documents", data.documents().size()),
                Map.entry("endorsements", data.endorsements().size()),
                Map.entry("attendances", data.attendances().size()),
                Map.entry("institutes", data.institutes().size()), Map.entry("frameworks", data.frameworks().size()),
                Map.entry("figures", data.figures().size()),
                Map.entry("disagreements", data.disagreements().size()),
                Map.entry("sources", data.sources().size()),
                Map.entry("facts", (int) Bundled.atlas().factCount()),
                Map.entry("evidence", data.facts().mapToInt(fact -> fact.evidence().size()).sum()),
                Map.entry("standings", data.parties().size() * data.documents().size()));
        Map<String, Integer> found = PackageTables.of(Bundled.atlas()).stream()
                .filter(table -> entries.containsKey(table.name()))
                .collect(Collectors.toMap(PackageTable::name, table -> text(table.path()).split("\r\n").length - 1));
        assertEquals(entries, found);
    }

    @Test
    void whatStandsInAListIsNotSplitElsewhere() {
        for (PackageTable<?> table : PackageTables.of(Bundled.atlas())) {
            table.sheet().rows().stream().flatMap(List::stream)
                    .filter(Cell.Many.class::isInstance)
                    .flatMap(cell -> ((Cell.Many) cell).values().stream())
                    .forEach(value -> assertFalse(value.contains(FieldType.SEPARATOR), value));
        }
    }

    /** CSV on the Web takes such a line for a comment. */
    @Test
    void noRowBeginsLikeAComment() {
        files.keySet().stream().filter(path -> path.endsWith(".csv"))
                .forEach(path -> assertFalse(text(path).startsWith("#") || text(path).contains("\r\n#"), path));
    }

    @Test
    void everyFileIsTheOneThatTheDescriptionSpeaksOf() {
        DescribedTable.elements(json("datapackage.json").get("resources")).forEach(resource -> {
            byte[] csv = files.get(resource.get("path").stringValue());
            assertEquals(csv.length, resource.get("bytes").intValue());
            assertEquals("sha256:" + Sha256.of(csv), resource.get("hash").stringValue());
        });
    }

    @Test
    void theListOfChecksumsNamesEveryOtherFile() {
        List<String> others = new ArrayList<>(files.keySet());
        assertEquals("SHA256SUMS", others.removeLast());
        assertEquals(others.stream().map(path -> Sha256.of(files.get(path)) + "  " + path).toList(),
                text("SHA256SUMS").lines().toList());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Sha256.of("abc".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theFilesOfTheDatasetAreCopiedAsTheyAre() {
        assertArrayEquals(OWN.get("json/CODEBOOK.md"), files.get("json/CODEBOOK.md"));
    }

    @Test
    void everyTableAndColumnIsDescribedInASentence() {
        List<JsonNode> resources = DescribedTable.elements(json("datapackage.json").get("resources")).toList();
        Stream.concat(resources.stream(),
                        resources.stream().flatMap(table -> DescribedTable.elements(table.get("schema").get("fields"))))
                .forEach(described -> assertTrue(described.get("description").stringValue()
                        .matches("\\S.{10,}\\."), described::toString));
    }

    @Test
    void onlyWhatIsThereIsDescribed() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (PackageTable<?> table : PackageTables.of(Bundled.atlas())) {
            wanted.add(table.name());
            table.fields().forEach(field -> Collections.addAll(wanted, table.name() + "." + field.name(),
                    "*." + field.name(), "title." + field.name()));
        }
        Properties keys = new Properties();
        try (var in = DataPackage.class.getResourceAsStream("columns.properties")) {
            keys.load(in);
        }
        assertEquals(List.of(),
                keys.stringPropertyNames().stream().filter(key -> !wanted.contains(key)).sorted().toList());
    }

    @Test
    void theTablesThatSomeProgramsRefuseAreNamed() {
        assertTrue(text("README.md").contains("`parties`, `people`, `sessions`, `documents`, `figures`"),
                text("README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "LICENSE.txt", "CITATION.cff"})
    void thePagesAreFilledIn(String page) {
        assertTrue(text(page).contains("2.0.0") && !text(page).matches("(?s).*\\{[a-z:_]+\\}.*"), text(page));
    }
}
