package org.summitatlas.query.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.query.Field;

/** What the words of the language itself are called, as sentences call them too. */
final class ConstantNames {

    private static final Map<Field, String> PREFIXES = new EnumMap<>(Map.of(
            Field.STANDING, "standing.word.", Field.CONFIDENCE, "confidence.", Field.KIND, "noun.",
            Field.FRAMEWORK, "framework.", Field.MODE, "mode.word.", Field.OUTCOME, "outcome.",
            Field.CAPACITY, "capacity.", Field.HAS, "feature.", Field.MATCH, "match."));
    private static final ResourceBundle ENGLISH = words(Language.EN);
    private static final ResourceBundle KOREAN = words(Language.KO);

    private ConstantNames() {
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("org.summitatlas.query.words", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** @param field one whose values are words of the language itself */
    static LocalizedText of(Field field, Enum<?> constant) {
        String key = PREFIXES.get(field) + EnumWord.of(constant);
        return LocalizedText.of(ENGLISH.getString(key), KOREAN.getString(key));
    }
}
