package org.summitatlas.dataset;

import static org.summitatlas.dataset.DataFile.ATTENDANCES;
import static org.summitatlas.dataset.DataFile.DOCUMENTS;
import static org.summitatlas.dataset.DataFile.ENDORSEMENTS;
import static org.summitatlas.dataset.DataFile.PARTIES;
import static org.summitatlas.dataset.DataFile.PEOPLE;
import static org.summitatlas.dataset.DataFile.SESSIONS;
import static org.summitatlas.dataset.DataFile.SUMMITS;

import java.util.Optional;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Ratification;
import org.summitatlas.model.RatificationForm;

/** Reads what parties and people did: endorse and attend. */
final class ParticipationReader {

    private ParticipationReader() {
    }

    static Endorsement endorsement(Node node) {
        Endorsement endorsement = new Endorsement(
                node.get("party", As.idIn(PARTIES)),
                node.get("document", As.idIn(DOCUMENTS)),
                node.get("status", As.word(EndorsementStatus.class)),
                node.find("date", As::partialDate),
                node.find("known_by", As::day),
                node.find("ratified", As.object(ParticipationReader::ratification)),
                node.find("note", As::sentence),
                EvidenceReader.evidence(node));
        if (!node.has("date") && !node.has("known_by")) {
            node.problem("a field \"date\" or \"known_by\" is needed, or both");
        }
        if (endorsement.party() != null && endorsement.document() != null) {
            node.ids().define(ENDORSEMENTS, endorsement.party() + "/" + endorsement.document(), node);
        }
        return endorsement;
    }

    private static Ratification ratification(Node node) {
        return new Ratification(
                node.get("form", As.word(RatificationForm.class)),
                node.get("date", As::partialDate),
                EvidenceReader.evidence(node));
    }

    static Attendance attendance(Node node) {
        Optional<String> person = node.find("person", As.idIn(PEOPLE));
        Optional<String> party = node.find("party", As.idIn(PARTIES));
        Optional<EntityRef> at = at(node);
        return new Attendance(
                attendanceId(node, at, node.has("person") ? person : party),
                person,
                party,
                at.orElse(null),
                node.get("capacity", As.word(Capacity.class)),
                node.get("mode", As.word(Mode.class)),
                node.get("outcome", As.word(Outcome.class)),
                node.find("role", As::name),
                node.find("note", As::sentence),
                EvidenceReader.evidence(node));
    }

    private static Optional<EntityRef> at(Node node) {
        Optional<EntityRef> session = node.find("session", As.idIn(SESSIONS)).map(EntityKind.SESSION::ref);
        Optional<EntityRef> summit = node.find("summit", As.idIn(SUMMITS)).map(EntityKind.SUMMIT::ref);
        if (node.has("session") == node.has("summit")) {
            node.problem("either a field \"session\" or a field \"summit\" is needed, not both");
        }
        return session.or(() -> summit);
    }

    private static String attendanceId(Node node, Optional<EntityRef> at, Optional<String> who) {
        if (!node.has("person") && !node.has("party")) {
            node.problem("a field \"person\" or \"party\" is needed, or both");
        }
        if (at.isEmpty() || who.isEmpty()) {
            return null;
        }
        String id = at.get().id() + "/" + who.get();
        node.ids().define(ATTENDANCES, id, node);
        return id;
    }
}
