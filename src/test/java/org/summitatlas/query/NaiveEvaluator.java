package org.summitatlas.query;

import java.util.ArrayList;
import java.util.List;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Group;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Party;
import org.summitatlas.model.Session;
import org.summitatlas.model.Standing;
import org.summitatlas.model.Summit;

/** Answers the facets of a query by looking through the plain lists again and again: slow, and too plain to be wrong. */
record NaiveEvaluator(AtlasData data) {

    List<String> parties(Query query) {
        List<String> found = new ArrayList<>();
        for (Party party : data.parties()) {
            if (isHere(party, query) && isKind(party, query) && isGroup(party, query) && followed(party, query)
                    && answers(party, query) && isNotExcluded(party, query)) {
                found.add(party.id());
            }
        }
        return found;
    }

    private boolean isHere(Party party, Query query) {
        if (query.summit().isEmpty()) {
            return true;
        }
        String summit = query.summit().get();
        for (Summit one : data.summits()) {
            if (one.id().equals(summit) && one.hosts().contains(party.id())) {
                return true;
            }
        }
        for (Session session : data.sessions()) {
            if (session.summit().equals(summit) && session.hosts().contains(party.id())) {
                return true;
            }
        }
        for (Attendance item : data.attendances()) {
            if (summitOf(item).equals(summit) && item.party().filter(party.id()::equals).isPresent()) {
                return true;
            }
        }
        for (Endorsement item : data.endorsements()) {
            for (Document document : data.documents()) {
                if (item.party().equals(party.id()) && item.document().equals(document.id())
                        && document.summit().filter(summit::equals).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private String summitOf(Attendance item) {
        for (Session session : data.sessions()) {
            if (item.at().kind() == EntityKind.SESSION && item.at().id().equals(session.id())) {
                return session.summit();
            }
        }
        return item.at().id();
    }

    private boolean followed(Party party, Query query) {
        if (query.followThroughs().isEmpty()) {
            return true;
        }
        for (Framework item : data.frameworks()) {
            for (Document document : data.documents()) {
                if (item.company().equals(party.id()) && item.document().equals(document.id())
                        && isAsked(document, query) && query.followThroughs().contains(item.followThrough())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAsked(Document document, Query query) {
        return query.summit().isEmpty() || query.summit().equals(document.summit());
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
        int open = 0;
        int counted = 0;
        for (Document document : data.documents()) {
            boolean chosen = query.documents().isEmpty() ? isAsked(document, query)
                    : query.documents().contains(document.id());
            if (chosen && !document.openTo().isEmpty()) {
                open += document.openTo().contains(party.kind()) ? 1 : 0;
                counted += counts(party, document, query) ? 1 : 0;
            }
        }
        if (query.documents().isEmpty()) {
            return query.standings().isEmpty() && query.confidences().isEmpty() || counted > 0;
        }
        return switch (query.match()) {
            case ANY -> counted > 0;
            case ALL -> counted == query.documents().size();
            case NONE -> counted == 0 && open > 0;
        };
    }

    private boolean isNotExcluded(Party party, Query query) {
        for (Endorsement item : data.endorsements()) {
            if (item.party().equals(party.id()) && query.excluded().contains(item.document())
                    && item.status() != EndorsementStatus.DECLINED) {
                return false;
            }
        }
        return true;
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
        if (document.list() == ListCompleteness.PARTIAL) {
            return Standing.UNKNOWN;
        }
        for (Attendance item : data.attendances()) {
            boolean there = document.session().isPresent() ? document.session().get().equals(item.at().id())
                    : document.summit().filter(summitOf(item)::equals).isPresent();
            if (there && item.party().filter(party.id()::equals).isPresent() && item.outcome() == Outcome.ATTENDED) {
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
