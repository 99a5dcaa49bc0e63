package org.summitatlas.export.citation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.ExportWords;
import org.summitatlas.model.Language;
import org.summitatlas.query.Terms;

/** Writes citations to be read: publisher, title, version, date, notes, and the address last, so that it ends clean. */
final class TextWriter {

    private TextWriter() {
    }

    static String text(List<Cited> citations, Language language) {
        return citations.stream().map(citation -> line(citation, language) + "\n").collect(Collectors.joining());
    }

    static String line(Cited citation, Language language) {
        ExportWords words = new ExportWords(language);
        Terms terms = new Terms(language);
        return Stream.of(
                        Stream.of(citation.publisher(), words.say("cite.title", citation.title())),
                        citation.version().map(version -> words.say("cite.version", version)).stream(),
                        // What has a version speaks as of a day; what has none was published on one.
                        citation.issued().map(terms::date).map(date ->
                                citation.version().isPresent() ? words.say("cite.as-of", date) : date).stream(),
                        citation.notes().stream(),
                        citation.accessed().map(terms::date).map(date -> words.say("cite.accessed", date)).stream(),
                        citation.url().stream())
                .flatMap(parts -> parts).collect(Collectors.joining(", "));
    }
}
