package org.summitatlas.dataset;

import static org.summitatlas.dataset.DataFile.INSTITUTES;
import static org.summitatlas.dataset.DataFile.PARTIES;

import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.InstituteStage;

/** Reads institutes and what became of them. */
final class InstituteReader {

    private InstituteReader() {
    }

    static Institute institute(Node node) {
        return new Institute(
                node.get("id", As.newId(INSTITUTES)),
                node.list("parties", As.idIn(PARTIES)),
                node.get("name", As::name),
                node.get("stage", As.word(InstituteStage.class)),
                node.find("date", As::partialDate),
                node.find("host", As::name),
                node.get("plan", As::sentence),
                node.list("changes", As.object(InstituteReader::change)),
                EvidenceReader.evidence(node));
    }

    private static InstituteChange change(Node node) {
        return new InstituteChange(
                node.get("date", As::partialDate),
                node.find("name", As::name),
                node.get("event", As::sentence),
                EvidenceReader.evidence(node));
    }
}
