package org.summitatlas.query;

/**
 * Spells Hangul as the letters a keyboard has, so that what is on screen in the middle of typing is a beginning of what
 * will be: 성 begins 서울, since ㅇ hangs below 서 until the next vowel comes, and 고 begins 과.
 */
final class HangulLetters {

    private static final int FIRST_INITIAL = 0x1100;
    private static final int FIRST_VOWEL = 0x1161;
    private static final int FIRST_FINAL = 0x11A8;
    private static final String[] INITIALS = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
    private static final String[] VOWELS =
            "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
    private static final String[] FINALS = ("ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ "
            + "ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ").split(" ");

    private HangulLetters() {
    }

    /** A text in compatibility decomposition (NFKD) with its Hangul spelled out; all else stays as it is. */
    static String spell(String decomposed) {
        StringBuilder spelled = new StringBuilder(decomposed.length());
        for (int index = 0; index < decomposed.length(); index++) {
            char character = decomposed.charAt(index);
            if (character < FIRST_INITIAL) {
                spelled.append(character);
            } else {
                spelled.append(letters(character));
            }
        }
        return spelled.toString();
    }

    private static String letters(char character) {
        if (isIn(INITIALS, character - FIRST_INITIAL)) {
            return INITIALS[character - FIRST_INITIAL];
        }
        if (isIn(VOWELS, character - FIRST_VOWEL)) {
            return VOWELS[character - FIRST_VOWEL];
        }
        return isIn(FINALS, character - FIRST_FINAL) ? FINALS[character - FIRST_FINAL] : Character.toString(character);
    }

    private static boolean isIn(String[] letters, int index) {
        return index >= 0 && index < letters.length;
    }
}
