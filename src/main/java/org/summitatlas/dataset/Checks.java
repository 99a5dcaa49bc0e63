package org.summitatlas.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.Party;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;
import org.summitatlas.model.Summit;

/**
 * Checks that the records of a dataset agree with each other. A {@code null} in a record, and an id that no record has,
 * were reported when they were read and say nothing here.
 */
final class Checks {

    private final AtlasData data;
    private final Function<Object, Node> places;
    private final Map<String, Party> parties;
    private final Map<String, Summit> summits;
    private final Map<String, Session> sessions;
    private final Map<String, Document> documents;

    /** @param places where each record of a collection was read */
    Checks(AtlasData data, Function<Object, Node> places) {
        this.data = data;
        this.places = places;
        parties = byId(data.parties(), Party::id);
        summits = byId(data.summits(), Summit::id);
        sessions = byId(data.sessions(), Session::id);
        documents = byId(data.documents(), Document::id);
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> index = new HashMap<>();
        records.forEach(entry -> index.putIfAbsent(id.apply(entry), entry));
        index.remove(null);
        return index;
    }

    /** Reports whatever does not agree. */
    void run() {
        data.sources().forEach(this::readByAsOf);
        data.summits().forEach(this::days);
        data.sessions().forEach(this::times);
        data.sessions().forEach(this::parent);
        data.documents().forEach(this::adoption);
        data.endorsements().forEach(this::endorsementDate);
        data.endorsements().forEach(this::eligibility);
    }

    private void problem(Object entry, String field, String message) {
        places.apply(entry).at(field).problem(message);
    }

    private static <T extends Comparable<? super T>> boolean isBefore(T one, T other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    private void readByAsOf(Source source) {
        source.published().ifPresent(published -> {
            if (isBefore(asOf(), published.earliest())) {
                problem(source, "published", "published after the day of the dataset, " + asOf());
            }
        });
        if (isBefore(asOf(), source.retrieved().orElse(null))) {
            problem(source, "retrieved", "retrieved after the day of the dataset, " + asOf());
        }
    }

    private LocalDate asOf() {
        return data.info() == null ? null : data.info().asOf();
    }

    private void days(Summit summit) {
        if (isBefore(summit.end(), summit.start())) {
            problem(summit, "end", "the summit ends before it starts, on " + summit.start());
        }
    }

    private void times(Session session) {
        if (isBefore(session.end().orElse(null), session.start().orElse(null))) {
            problem(session, "end", "the session ends before it starts, at " + session.start().orElseThrow());
        }
        Summit summit = summits.get(session.summit());
        if (summit != null && isOutside(session.date(), summit)) {
            problem(session, "date", "outside the summit, which lasts from " + summit.start() + " to " + summit.end());
        }
    }

    private static boolean isOutside(LocalDate day, Summit summit) {
        return !isBefore(summit.end(), summit.start())
                && (isBefore(day, summit.start()) || isBefore(summit.end(), day));
    }

    private void parent(Session session) {
        Session parent = sessions.get(session.parent().orElse(null));
        if (parent == null) {
            return;
        }
        if (isInside(session, parent)) {
            problem(session, "parent", "a session cannot be a part of itself");
        } else if (areOtherSummits(session.summit(), parent.summit())) {
            problem(session, "parent", "belongs to another summit, " + Wording.quoted(parent.summit()));
        }
    }

    /** Whether the way up from {@code parent} comes back to the session. */
    private boolean isInside(Session session, Session parent) {
        Set<Session> seen = new HashSet<>();
        for (Session up = parent; up != null && seen.add(up); up = sessions.get(up.parent().orElse(null))) {
            if (up == session) {
                return true;
            }
        }
        return false;
    }

    private boolean areOtherSummits(String one, String other) {
        return summits.containsKey(one) && summits.containsKey(other) && !one.equals(other);
    }

    private void adoption(Document document) {
        Session session = sessions.get(document.session());
        if (session != null && areOtherSummits(session.summit(), document.summit())) {
            problem(document, "session", "belongs to another summit, " + Wording.quoted(session.summit()));
        }
    }

    private void endorsementDate(Endorsement endorsement) {
        Document document = documents.get(endorsement.document());
        if (document == null || document.date() == null || endorsement.date() == null) {
            return;
        }
        boolean hasJoinedLater = endorsement.status() == EndorsementStatus.JOINED_LATER;
        if (hasJoinedLater && !isBefore(document.date().earliest(), endorsement.date().latest())) {
            problem(endorsement, "date", "joined later, but not after the date of the document, " + document.date());
        } else if (isBefore(endorsement.date().latest(), document.date().earliest())) {
            problem(endorsement, "date", "before the date of the document, " + document.date());
        }
    }

    private void eligibility(Endorsement endorsement) {
        Document document = documents.get(endorsement.document());
        Party party = parties.get(endorsement.party());
        if (document == null || party == null || document.openTo().contains(party.kind())) {
            return;
        }
        if (places.apply(document).isSound("open_to")) {
            problem(endorsement, "party", "the document is not open to this kind of party ("
                    + As.wordOf(party.kind()) + ")");
        }
    }
}
