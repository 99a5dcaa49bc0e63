package org.summitatlas.export;

import java.time.LocalDate;
import java.util.Optional;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.TableId;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.query.sentence.QueryWords;

/**
 * What something that leaves the program was made of, so that anybody can make it again: which data, what was asked of
 * it, as of which day. It holds no time of making and no version of the program, which would make equal things differ.
 *
 * @param dataset  the data
 * @param asOf     the day that was asked about, or the dataset's own
 * @param line     the question in the query language, with its day; empty if everything was asked
 * @param title    what was found, as a noun
 * @param sentence what was found, as a sentence
 * @param shown    how it is shown; empty where there is nothing to choose
 */
public record Provenance(DatasetInfo dataset, LocalDate asOf, String line, LocalizedText title,
                         LocalizedText sentence, Optional<Shown> shown) {

    /** How what was found is shown: what else it takes to make the same rows or the same picture again. */
    public sealed interface Shown {
    }

    /**
     * As a view.
     *
     * @param name        of the view, for example {@code timeline}
     * @param arrangement how it is arranged, in the one line that the view reads; empty for as at first
     * @param colour      id of the document by whose standings a map is coloured; empty for all else
     */
    public record View(String name, String arrangement, Optional<String> colour) implements Shown {
    }

    /**
     * As a table.
     *
     * @param sort as {@link org.summitatlas.query.language.ColumnText} reads it; empty for the order of the table
     */
    public record Rows(TableId table, String sort) implements Shown {
    }

    /**
     * Of what a query found.
     *
     * @param whole the dataset not cut at any day
     */
    public static Provenance of(Results results, Atlas whole) {
        DatasetInfo info = whole.data().info();
        QueryWords english = new QueryWords(Language.EN);
        QueryWords korean = new QueryWords(Language.KO);
        return new Provenance(info, asOf(results.query(), info), QueryText.print(results.query()),
                LocalizedText.of(english.title(whole, results), korean.title(whole, results)),
                LocalizedText.of(english.sentence(whole, results), korean.sentence(whole, results)), Optional.empty());
    }

    /** The same, shown in this way. */
    public Provenance shownAs(Shown way) {
        return new Provenance(dataset, asOf, line, title, sentence, Optional.of(way));
    }

    /** The day that rows found by a query speak of. */
    public static LocalDate asOf(Query query, DatasetInfo info) {
        return query.asOf().orElse(info.asOf());
    }

    /** The beginning of the digest of the data, enough to tell two datasets apart at a glance. */
    public String shortDigest() {
        return shortDigest(dataset);
    }

    /** The same of any dataset. */
    public static String shortDigest(DatasetInfo dataset) {
        return dataset.sha256().substring(0, Math.min(8, dataset.sha256().length()));
    }
}
