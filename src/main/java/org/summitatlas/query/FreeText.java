package org.summitatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words and quoted phrases as one text, the form in which {@link Query#text()} keeps them. */
public final class FreeText {

    private FreeText() {
    }

    /** The words and phrases of a text, without quotation marks. A phrase that is not closed goes on to the end. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int at = 0; at <= text.length(); at++) {
            boolean quote = at < text.length() && isQuote(text.charAt(at));
            if (at == text.length() || quote || !quoted && isSpace(text.charAt(at))) {
                clean(text.substring(from, at)).ifPresent(parts::add);
                from = at + 1;
                quoted ^= quote;
            }
        }
        return parts;
    }

    /** A part as it is kept: no quotation marks, one space where there were several; empty if nothing is left. */
    public static Optional<String> clean(String part) {
        StringBuilder cleaned = new StringBuilder(part.length());
        for (int at = 0; at < part.length(); at++) {
            char character = part.charAt(at);
            if (!isSpace(character) && !isQuote(character)) {
                cleaned.append(character);
            } else if (!cleaned.isEmpty() && cleaned.charAt(cleaned.length() - 1) != ' ') {
                cleaned.append(' ');
            }
        }
        return Optional.of(cleaned.toString().stripTrailing()).filter(text -> !text.isEmpty());
    }

    /** Any space, breaking or not, as {@link TextFold} parts words. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Straight or typographic: systems that correct what is typed put the one for the other. */
    public static boolean isQuote(char character) {
        return character == '"' || character == '“' || character == '”';
    }
}
