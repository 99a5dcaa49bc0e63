package org.summitatlas.dataset;

import java.util.List;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Evidence;

/** Reads the evidence of a fact. */
final class EvidenceReader {

    private EvidenceReader() {
    }

    /** The evidence of this fact: at least one piece, and just one where only a single source was found. */
    static List<Evidence> evidence(Node fact) {
        List<Evidence> evidence = fact.list("evidence", 1, As.object(EvidenceReader::piece));
        boolean hasSingleSource = evidence.stream().anyMatch(piece -> piece.confidence() == Confidence.SINGLE_SOURCE);
        if (hasSingleSource && evidence.size() > 1) {
            fact.at("evidence").problem("\"single-source\" means that no other source was found: "
                    + "one piece of evidence is right, not " + evidence.size());
        }
        return fact.shared(List.copyOf(evidence));
    }

    private static Evidence piece(Node node) {
        return node.shared(new Evidence(
                node.get("source", As.idIn(DataFile.SOURCES)),
                node.get("locator", As::name),
                node.find("printed_as", As::text),
                node.get("confidence", As.word(Confidence.class))));
    }
}
