package org.summitatlas.export.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;

/**
 * One thing to cite.
 *
 * @param id        stable key, unique among all things of one dataset: ASCII letters, digits, {@code . _ - :}
 * @param publisher the institution that published it, which stands where other works have their author
 * @param genre     what it is called where the type alone says too little, "Declaration" for example
 * @param issued    when it was published, with the precision known; of our dataset, the day up to which it was checked
 * @param accessed  when it was read
 * @param language  ISO 639-1 code of its text
 * @param notes     what to find where in it, each in a few words; of our dataset, also its terms and its digest
 */
public record Citation(String id, CitationType type, LocalizedText publisher, LocalizedText title,
                       Optional<LocalizedText> genre, Optional<PartialDate> issued, Optional<LocalDate> accessed,
                       Optional<String> url, Optional<String> language, Optional<String> version,
                       List<LocalizedText> notes) {

    public Citation {
        notes = List.copyOf(notes);
    }

    Citation withIssued(PartialDate day) {
        return new Citation(id, type, publisher, title, genre, Optional.of(day), accessed, url, language, version,
                notes);
    }

    /** With further notes before its own. */
    Citation withNotes(List<LocalizedText> further) {
        return new Citation(id, type, publisher, title, genre, issued, accessed, url, language, version,
                Stream.concat(further.stream(), notes.stream()).toList());
    }
}
