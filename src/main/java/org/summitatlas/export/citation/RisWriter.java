package org.summitatlas.export.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.PartialDate;

/** Writes citations as RIS: a tag, two blanks, a hyphen and a blank before each value. */
final class RisWriter {

    private RisWriter() {
    }

    static String text(List<Cited> citations) {
        return citations.stream().map(RisWriter::entry).collect(Collectors.joining("\r\n"));
    }

    private static String entry(Cited citation) {
        Optional<String> publisher = Optional.of(citation.publisher());
        return Stream.of(
                        field("TY", Optional.of(citation.type().ris())),
                        field("ID", Optional.of(citation.id())),
                        // What follows a comma is read as a first name, and without one the last word alone as the
                        // surname. A comma at the end keeps an institution whole; one with commas is left to PB.
                        field("AU", publisher.filter(name -> !name.contains(",")).map(name -> name + ",")),
                        field("TI", Optional.of(citation.title())),
                        field("T2", publisher.filter(_ -> citation.type() == CitationType.NEWS)),
                        field("PB", publisher),
                        field("PY", citation.issued().map(date -> String.format(Locale.ROOT, "%04d", date.year()))),
                        field("DA", citation.issued().map(RisWriter::date)),
                        field("ET", citation.version()),
                        field("M3", citation.genre()),
                        field("LA", citation.language()),
                        field("UR", citation.url()),
                        field("Y2", citation.accessed().map(RisWriter::date)),
                        field("N1", citation.note()),
                        field("ER", Optional.of("")))
                .flatMap(fields -> fields).collect(Collectors.joining());
    }

    private static Stream<String> field(String tag, Optional<String> value) {
        return value.stream().map(text -> tag + "  - " + text + "\r\n");
    }

    private static String date(LocalDate date) {
        return date(PartialDate.of(date));
    }

    /** Year, month, day and further words between slashes; what is not known stays empty. */
    private static String date(PartialDate date) {
        return String.format(Locale.ROOT, "%04d/%s/%s/", date.year(), part(date.month()), part(date.day()));
    }

    private static String part(OptionalInt part) {
        return part.isPresent() ? String.format(Locale.ROOT, "%02d", part.getAsInt()) : "";
    }
}
