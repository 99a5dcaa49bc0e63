package org.summitatlas.export.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;

/** A citation in one language, every text of it on one line. See {@link Citation} for what they mean. */
record Cited(String id, CitationType type, String publisher, String title, Optional<String> genre,
             Optional<PartialDate> issued, Optional<LocalDate> accessed, Optional<String> url,
             Optional<String> language, Optional<String> version, List<String> notes) {

    static Cited of(Citation citation, Language reader) {
        return new Cited(citation.id(), citation.type(), line(citation.publisher(), reader),
                line(citation.title(), reader), citation.genre().map(genre -> line(genre, reader)), citation.issued(),
                citation.accessed(), citation.url().map(Cited::line), citation.language(), citation.version(),
                citation.notes().stream().map(note -> line(note, reader)).toList());
    }

    private static String line(LocalizedText text, Language reader) {
        return line(text.in(reader));
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /** All notes in one; empty where there are none. */
    Optional<String> note() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }
}
