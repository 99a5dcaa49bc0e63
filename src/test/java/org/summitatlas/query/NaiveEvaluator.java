package org.summitatlas.query;

import java.util.ArrayList;
import java.util.List;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Group;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;

/** Answers the facets of a query by looking through the plain lists again and again: slow, and too plain to be wrong. */
record NaiveEvaluator(AtlasData data) {

    List<String> parties(Query query) {
        List<String> found = new ArrayList<>();
        for (Party party : data.parties()) {
            if (isKind(party, query) && isGroup(party, query) && answers(party, query)) {
                found.add(party.id());
            }
        }
        return found;
    }

    private static boolean isKind(Party party, Query query) {
        return query.kinds().isEmpty() || query.kinds().contains(party.kind());
    }

    private boolean isGroup(Party party, Query query) {
        if (query.groups().isEmpty()) {
            return true;
        }
        for (Group group : data.groups()) {
            if (query.groups().contains(group.id()) && group.members().contains(party.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean answers(Party party, Query query) {
        int asked = 0;
        int open = 0;
        int counted = 0;
        for (Document document : data.documents()) {
            if (query.documents().isEmpty() || query.documents().contains(document.id())) {
                asked++;
                open += document.openTo().contains(party.kind()) ? 1 : 0;
                counted += counts(party, document, query) ? 1 : 0;
            }
        }
        if (query.documents().isEmpty()) {
            return query.standings().isEmpty() && query.confidences().isEmpty() || counted > 0;
        }
        return switch (query.match()) {
            case ANY -> counted > 0;
            case ALL -> counted == asked;
            case NONE -> counted == 0 && open > 0;
        };
    }

    private boolean counts(Party party, Document document, Query query) {
        Standing standing = standing(party, document);
        boolean wanted = query.standings().contains(standing)
                || query.standings().isEmpty() && (standing == Standing.ENDORSED || standing == Standing.JOINED_LATER);
        Confidence confidence = confidence(party, document);
        return wanted && (query.confidences().isEmpty()
                || confidence != null && query.confidences().contains(confidence));
    }

    private Standing standing(Party party, Document document) {
        for (Endorsement item : data.endorsements()) {
            if (item.party().equals(party.id()) && item.document().equals(document.id())) {
                return Standing.valueOf(item.status().name());
            }
        }
        if (!document.openTo().contains(party.kind())) {
            return Standing.NOT_ELIGIBLE;
        }
        if (!document.listComplete()) {
            return Standing.UNKNOWN;
        }
        for (Attendance item : data.attendances()) {
            if (item.session().equals(document.session()) && item.party().filter(party.id()::equals).isPresent()
                    && item.outcome() == Outcome.ATTENDED) {
                return Standing.ATTENDED_NOT_LISTED;
            }
        }
        return Standing.NOT_LISTED;
    }

    private Confidence confidence(Party party, Document document) {
        Confidence best = null;
        for (Endorsement item : data.endorsements()) {
            if (item.party().equals(party.id()) && item.document().equals(document.id())) {
                for (Evidence evidence : item.evidence()) {
                    best = best == null || evidence.confidence().ordinal() < best.ordinal() ? evidence.confidence() : best;
                }
            }
        }
        return best;
    }
}
