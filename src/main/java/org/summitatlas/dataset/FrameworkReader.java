package org.summitatlas.dataset;

import static org.summitatlas.dataset.DataFile.DOCUMENTS;
import static org.summitatlas.dataset.DataFile.FRAMEWORKS;
import static org.summitatlas.dataset.DataFile.PARTIES;

import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Framework;

/** Reads what companies published to keep their commitments. */
final class FrameworkReader {

    private FrameworkReader() {
    }

    static Framework framework(Node node) {
        String company = node.get("company", As.idIn(PARTIES));
        String document = node.get("document", As.idIn(DOCUMENTS));
        if (company != null && document != null) {
            node.ids().define(FRAMEWORKS, company + "/" + document, node);
        }
        return new Framework(
                company,
                document,
                publication(node),
                node.get("checked", As::partialDate),
                node.find("note", As::sentence),
                EvidenceReader.evidence(node));
    }

    /** Title, first and latest version stand together, or none of them where nothing was found. */
    private static Optional<Framework.Publication> publication(Node node) {
        if (Stream.of("title", "first", "latest").noneMatch(node::has)) {
            return Optional.empty();
        }
        return Optional.of(new Framework.Publication(
                node.get("title", As::name),
                node.get("first", As.object(FrameworkReader::version)),
                // What is missing has been reported, and stays out.
                Optional.ofNullable(node.get("latest", As.object(FrameworkReader::version)))));
    }

    private static Framework.Version version(Node node) {
        return new Framework.Version(
                node.find("label", As::text),
                node.get("date", As::partialDate),
                node.find("url", As::url));
    }
}
