package org.summitatlas.dataset;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.ProjectFiles;
import org.summitatlas.dataset.SchemaTest.Part;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.DocumentScope;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FigureBound;
import org.summitatlas.model.InstituteStage;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.RatificationForm;
import org.summitatlas.model.Relation;
import org.summitatlas.model.SessionFormat;
import org.summitatlas.model.SessionKind;
import org.summitatlas.model.SourceKind;
import org.summitatlas.model.Standing;
import org.summitatlas.model.SummitStatus;
import org.summitatlas.model.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Program, schemas and codebook name the same fields and the same words. */
class SchemaFieldsTest {

    private static final String EVIDENCE = "evidence";
    private static final JsonNode COMMON = Part.of("common").file();
    private static final String CODEBOOK = ProjectFiles.text("resources/org/summitatlas/dataset/README.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (yes|no|sometimes) \\| (.*) \\|$");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.ofEntries(
            entry("sources.kind", SourceKind.class), entry("parties.kind", PartyKind.class),
            entry("summits.status", SummitStatus.class), entry("sessions.kind", SessionKind.class),
            entry("sessions.format", SessionFormat.class), entry("documents.scope", DocumentScope.class),
            entry("documents.kind", DocumentKind.class), entry("documents.themes", Theme.class),
            entry("documents.open_to", PartyKind.class), entry("documents.list", ListCompleteness.class),
            entry("documents.references[].relation", Relation.class),
            entry("endorsements.status", EndorsementStatus.class),
            entry("endorsements.ratified.form", RatificationForm.class),
            entry("attendances.capacity", Capacity.class), entry("attendances.mode", Mode.class),
            entry("attendances.outcome", Outcome.class), entry("institutes.stage", InstituteStage.class),
            entry("figures.bound", FigureBound.class), entry("figures.counts", PartyKind.class),
            entry("evidence.confidence", Confidence.class));

    /**
     * A field that a schema knows.
     *
     * @param path   its name within an entry, for example {@code paragraphs[].gist}
     * @param needed whether no entry may be without it
     * @param words  the words it may consist of; none where they are not given one by one
     */
    private record Field(String path, boolean needed, List<String> words) {
    }

    /** The collections, and the evidence, which they share. */
    static Stream<String> parts() {
        return Stream.concat(Stream.of(EVIDENCE), Arrays.stream(DataFile.values()).map(DataFile::collection));
    }

    /** Every field of an entry. */
    private static List<Field> fields(String part) {
        Part schema = part.equals(EVIDENCE)
                ? Part.of("attendances").items().orElseThrow().field(EVIDENCE) : Part.of(part);
        return fields("", schema.items().orElse(schema));
    }

    /** The fields of an object and, save in texts and evidence, those inside of them. */
    private static List<Field> fields(String prefix, Part object) {
        List<Field> fields = new ArrayList<>();
        for (String name : object.fields()) {
            Part value = object.field(name);
            Part inner = value.items().orElse(value);
            fields.add(new Field(prefix + name, object.needs(name), inner.texts("enum")));
            if (!inner.file().equals(COMMON)) {
                fields.addAll(fields(prefix + name + (value.items().isPresent() ? "[]." : "."), inner));
            }
        }
        return fields;
    }

    private static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWord::of).toList();
    }

    /** The rows about one part in the codebook, that is those below the heading that names it. */
    private static List<MatchResult> rows(String part) {
        String heading = part.equals(EVIDENCE) ? "\n### Evidence\n" : "\n### `" + part + ".json`\n";
        int start = CODEBOOK.indexOf(heading);
        assertTrue(start >= 0, () -> "the codebook has no heading" + heading);
        String below = CODEBOOK.substring(start + heading.length());
        return ROW.matcher(below.split("\n#", 2)[0]).results().toList();
    }

    @Test
    void theWordsAreThoseOfTheProgram() {
        Map<String, List<String>> inSchemas = new TreeMap<>();
        parts().forEach(part -> fields(part).stream().filter(field -> !field.words().isEmpty())
                .forEach(field -> inSchemas.put(part + "." + field.path(), field.words())));
        Map<String, List<String>> inProgram = new TreeMap<>();
        WORDS.forEach((field, type) -> inProgram.put(field, words(type)));
        assertEquals(inProgram, inSchemas);
        assertTrue(Part.of("disagreements").items().orElseThrow().field("about").items().orElseThrow().json()
                .get("pattern").stringValue().startsWith("^(" + String.join("|", words(EntityKind.class)) + "):"));
    }

    /** The loader refuses a field it does not know; so each field that stands in a dataset it loads is known to it. */
    @Test
    void theLoaderKnowsEveryField() {
        Set<String> used = new TreeSet<>();
        for (DataFile file : DataFile.values()) {
            Stream.of(SampleDataset.valid().text(file.fileName()), SchemaTest.bundled(file)).map(MAPPER::readTree)
                    .forEach(tree -> collect(file.collection(), tree, used));
        }
        parts().filter(part -> !part.equals(EVIDENCE)).forEach(part -> assertEquals(List.of(),
                fields(part).stream().map(field -> part + "." + field.path().replace("[]", ""))
                        .filter(path -> !used.contains(path)).toList()));
    }

    private static void collect(String path, JsonNode node, Set<String> used) {
        used.add(path);
        node.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), used));
        if (node.isArray()) {
            node.forEach(item -> collect(path, item, used));
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theCodebookHasEachFieldInItsPlace(String part) {
        assertEquals(
                fields(part).stream().map(field -> field.path() + " " + needed(part, field)).toList(),
                rows(part).stream().map(row -> row.group(1) + " " + row.group(2)).toList());
    }

    private static String needed(String part, Field field) {
        boolean dependsOnOthers = SchemaAgreementTest.SOMETIMES_NEEDED.contains(part + "." + field.path());
        return dependsOnOthers ? "sometimes" : field.needed() ? "yes" : "no";
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theCodebookHasEachWordOfAField(String part) {
        Map<String, String> meanings = rows(part).stream()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(3)));
        fields(part).forEach(field -> field.words().forEach(word -> assertTrue(
                meanings.get(field.path()).contains("`" + word + "`"), () -> field.path() + " can be " + word)));
    }

    @Test
    void theCodebookHasEachStanding() {
        words(Standing.class).forEach(word ->
                assertTrue(CODEBOOK.contains("\n| `" + word + "` | "), () -> "no row for the standing " + word));
    }
}
