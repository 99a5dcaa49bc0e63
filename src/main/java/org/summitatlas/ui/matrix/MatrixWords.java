package org.summitatlas.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Source;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Grounds;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.query.matrix.MatrixRow;
import org.summitatlas.query.matrix.MatrixSection;
import org.summitatlas.query.sentence.QueryWords;
import org.summitatlas.ui.Messages;

/** Says what stands at a spot of the matrix, in one language. */
record MatrixWords(Atlas atlas, Messages messages) {

    /** "States and organizations". */
    String side(MatrixBlock block) {
        return messages.text(switch (block.side()) {
            case STATES -> "matrix.block.states";
            case COMPANIES -> "matrix.block.companies";
        });
    }

    /** "States and organizations, 125 states and 13 organizations". */
    String corner(MatrixBlock block) {
        List<Party> parties = block.rows().stream().map(MatrixRow::party).toList();
        return messages.text("matrix.block.accessible", side(block), count(parties));
    }

    String section(MatrixSection section) {
        return section.group().map(group -> messages.of(group.name())).orElseGet(() -> others(section.kind()));
    }

    private String others(PartyKind kind) {
        return messages.text(switch (kind) {
            case STATE -> "matrix.others.states";
            case ORGANIZATION -> "matrix.others.organizations";
            case COMPANY -> "matrix.others.companies";
            case INSTITUTION -> "matrix.others.institutions";
        });
    }

    /** Full title, date and how many of those shown endorsed it. */
    String document(MatrixBlock block, int column) {
        Document document = block.columns().get(column);
        List<Party> endorsers = block.endorsers(column);
        return messages.text(document.isOfSeries() ? "matrix.document" : "matrix.document.compared",
                messages.of(document.title()), messages.date(document.date()),
                endorsers.isEmpty() ? messages.text("matrix.nobody") : count(endorsers));
    }

    private String count(List<Party> parties) {
        return new QueryWords(messages.language()).count(PartyCount.of(parties));
    }

    /** "Brazil: endorsed 3 of 10 documents open to it". */
    String row(MatrixRow row) {
        return messages.text("matrix.row", name(row.party()), row.endorsed(), row.open());
    }

    String name(Party party) {
        return party.name(messages.language());
    }

    /** "Brazil, Bletchley Declaration: endorsed, 1 Nov 2023, primary evidence". */
    String cell(MatrixRow row, Document document) {
        Party party = row.party();
        Standing standing = atlas.standing(party, document);
        List<String> words = new ArrayList<>(List.of(messages.term(standing)));
        atlas.endorsement(party.id(), document.id()).ifPresentOrElse(
                fact -> words.addAll(List.of(when(fact),
                        messages.text("matrix.confidence", messages.term(fact.confidence())))),
                () -> reason(standing, document).ifPresent(words::add));
        return messages.text("matrix.cell", name(party), messages.of(document.shortTitle()), String.join(", ", words));
    }

    private String when(Endorsement fact) {
        return fact.date().map(messages::date)
                .orElseGet(() -> messages.text("detail.by", fact.knownBy().map(messages::date).orElseThrow()));
    }

    /** Why somebody is absent, where the standing alone does not say it. */
    private Optional<String> reason(Standing standing, Document document) {
        return switch (standing) {
            case UNKNOWN -> Optional.of(messages.text("matrix.reason.unknown"));
            case NOT_ELIGIBLE -> Optional.of(messages.text("matrix.reason.not-eligible"));
            case NOT_LISTED, ATTENDED_NOT_LISTED -> Optional.of(switch (document.list()) {
                case COMPLETE -> messages.text("detail.list.complete");
                case COMPLETE_AT_SIGNING -> messages.text("detail.list.at-signing.some");
                case PARTIAL -> messages.text("matrix.reason.unknown");
            });
            case ENDORSED, JOINED_LATER, DECLINED -> Optional.empty();
        };
    }

    List<MatrixEvidence.Source> sources(MatrixRow row, Document document) {
        return Grounds.of(atlas, row.party(), document).stream().flatMap(fact -> fact.evidence().stream()).distinct()
                .map(this::line).toList();
    }

    private MatrixEvidence.Source line(Evidence evidence) {
        Source source = atlas.source(evidence.source());
        String place = messages.of(evidence.locator());
        return new MatrixEvidence.Source(source.ref(),
                messages.text("matrix.source", source.publisher(), source.title()),
                evidence.printedAs().map(name -> messages.text("detail.printed", name) + " · " + place).orElse(place));
    }
}
