package org.summitatlas.dataset;

import static org.summitatlas.dataset.Records.isBefore;

import java.util.Optional;
import org.summitatlas.model.Framework;
import org.summitatlas.model.PartialDate;

/** Checks the dates of what companies published to keep their commitments. */
final class FrameworkChecks {

    private final Records records;

    FrameworkChecks(Records records) {
        this.records = records;
    }

    void run() {
        records.data().frameworks().forEach(this::dates);
    }

    private void dates(Framework framework) {
        Optional<Framework.Publication> published = framework.published();
        PartialDate first = published.map(Framework.Publication::first).map(Framework.Version::date).orElse(null);
        PartialDate latest = published.flatMap(Framework.Publication::latest).map(Framework.Version::date).orElse(null);
        if (first != null && latest != null && isBefore(latest.latest(), first.earliest())) {
            records.problem(framework, "latest", "older than the first version, of " + first);
        }
        if (latest != null && isBefore(records.asOf(), latest.earliest())) {
            records.notAfterDataset(framework, "latest", "lies", latest);
        } else if (latest != null && framework.checked() != null
                && isBefore(framework.checked().latest(), latest.earliest())) {
            records.problem(framework, "checked", "before the latest version, of " + latest);
        }
        records.notAfterDataset(framework, "checked", "lies", framework.checked());
    }
}
