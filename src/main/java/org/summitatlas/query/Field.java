package org.summitatlas.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitatlas.model.EnumWord;

/** What the query language can ask about. The words are part of saved questions: they stay as they are. */
public enum Field {
    /** Has put its name to one of these documents or, beside {@link #STANDING}, stands so towards one of them. */
    SIGNED(Side.DOCUMENTS, "endorsed", Field.DOCUMENT),
    /** Could have put its name to one of these documents and did to none of them. */
    UNSIGNED(Side.DOCUMENTS),
    STANDING(Side.DOCUMENTS, "status"),
    CONFIDENCE(Side.DOCUMENTS),
    KIND(Side.ITSELF),
    GROUP(Side.ITSELF),
    /** What became of a company's promise to publish a framework. */
    FRAMEWORK(Side.ITSELF),
    /** A summit or session at which somebody is recorded; attended it unless {@link #OUTCOME} says otherwise. */
    ATTENDED(Side.ATTENDANCES),
    MODE(Side.ATTENDANCES),
    OUTCOME(Side.ATTENDANCES),
    CAPACITY(Side.ATTENDANCES),
    /** Has something of a kind: a disagreement, an institute, a ratification. */
    HAS(Side.ITSELF),
    PARTY(Side.ITSELF),
    PERSON(Side.ITSELF),
    /** Rests on one of these sources. */
    SOURCE(Side.ITSELF),
    /** Belongs to one of these summits. Alone and on the whole it says where to look: {@link Query#summit()}. */
    SUMMIT(Side.ITSELF),
    /**
     * How several documents combine, where their number does not tell: {@link Query#match()}. Stands on the whole only.
     */
    MATCH(Side.WHOLE),
    /** The day as of which everything is asked: {@link Query#asOf()}. Stands on the whole only. */
    AS_OF(Side.WHOLE);

    /** What {@link #SIGNED} is written as beside {@link #STANDING}. */
    public static final String DOCUMENT = "document";

    /** What terms of a field say together with the terms beside them. */
    public enum Side {
        /** They speak of the same documents. */
        DOCUMENTS,
        /** They speak of the same attendance. */
        ATTENDANCES,
        /** Each speaks for itself. */
        ITSELF,
        /** They are settings of the whole question. */
        WHOLE
    }

    private final Side side;
    private final List<String> otherWords;

    Field(Side side, String... otherWords) {
        this.side = side;
        this.otherWords = List.of(otherWords);
    }

    public Side side() {
        return side;
    }

    /** What it is written as: {@code signed}, {@code as-of}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** Further words that are read as this field. */
    public List<String> otherWords() {
        return otherWords;
    }

    /** The field with this word, whatever its case. */
    public static Optional<Field> parse(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.word().equals(lower) || field.otherWords.contains(lower))
                .findFirst();
    }
}
