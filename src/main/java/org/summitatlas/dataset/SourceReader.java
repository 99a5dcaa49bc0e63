package org.summitatlas.dataset;

import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Source;
import org.summitatlas.model.SourceKind;

/** Reads what the dataset says of itself, and its sources. */
final class SourceReader {

    private SourceReader() {
    }

    static DatasetInfo info(Node node, String sha256) {
        return new DatasetInfo(
                node.get("title", As::name),
                node.get("version", As::version),
                node.get("as_of", As::day),
                node.get("licence", As::text),
                node.list("components", As.object(SourceReader::component)),
                sha256);
    }

    private static DatasetInfo.Component component(Node node) {
        return new DatasetInfo.Component(
                node.get("name", As::name), node.get("licence", As::text), node.get("url", As::url));
    }

    static Source source(Node node) {
        return new Source(
                node.get("id", As.newId(DataFile.SOURCES)),
                node.get("title", As::text),
                node.get("publisher", As::text),
                node.get("url", As::url),
                node.get("language", As::language),
                node.get("kind", As.word(SourceKind.class)),
                node.find("published", As::partialDate),
                node.find("retrieved", As::day),
                node.find("note", As::sentence));
    }
}
