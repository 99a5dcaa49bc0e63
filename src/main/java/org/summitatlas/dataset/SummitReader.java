package org.summitatlas.dataset;

import static org.summitatlas.dataset.DataFile.PARTIES;
import static org.summitatlas.dataset.DataFile.SESSIONS;
import static org.summitatlas.dataset.DataFile.SUMMITS;

import org.summitatlas.model.Session;
import org.summitatlas.model.SessionFormat;
import org.summitatlas.model.SessionKind;
import org.summitatlas.model.Summit;
import org.summitatlas.model.SummitStatus;

/** Reads summits and their sessions. */
final class SummitReader {

    private SummitReader() {
    }

    static Summit summit(Node node) {
        return new Summit(
                node.get("id", As.newId(SUMMITS)),
                node.get("status", As.word(SummitStatus.class)),
                node.get("name", As::name),
                node.get("short_name", As::name),
                node.get("start", As::partialDate),
                node.get("end", As::partialDate),
                node.get("place", As::name),
                node.find("theme", As::name),
                node.list("hosts", As.idIn(PARTIES)),
                node.find("site", As::url),
                node.find("note", As::sentence),
                EvidenceReader.evidence(node));
    }

    static Session session(Node node) {
        return new Session(
                node.get("id", As.newId(SESSIONS)),
                node.get("summit", As.idIn(SUMMITS)),
                node.get("kind", As.word(SessionKind.class)),
                node.find("parent", As.idIn(SESSIONS)),
                node.get("title", As::name),
                node.find("date", As::day),
                node.find("start", As::time),
                node.find("end", As::time),
                node.get("format", As.word(SessionFormat.class)),
                node.find("place", As::name),
                node.list("topics", As::name),
                node.list("hosts", As.idIn(PARTIES)),
                node.find("note", As::sentence),
                EvidenceReader.evidence(node));
    }
}
