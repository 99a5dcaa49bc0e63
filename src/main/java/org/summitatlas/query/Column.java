package org.summitatlas.query;

import java.util.Optional;
import java.util.function.Function;
import org.summitatlas.model.Document;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;

/**
 * One column of a table, described once: table view, sort, CSV, clipboard and command line all read this.
 * What is told in two languages has a column in each: {@code title} and {@code title_ko}.
 *
 * @param id       stable snake_case id, the header in files
 * @param base     the id without a language, the same for both columns of such a pair
 * @param document the document whose standings it tells; empty for every other column
 * @param language the language of its values if it is one of a pair; empty where they suit every reader
 * @param shown    who sees it before choosing columns
 * @param cell     its value in a row
 */
public record Column<T>(String id, String base, Optional<Document> document, Optional<Language> language, Shown shown,
                        Function<T, Cell> cell) {

    /** Who sees a column before choosing columns. */
    public enum Shown {
        TO_ALL,
        /** Only those who read its language: it would tell others nothing new. */
        TO_ITS_READERS,
        /** Whoever asks about the summit of its document, or about the whole series that the document belongs to. */
        WITH_ITS_DOCUMENT,
        /** Nobody; it can be asked for. */
        ON_REQUEST,
        /** Nobody; files have it all the same, to say what the rest stands on. A search for text passes it by. */
        AS_EVIDENCE
    }

    /** Whether readers of a language see it, for what they ask, before they choose columns themselves. */
    public boolean shownTo(Language reader, Query query) {
        return switch (shown) {
            case TO_ALL -> true;
            case TO_ITS_READERS -> !isTranslationFor(reader);
            case WITH_ITS_DOCUMENT -> document.filter(told -> query.summit().isEmpty() ? told.isOfSeries()
                    : told.summit().equals(query.summit())).isPresent();
            case ON_REQUEST, AS_EVIDENCE -> false;
        };
    }

    /** Whether it only repeats in another language what its sibling says in the reader's. */
    public boolean isTranslationFor(Language reader) {
        return language.filter(own -> own != reader).isPresent();
    }

    /** Whether it is one of those that say what a row rests on; see {@link EvidenceColumns}. */
    public boolean isEvidence() {
        return EvidenceColumns.IDS.contains(id);
    }

    /** The heading where it is data, a document's name; empty where the program's words have it. */
    public Optional<LocalizedText> title() {
        return document.map(Document::shortTitle);
    }
}
