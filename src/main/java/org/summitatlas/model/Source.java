package org.summitatlas.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a reader can open.
 *
 * @param url       address, https or http
 * @param language  ISO 639-1 code of the text
 * @param published when it was published or last updated, with the precision it states
 * @param retrieved when we read it; empty where that was not recorded
 */
public record Source(String id, String title, String publisher, String url, String language, SourceKind kind,
                     Optional<PartialDate> published, Optional<LocalDate> retrieved, Optional<LocalizedText> note) {

    public EntityRef ref() {
        return new EntityRef(EntityKind.SOURCE, id);
    }
}
