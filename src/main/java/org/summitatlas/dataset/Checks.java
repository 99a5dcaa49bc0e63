package org.summitatlas.dataset;

import static org.summitatlas.dataset.Records.isBefore;

import java.time.LocalDate;
import java.util.function.Function;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Source;

/** Checks that the records of a dataset agree with each other. */
final class Checks {

    private final Records records;

    /** @param places where each record of a collection was read */
    Checks(AtlasData data, Function<Object, Place> places) {
        records = new Records(data, places);
    }

    /** Reports whatever does not agree, as far as it can be told while other things are wrong. */
    void run() {
        records.data().sources().forEach(this::days);
        records.data().figures().forEach(this::day);
        new SummitChecks(records).run();
        new DocumentChecks(records).run();
        new FrameworkChecks(records).run();
        new InstituteChecks(records).run();
    }

    private void days(Source source) {
        source.published().ifPresent(date -> records.notAfterDataset(source, "published", "published", date));
        source.retrieved().ifPresent(day -> records.notAfterDataset(source, "retrieved", "retrieved", day));
        LocalDate published = source.published().map(PartialDate::earliest).orElse(null);
        if (!isBefore(records.asOf(), published) && isBefore(source.retrieved().orElse(null), published)) {
            records.problem(source, "retrieved", "before it was published, " + source.published().orElseThrow());
        }
    }

    private void day(PublishedFigure figure) {
        records.notAfterDataset(figure, "as_of", "lies", figure.asOf());
    }
}
