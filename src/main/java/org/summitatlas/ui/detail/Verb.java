package org.summitatlas.ui.detail;

import org.summitatlas.model.Document;
import org.summitatlas.model.Standing;

/** What putting one's name to a document is called: one endorses a declaration, signs a treaty, backs an initiative. */
enum Verb {
    ENDORSE("endorsed", "joined-later", "word.endorsed", "word.joined-later", "at-signing"),
    SIGN("signed", "signed-later", "word.signed", "word.signed-later", "at-signing"),
    COMMIT("committed", "committed-later", "word.committed", "word.committed-later", "at-signing"),
    BELONG("members", "members-later", "word.member", "word.member-later", "at-start"),
    BACK("backers", "backers-later", "word.backer", "word.backer-later", "at-start");

    private final String heading;
    private final String laterHeading;
    private final String word;
    private final String laterWord;
    private final String first;

    Verb(String heading, String laterHeading, String word, String laterWord, String first) {
        this.heading = heading;
        this.laterHeading = laterHeading;
        this.word = word;
        this.laterWord = laterWord;
        this.first = first;
    }

    static Verb of(Document document) {
        return switch (document.kind()) {
            case DECLARATION, ANNEX, STATEMENT, REPORT -> ENDORSE;
            case TREATY -> SIGN;
            case COMMITMENTS, PLEDGE -> COMMIT;
            case NETWORK -> BELONG;
            case INITIATIVE -> BACK;
        };
    }

    /** The heading over those who did it. */
    String heading(Pieces pieces) {
        return pieces.say(heading);
    }

    /** The heading over those who did it afterwards. */
    String laterHeading(Pieces pieces) {
        return pieces.say(laterHeading);
    }

    /** What sets those who did it on the first day apart: nobody signs a network. */
    String first(Pieces pieces) {
        return pieces.say(first);
    }

    /** The standing in a few words, as they follow "27 states and the EU". */
    String word(Standing standing, Pieces pieces) {
        return switch (standing) {
            case ENDORSED -> pieces.say(word);
            case JOINED_LATER -> pieces.say(laterWord);
            default -> pieces.messages().term(standing);
        };
    }
}
