package org.summitatlas.dataset;

import static org.summitatlas.dataset.Records.isBefore;

import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.PartialDate;

/** Checks that institutes are told in order of time, from their founding to the day of the dataset. */
final class InstituteChecks {

    private final Records records;

    InstituteChecks(Records records) {
        this.records = records;
    }

    void run() {
        records.data().institutes().forEach(this::dates);
    }

    private void dates(Institute institute) {
        institute.date().ifPresent(date -> records.notAfterDataset(institute, "date", "lies", date));
        PartialDate last = institute.date().filter(date -> !isAhead(date)).orElse(null);
        for (InstituteChange change : institute.changes()) {
            PartialDate date = change.date();
            if (date != null && isAhead(date)) {
                records.problem(institute, "changes",
                        date + " lies after the day of the dataset, " + records.asOf());
            } else if (date != null && last != null && isBefore(date.latest(), last.earliest())) {
                records.problem(institute, "changes", "not in order of time: " + date + " stands after " + last);
            } else if (date != null) {
                last = date;
            }
        }
    }

    private boolean isAhead(PartialDate date) {
        return isBefore(records.asOf(), date.earliest());
    }
}
