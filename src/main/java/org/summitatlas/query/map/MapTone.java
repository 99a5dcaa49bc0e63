package org.summitatlas.query.map;

import java.util.Optional;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Standing;

/** What a map tells of a party by its colour. */
public enum MapTone {
    ENDORSED(Standing.ENDORSED),
    JOINED_LATER(Standing.JOINED_LATER),
    DECLINED(Standing.DECLINED),
    ATTENDED_NOT_LISTED(Standing.ATTENDED_NOT_LISTED),
    NOT_LISTED(Standing.NOT_LISTED),
    NOT_ELIGIBLE(Standing.NOT_ELIGIBLE),
    UNKNOWN(Standing.UNKNOWN),
    /** The most documents. */
    COUNT_3,
    COUNT_2,
    COUNT_1,
    /** No document. */
    COUNT_0,
    /** Takes part, but is not what was asked about. */
    FILTERED_OUT,
    /** Takes part in nothing, or did not yet on the day asked about. */
    NO_PARTY;

    private final Optional<Standing> standing;

    MapTone(Standing standing) {
        this.standing = Optional.of(standing);
    }

    MapTone() {
        standing = Optional.empty();
    }

    static MapTone of(Standing standing) {
        return valueOf(standing.name());
    }

    /** The standing it tells, if it tells one; then its sign says the same. */
    public Optional<Standing> standing() {
        return standing;
    }

    /** Whether it is for parties that were found. */
    public boolean isFound() {
        return this != FILTERED_OUT && this != NO_PARTY;
    }

    /** Its stable name: {@code joined-later}, {@code count-3}. */
    public String word() {
        return EnumWord.of(this);
    }
}
