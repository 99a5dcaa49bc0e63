package org.summitatlas.ui;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.Column;
import org.summitatlas.query.Terms;

/** The program's own words in one language. Immutable: another language is another instance. */
public final class Messages {

    private final Language language;
    private final ResourceBundle bundle;
    private final Terms terms;

    public Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.summitatlas.ui.messages", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        this.terms = new Terms(language);
    }

    public Language language() {
        return language;
    }

    /** The bundle, for FXML's {@code %key}. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The words for a key, with {@code {0}} and so on filled in.
     *
     * @throws java.util.MissingResourceException if no language has the key
     */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    /** The words for an enum constant; see {@link Terms}. */
    public String term(Enum<?> constant) {
        return terms.of(constant);
    }

    /** The same, as it begins a line of its own. */
    public String capitalTerm(Enum<?> constant) {
        return terms.capital(constant);
    }

    /** A name or sentence of the dataset in this language. */
    public String of(LocalizedText text) {
        return text.in(language);
    }

    /** The heading of a column. */
    public String heading(Column<?> column) {
        return terms.heading(column);
    }

    /** A date as readers of this language write it, no more precise than it is. */
    public String date(PartialDate date) {
        return terms.date(date);
    }

    public String date(LocalDate date) {
        return terms.date(date);
    }
}
