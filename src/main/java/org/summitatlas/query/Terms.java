package org.summitatlas.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.PartialDate;

/** What columns, the words of fixed vocabularies and dates are called in one language, on screen and in what is exported. */
public final class Terms {

    private final Language language;
    private final ResourceBundle bundle;

    public Terms(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.summitatlas.query.terms", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The words for an enum constant, "joined later" for example. */
    public String of(Enum<?> constant) {
        return bundle.getString("term." + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                + "." + EnumWord.of(constant));
    }

    /** The same, as it begins a line of its own. */
    public String capital(Enum<?> constant) {
        String term = of(constant);
        return Character.toUpperCase(term.charAt(0)) + term.substring(1);
    }

    /** The heading of a column. */
    public String heading(Column<?> column) {
        return column.title().map(title -> title.in(language))
                .orElseGet(() -> bundle.getString(headingKey(column)));
    }

    /** The heading of a column that may be of no table but made for a file; empty if it has none but its id. */
    public Optional<String> findHeading(Column<?> column) {
        return column.title().isPresent() || bundle.containsKey(headingKey(column))
                ? Optional.of(heading(column)) : Optional.empty();
    }

    private static String headingKey(Column<?> column) {
        return "column." + column.id();
    }

    /** A date as readers of this language write it, no more precise than it is. */
    public String date(PartialDate date) {
        String precision = date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year";
        return format("date." + precision, date.earliest());
    }

    public String date(LocalDate date) {
        return format("date.day", date);
    }

    private String format(String patternKey, LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle.getString(patternKey), language.locale()).format(date);
    }
}
