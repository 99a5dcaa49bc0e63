package org.summitatlas.export.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a manifest, and refuses one that could mean something else than {@link ManifestText} writes. */
final class ManifestReader {

    /** A manifest of ours has some thousand; what is larger is none. */
    private static final int MOST_BYTES = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build()).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** It is no manifest; the message goes on after the name of the file: {@code is no JSON}. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private ManifestReader() {
    }

    static Manifest read(byte[] bytes) throws Malformed {
        JsonNode root = tree(bytes);
        if (!root.path("kind").asString("").equals(Manifest.KIND)) {
            throw new Malformed("is none of an answer pack");
        }
        JsonNode format = root.path("format");
        if (!format.isInt()) {
            throw new Malformed("does not say in which format it is");
        }
        if (format.intValue() != Manifest.FORMAT) {
            throw new Malformed("has format " + format.intValue() + ", and this program knows only format "
                    + Manifest.FORMAT);
        }
        return manifest(Fields.of(root));
    }

    private static JsonNode tree(byte[] bytes) throws Malformed {
        if (bytes.length > MOST_BYTES) {
            throw new Malformed("is larger than any manifest");
        }
        try {
            return JSON.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | JacksonException e) {
            throw new Malformed("is no sound JSON");
        }
    }

    private static Manifest manifest(Fields root) throws Malformed {
        root.only("as_of", "dataset", "files", "format", "kind", "picture", "program", "query", "table");
        Fields dataset = root.object("dataset").only("as_of", "sha256", "version");
        Fields table = root.object("table").only("columns", "id", "sort");
        Fields picture = root.object("picture").only("arrangement", "colour", "language", "subject", "theme", "width");
        return new Manifest(root.text("program"),
                new Manifest.Stamp(dataset.text("version"), dataset.day("as_of"), dataset.text("sha256")),
                root.day("as_of"), root.text("query"),
                table.word("id", TableId.class), table.texts("columns"), table.text("sort"),
                new PictureRequest(picture.word("subject", PictureSubject.class), picture.text("arrangement"),
                        Optional.of(picture.text("colour")).filter(id -> !id.isEmpty())),
                look(picture), files(root.objects("files")));
    }

    private static Look look(Fields picture) throws Malformed {
        double width = picture.number("width");
        if (!(width >= Look.LEAST_WIDTH && width <= Look.MOST_WIDTH)) {
            throw new Malformed("asks for a picture of a width that no picture has");
        }
        return new Look(picture.word("theme", PictureTheme.class), picture.word("language", Language.class), width);
    }

    private static List<Manifest.Entry> files(List<Fields> objects) throws Malformed {
        Set<String> missing = PackFile.listed().stream().map(PackFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Manifest.Entry> entries = new ArrayList<>();
        for (Fields file : objects) {
            file.only("bytes", "path", "sha256");
            String path = file.text("path");
            if (!missing.remove(path)) {
                boolean twice = entries.stream().anyMatch(entry -> entry.path().equals(path));
                throw new Malformed("names \"%s\"%s".formatted(path,
                        twice ? " twice" : ", which is no file of an answer pack"));
            }
            entries.add(new Manifest.Entry(path, (int) file.number("bytes"), file.text("sha256")));
        }
        if (!missing.isEmpty()) {
            throw new Malformed("does not name " + String.join(", ", missing));
        }
        return entries;
    }

    /** The fields of one object. */
    private record Fields(JsonNode node) {

        static Fields of(JsonNode node) throws Malformed {
            if (!node.isObject()) {
                throw new Malformed("has something else where an object is due");
            }
            return new Fields(node);
        }

        Fields only(String... names) throws Malformed {
            Set<String> known = Set.of(names);
            for (String name : node.propertyNames()) {
                if (!known.contains(name)) {
                    throw new Malformed("has a field \"%s\", which is not known".formatted(name));
                }
            }
            return this;
        }

        private JsonNode field(String name, boolean right) throws Malformed {
            if (!right) {
                throw new Malformed("has no \"%s\" of the right kind".formatted(name));
            }
            return node.path(name);
        }

        String text(String name) throws Malformed {
            return field(name, node.path(name).isString()).stringValue();
        }

        double number(String name) throws Malformed {
            return field(name, node.path(name).isNumber()).doubleValue();
        }

        LocalDate day(String name) throws Malformed {
            try {
                return LocalDate.parse(text(name));
            } catch (DateTimeException e) {
                throw new Malformed("has no day at \"%s\"".formatted(name));
            }
        }

        <E extends Enum<E>> E word(String name, Class<E> type) throws Malformed {
            String word = text(name);
            return EnumWord.parse(type, word).orElseThrow(() ->
                    new Malformed("has \"%s\" at \"%s\", which is not known".formatted(word, name)));
        }

        Fields object(String name) throws Malformed {
            return of(field(name, node.path(name).isObject()));
        }

        List<Fields> objects(String name) throws Malformed {
            List<Fields> objects = new ArrayList<>();
            for (JsonNode item : field(name, node.path(name).isArray())) {
                objects.add(of(item));
            }
            return objects;
        }

        List<String> texts(String name) throws Malformed {
            List<String> texts = new ArrayList<>();
            for (JsonNode item : field(name, node.path(name).isArray())) {
                if (!item.isString()) {
                    throw new Malformed("has no texts at \"%s\"".formatted(name));
                }
                if (texts.contains(item.stringValue())) {
                    throw new Malformed("has \"%s\" twice at \"%s\"".formatted(item.stringValue(), name));
                }
                texts.add(item.stringValue());
            }
            return texts;
        }
    }
}
