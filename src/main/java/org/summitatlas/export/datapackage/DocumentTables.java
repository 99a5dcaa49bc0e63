package org.summitatlas.export.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.export.FactName;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.DocumentScope;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.FigureBound;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.Paragraph;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Ratification;
import org.summitatlas.model.RatificationForm;
import org.summitatlas.model.Relation;
import org.summitatlas.model.Standing;
import org.summitatlas.model.Theme;

/** The documents, what they say and name, who endorsed them, and the numbers printed for that. */
final class DocumentTables {

    static final String DOCUMENTS = "documents";
    static final String ENDORSEMENTS = "endorsements";
    private static final String FIGURES = "figures";

    /** @param endorsement the stand that the act follows */
    private record Ratified(Endorsement endorsement, Ratification act) {
    }

    private record Stand(Party party, Document document) {
    }

    private DocumentTables() {
    }

    static Stream<PackageTable<?>> of(Atlas atlas) {
        return Stream.of(documents(atlas), paragraphs(atlas), references(atlas), endorsements(atlas),
                ratifications(atlas), standings(atlas), figures(atlas));
    }

    private static PackageTable<Document> documents(Atlas atlas) {
        return new Fields<Document>(DOCUMENTS)
                .id(Document::id)
                .word("scope", DocumentScope.class, Document::scope)
                .optionalLink("summit", SummitTables.SUMMITS, Document::summit)
                .optionalLink("session", SummitTables.SESSIONS, Document::session)
                .word("kind", DocumentKind.class, Document::kind)
                .pair("title", Document::title)
                .pair("short_title", Document::shortTitle)
                .flag("korean_title_is_ours", Document::koreanTitleIsOurs)
                .date("date", Document::date)
                .pair("issuer", Document::issuer)
                .address("url", document -> Optional.of(document.url()))
                .words("themes", Theme.class, Document::themes)
                .words("open_to", PartyKind.class, Document::openTo)
                .word("list", ListCompleteness.class, Document::list)
                .optionalLink("list_total", FIGURES, Document::listTotal)
                .optionalPair("note", Document::note)
                .fact(FactName::of, document -> document)
                .table(atlas.data().documents(), "id");
    }

    private static PackageTable<Part<Document, Paragraph>> paragraphs(Atlas atlas) {
        return new Fields<Part<Document, Paragraph>>("paragraphs")
                .link("document", DOCUMENTS, item -> item.whole().id())
                .count("position", Part::position)
                .text("number", item -> item.part().number())
                .pair("gist", item -> item.part().gist())
                .fact(item -> FactName.ofParagraph(item.whole(), item.position()), Part::part)
                .table(Part.of(atlas.data().documents(), Document::paragraphs), "document", "position");
    }

    private static PackageTable<Part<Document, DocumentReference>> references(Atlas atlas) {
        return new Fields<Part<Document, DocumentReference>>("document_references")
                .link("document", DOCUMENTS, item -> item.whole().id())
                .count("position", Part::position)
                .word("relation", Relation.class, item -> item.part().relation())
                .optionalLink("other_document", DOCUMENTS, item -> item.part().document())
                .pair("title", item -> item.part().title())
                .fact(item -> FactName.ofReference(item.whole(), item.position()), Part::part)
                .table(Part.of(atlas.data().documents(), Document::references), "document", "position");
    }

    private static PackageTable<Endorsement> endorsements(Atlas atlas) {
        return new Fields<Endorsement>(ENDORSEMENTS)
                .link("party", PartyTables.PARTIES, Endorsement::party)
                .link("document", DOCUMENTS, Endorsement::document)
                .word("status", EndorsementStatus.class, Endorsement::status)
                .optionalDate("date", Endorsement::date)
                .day("known_by", Endorsement::knownBy)
                .day("counted_from", item -> Optional.of(item.latest()))
                .optionalPair("note", Endorsement::note)
                .fact(FactName::of, item -> item)
                .table(atlas.data().endorsements(), "party", "document");
    }

    private static PackageTable<Ratified> ratifications(Atlas atlas) {
        List<Ratified> acts = atlas.data().endorsements().stream()
                .flatMap(item -> item.ratified().stream().map(act -> new Ratified(item, act))).toList();
        return new Fields<Ratified>("ratifications")
                .link("party", PartyTables.PARTIES, item -> item.endorsement().party())
                .link("document", DOCUMENTS, item -> item.endorsement().document())
                .word("form", RatificationForm.class, item -> item.act().form())
                .date("date", item -> item.act().date())
                .fact(item -> FactName.ofRatification(item.endorsement()), Ratified::act)
                .linked(new Link(List.of("party", "document"), ENDORSEMENTS, List.of("party", "document")))
                .table(acts, "party", "document");
    }

    private static PackageTable<Stand> standings(Atlas atlas) {
        List<Stand> stands = atlas.data().parties().stream()
                .flatMap(party -> atlas.data().documents().stream().map(document -> new Stand(party, document)))
                .toList();
        return new Fields<Stand>("standings")
                .link("party", PartyTables.PARTIES, item -> item.party().id())
                .link("document", DOCUMENTS, item -> item.document().id())
                .word("standing", Standing.class, item -> atlas.standing(item.party(), item.document()))
                .table(stands, "party", "document");
    }

    private static PackageTable<PublishedFigure> figures(Atlas atlas) {
        return new Fields<PublishedFigure>(FIGURES)
                .id(PublishedFigure::id)
                .link("document", DOCUMENTS, PublishedFigure::document)
                .count("value", PublishedFigure::value)
                .word("bound", FigureBound.class, PublishedFigure::bound)
                .pair("what", PublishedFigure::what)
                .words("counts", PartyKind.class, PublishedFigure::counts)
                .date("as_of", PublishedFigure::asOf)
                .count("our_count", atlas::ourCount)
                .optionalPair("explanation", PublishedFigure::explanation)
                .fact(FactName::of, figure -> figure)
                .table(atlas.data().figures(), "id");
    }
}
