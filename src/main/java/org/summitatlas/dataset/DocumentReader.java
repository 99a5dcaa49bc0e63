package org.summitatlas.dataset;

import static org.summitatlas.dataset.DataFile.DOCUMENTS;
import static org.summitatlas.dataset.DataFile.FIGURES;
import static org.summitatlas.dataset.DataFile.SESSIONS;
import static org.summitatlas.dataset.DataFile.SUMMITS;

import java.util.Set;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.DocumentScope;
import org.summitatlas.model.FigureBound;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.Paragraph;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Relation;
import org.summitatlas.model.Theme;

/** Reads documents, with their paragraphs and the documents they refer to, and the numbers printed for them. */
final class DocumentReader {

    private DocumentReader() {
    }

    static Document document(Node node) {
        return new Document(
                node.get("id", As.newId(DOCUMENTS)),
                node.get("scope", As.word(DocumentScope.class)),
                node.find("summit", As.idIn(SUMMITS)),
                node.find("session", As.idIn(SESSIONS)),
                node.get("kind", As.word(DocumentKind.class)),
                node.get("title", As::name),
                node.get("short_title", As::name),
                node.find("korean_title_is_ours", As::flag).orElse(false),
                node.get("date", As::partialDate),
                node.get("issuer", As::name),
                node.get("url", As::url),
                Set.copyOf(node.list("themes", As.word(Theme.class))),
                Set.copyOf(node.list("open_to", As.word(PartyKind.class))),
                node.get("list", As.word(ListCompleteness.class)),
                node.find("list_total", As.idIn(FIGURES)),
                node.find("note", As::sentence),
                node.list("paragraphs", As.object(DocumentReader::paragraph)),
                node.list("references", As.object(DocumentReader::reference)),
                EvidenceReader.evidence(node));
    }

    private static Paragraph paragraph(Node node) {
        return new Paragraph(
                node.get("number", As::text),
                node.get("gist", As::sentence),
                EvidenceReader.evidence(node));
    }

    private static DocumentReference reference(Node node) {
        return new DocumentReference(
                node.get("relation", As.word(Relation.class)),
                node.find("document", As.idIn(DOCUMENTS)),
                node.get("title", As::name),
                EvidenceReader.evidence(node));
    }

    static PublishedFigure figure(Node node) {
        Integer value = node.get("value", As::wholeNumber);
        return new PublishedFigure(
                node.get("id", As.newId(FIGURES)),
                node.get("document", As.idIn(DOCUMENTS)),
                value == null ? 0 : value,
                node.get("bound", As.word(FigureBound.class)),
                node.get("what", As::name),
                Set.copyOf(node.list("counts", 1, As.word(PartyKind.class))),
                node.get("as_of", As::partialDate),
                node.find("explanation", As::sentence),
                EvidenceReader.evidence(node));
    }
}
