package org.summitatlas.dataset;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.DatasetInfo;
import tools.jackson.databind.JsonNode;

/** Reads the trees of all files into records, and remembers where each record stands. */
final class AtlasReader {

    private final Map<DataFile, Node> roots = new EnumMap<>(DataFile.class);
    private final Map<Object, Node> places = new IdentityHashMap<>();
    private final Ids ids = new Ids();

    /** @param trees the trees of those files that could be read */
    AtlasReader(Map<DataFile, JsonNode> trees, Report report) {
        for (DataFile file : DataFile.values()) {
            if (trees.containsKey(file)) {
                roots.put(file, Node.root(file, trees.get(file), report, ids));
            } else {
                ids.incomplete(file);
            }
        }
    }

    /** The whole dataset; where a problem was reported it has a gap, that is {@code null} or a missing entry. */
    AtlasData read(String sha256) {
        AtlasData data = new AtlasData(
                info(sha256),
                all(DataFile.SOURCES, SourceReader::source),
                all(DataFile.PARTIES, PartyReader::party),
                all(DataFile.GROUPS, PartyReader::group),
                all(DataFile.PEOPLE, PartyReader::person),
                all(DataFile.SUMMITS, SummitReader::summit),
                all(DataFile.SESSIONS, SummitReader::session),
                all(DataFile.DOCUMENTS, DocumentReader::document),
                all(DataFile.ENDORSEMENTS, ParticipationReader::endorsement),
                all(DataFile.ATTENDANCES, ParticipationReader::attendance),
                all(DataFile.INSTITUTES, InstituteReader::institute),
                all(DataFile.FRAMEWORKS, FrameworkReader::framework),
                all(DataFile.FIGURES, DocumentReader::figure),
                all(DataFile.DISAGREEMENTS, DisagreementReader::disagreement));
        ids.reportUnknown();
        return data;
    }

    /** Where a record of a collection was read. */
    Node placeOf(Object entry) {
        return places.get(entry);
    }

    private DatasetInfo info(String sha256) {
        Node root = roots.get(DataFile.DATASET);
        return root == null ? null : root.object(node -> SourceReader.info(node, sha256));
    }

    private <T> List<T> all(DataFile file, Function<Node, T> reader) {
        Node root = roots.get(file);
        if (root == null) {
            return List.of();
        }
        if (!root.json().isArray()) {
            ids.incomplete(file);
        }
        return root.entries(entry -> one(file, entry, reader));
    }

    private <T> T one(DataFile file, Node entry, Function<Node, T> reader) {
        if (!entry.has("id")) {
            ids.incomplete(file);
        }
        T value = entry.object(reader);
        if (value != null) {
            places.put(value, entry);
        }
        return value;
    }
}
