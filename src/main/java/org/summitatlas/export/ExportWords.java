package org.summitatlas.export;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.summitatlas.model.Language;

/** The words that pictures and citations have of their own, in one language. */
public final class ExportWords {

    private final Language language;
    private final ResourceBundle bundle;

    public ExportWords(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.summitatlas.export.words", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    public Language language() {
        return language;
    }

    /**
     * The words for a key, with {@code {0}} and so on filled in.
     *
     * @throws java.util.MissingResourceException if no language has the key
     */
    public String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }
}
