package org.summitatlas.dataset;

import static org.summitatlas.dataset.Records.isBefore;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.DocumentScope;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Ratification;
import org.summitatlas.model.Session;

/** Checks documents against their summits and sessions, and endorsements against their documents. */
final class DocumentChecks {

    private final Records records;

    DocumentChecks(Records records) {
        this.records = records;
    }

    void run() {
        records.data().documents().forEach(this::place);
        records.data().documents().forEach(this::list);
        records.data().endorsements().forEach(endorsement -> records.document(endorsement.document())
                .ifPresent(document -> endorsement(endorsement, document)));
    }

    private void place(Document document) {
        records.notAfterDataset(document, "date", "lies", document.date());
        boolean isOutside = document.scope() == DocumentScope.COMPARISON;
        Stream.of("summit", "session").filter(field -> isOutside && records.placeOf(document).has(field))
                .forEach(field -> records.problem(document, field,
                        "a document of the scope \"comparison\" belongs to no summit"));
        if (!isOutside && document.session().isPresent() && !records.placeOf(document).has("summit")) {
            records.placeOf(document).problem("a field \"summit\" is needed where there is a \"session\"");
        }
        String summit = document.summit().flatMap(records::summit).isPresent() ? document.summit().get() : null;
        document.session().flatMap(records::session).map(Session::summit)
                .filter(other -> records.summit(other).isPresent() && summit != null && !other.equals(summit))
                .ifPresent(other -> records.problem(document, "session",
                        "belongs to another summit, " + Wording.quoted(other)));
    }

    private void list(Document document) {
        if (document.list() == ListCompleteness.COMPLETE && records.placeOf(document).has("list_total")) {
            records.problem(document, "list_total", "a list that is \"complete\" needs no total");
        }
        document.listTotal().flatMap(records::figure)
                .filter(figure -> figure.document() != null && document.id() != null
                        && !figure.document().equals(document.id()))
                .ifPresent(figure -> records.problem(document, "list_total",
                        "is a figure of another document, " + Wording.quoted(figure.document())));
    }

    private void endorsement(Endorsement endorsement, Document document) {
        date(endorsement, document);
        eligibility(endorsement, document);
        endorsement.date().ifPresent(date -> records.notAfterDataset(endorsement, "date", "lies", date));
        endorsement.knownBy().ifPresent(day -> records.notAfterDataset(endorsement, "known_by", "lies", day));
        if (isBefore(endorsement.knownBy().orElse(null),
                endorsement.date().map(PartialDate::earliest).orElse(null))) {
            records.problem(endorsement, "known_by",
                    "before the date of the stand, " + endorsement.date().orElseThrow());
        }
        endorsement.ratified().ifPresent(act -> ratification(act, endorsement, document));
    }

    private void ratification(Ratification act, Endorsement endorsement, Document document) {
        if (document.kind() != null && document.kind() != DocumentKind.TREATY) {
            records.problem(endorsement, "ratified", "the document is no treaty");
        } else if (endorsement.status() == EndorsementStatus.DECLINED) {
            records.problem(endorsement, "ratified", "the party declined, so there is nothing to ratify");
        }
        records.notAfterDataset(endorsement, "ratified", "lies", act.date());
        LocalDate signed = endorsement.date().map(PartialDate::earliest).orElse(null);
        if (act.date() != null && isBefore(act.date().latest(), signed)) {
            records.problem(endorsement, "ratified", "before the signature, " + endorsement.date().orElseThrow());
        }
    }

    private void date(Endorsement endorsement, Document document) {
        if (document.date() == null || endorsement.date().isEmpty() && endorsement.knownBy().isEmpty()) {
            return;
        }
        boolean hasJoinedLater = endorsement.status() == EndorsementStatus.JOINED_LATER;
        String field = endorsement.date().isPresent() ? "date" : "known_by";
        if (hasJoinedLater && !isBefore(document.date().earliest(), endorsement.latest())) {
            records.problem(endorsement, field,
                    "joined later, but not after the date of the document, " + document.date());
        } else if (isBefore(endorsement.latest(), document.date().earliest())) {
            records.problem(endorsement, field, "before the date of the document, " + document.date());
        }
    }

    private void eligibility(Endorsement endorsement, Document document) {
        records.party(endorsement.party())
                .filter(party -> !document.isOpenTo(party) && records.placeOf(document).isSound("open_to"))
                .ifPresent(party -> records.problem(endorsement, "party",
                        "the document is not open to this kind of party (" + EnumWord.of(party.kind()) + ")"));
    }
}
