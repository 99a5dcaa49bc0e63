package org.summitatlas.dataset;

import static org.summitatlas.dataset.DataFile.ATTENDANCES;
import static org.summitatlas.dataset.DataFile.DOCUMENTS;
import static org.summitatlas.dataset.DataFile.ENDORSEMENTS;
import static org.summitatlas.dataset.DataFile.INSTITUTES;
import static org.summitatlas.dataset.DataFile.PARTIES;
import static org.summitatlas.dataset.DataFile.PEOPLE;
import static org.summitatlas.dataset.DataFile.SESSIONS;

import java.util.Optional;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;

/** Reads what parties and people did: endorse, attend, found institutes. */
final class ParticipationReader {

    private ParticipationReader() {
    }

    static Endorsement endorsement(Node node) {
        Endorsement endorsement = new Endorsement(
                node.get("party", As.idIn(PARTIES)),
                node.get("document", As.idIn(DOCUMENTS)),
                node.get("status", As.word(EndorsementStatus.class)),
                node.get("date", As::partialDate),
                node.find("note", As::sentence),
                EvidenceReader.evidence(node));
        if (endorsement.party() != null && endorsement.document() != null) {
            node.ids().define(ENDORSEMENTS, endorsement.party() + "/" + endorsement.document(), node);
        }
        return endorsement;
    }

    static Attendance attendance(Node node) {
        Optional<String> person = node.find("person", As.idIn(PEOPLE));
        Optional<String> party = node.find("party", As.idIn(PARTIES));
        String session = node.get("session", As.idIn(SESSIONS));
        return new Attendance(
                attendanceId(node, session, node.has("person") ? person : party),
                person,
                party,
                session,
                node.get("capacity", As.word(Capacity.class)),
                node.get("mode", As.word(Mode.class)),
                node.get("outcome", As.word(Outcome.class)),
                node.find("role", As::name),
                node.find("note", As::sentence),
                EvidenceReader.evidence(node));
    }

    private static String attendanceId(Node node, String session, Optional<String> who) {
        if (!node.has("person") && !node.has("party")) {
            node.problem("a field \"person\" or \"party\" is needed, or both");
        }
        if (session == null || who.isEmpty()) {
            return null;
        }
        String id = session + "/" + who.get();
        node.ids().define(ATTENDANCES, id, node);
        return id;
    }

    static Institute institute(Node node) {
        return new Institute(
                node.get("id", As.newId(INSTITUTES)),
                node.list("parties", As.idIn(PARTIES)),
                node.get("name", As::name),
                node.get("plan", As::sentence),
                node.get("date", As::partialDate),
                EvidenceReader.evidence(node));
    }
}
