package org.summitatlas.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.DatasetInfo;

/** Reads the files into records, one after the other, and remembers where each record stands. */
final class AtlasReader {

    private final Map<DataFile, FileContent> contents;
    private final Report report;
    /** Told each entry that was read; of a file that is no list, its content. */
    private final BiConsumer<DataFile, Json> watcher;
    private final Map<Object, Place> places = new IdentityHashMap<>();
    private final Shared shared = new Shared();
    private final Ids ids = new Ids();

    /**
     * @param contents of those files that are there
     * @param watcher  told each entry that was read; of a file that holds no list, all of it
     */
    AtlasReader(Map<DataFile, FileContent> contents, Report report, BiConsumer<DataFile, Json> watcher) {
        this.contents = contents;
        this.report = report;
        this.watcher = watcher;
        Arrays.stream(DataFile.values()).filter(file -> !contents.containsKey(file)).forEach(ids::incomplete);
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
    Place placeOf(Object entry) {
        return places.get(entry);
    }

    private Node.Reading reading(DataFile file) {
        return new Node.Reading(file, report, ids, shared);
    }

    private DatasetInfo info(String sha256) {
        DataFile file = DataFile.DATASET;
        return content(file, _ -> { }).map(json -> {
            watcher.accept(file, json);
            return Node.root(reading(file), json).object(node -> SourceReader.info(node, sha256));
        }).orElse(null);
    }

    private <T> List<T> all(DataFile file, Function<Node, T> reader) {
        List<T> records = new ArrayList<>();
        Node.Reading reading = reading(file);
        AtomicInteger index = new AtomicInteger();
        Optional<Json> content = content(file, entry -> {
            watcher.accept(file, entry);
            int here = index.getAndIncrement();
            T read = one(file, here, Node.entry(reading, here, entry), reader);
            if (read != null) {
                records.add(read);
            }
        });
        if (content.isEmpty()) {
            return List.of();
        }
        if (!(content.get() instanceof Json.Entries)) {
            ids.incomplete(file);
            Node.root(reading, content.get()).expected("an array");
        }
        return records;
    }

    /** What a file holds, told entry by entry where it is a list; empty if it is no JSON, and then that is reported. */
    private Optional<Json> content(DataFile file, Consumer<Json> entries) {
        if (!contents.containsKey(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonFileReader.read(contents.get(file), shared, entries));
        } catch (Malformed e) {
            forget(file);
            report.add(file, e.pointer(), e.getMessage());
        } catch (IOException e) {
            forget(file);
            DatasetLoader.reportUnreadable(file, report);
        }
        return Optional.empty();
    }

    private void forget(DataFile file) {
        ids.forget(file);
        report.forget(file);
    }

    private <T> T one(DataFile file, int index, Node entry, Function<Node, T> reader) {
        if (!entry.has("id")) {
            ids.incomplete(file);
        }
        T value = entry.object(reader);
        if (value != null) {
            places.put(value, new Place(file, index, shared.one(Set.copyOf(entry.names())), report));
        }
        return value;
    }
}
