package org.summitatlas.dataset;

import static org.summitatlas.dataset.DataFile.PARTIES;
import static org.summitatlas.dataset.DataFile.SESSIONS;
import static org.summitatlas.dataset.DataFile.SUMMITS;

import org.summitatlas.model.Session;
import org.summitatlas.model.SessionFormat;
import org.summitatlas.model.Summit;

/** Reads summits and their sessions. */
final class SummitReader {

    private SummitReader() {
    }

    static Summit summit(Node node) {
        return new Summit(
                node.get("id", As.newId(SUMMITS)),
                node.get("name", As::name),
                node.get("start", As::day),
                node.get("end", As::day),
                node.get("place", As::name),
                node.get("theme", As::name),
                node.list("hosts", As.idIn(PARTIES)),
                node.get("site", As::url),
                EvidenceReader.evidence(node));
    }

    static Session session(Node node) {
        return new Session(
                node.get("id", As.newId(SESSIONS)),
                node.get("summit", As.idIn(SUMMITS)),
                node.find("parent", As.idIn(SESSIONS)),
                node.get("title", As::name),
                node.get("date", As::day),
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
