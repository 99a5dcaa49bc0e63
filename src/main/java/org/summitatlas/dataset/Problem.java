package org.summitatlas.dataset;

/**
 * One thing wrong with a dataset.
 *
 * @param file    name of the file, for example {@code endorsements.json}
 * @param pointer where in the file, as an RFC 6901 JSON pointer; {@code ""} for the whole file
 * @param message what is wrong, and what would be right
 */
public record Problem(String file, String pointer, String message) {

    /** One line for people, for example {@code endorsements.json#/3/party: unknown party "FRQ"; did you mean "FRA"?} */
    @Override
    public String toString() {
        return file + (pointer.isEmpty() ? "" : "#" + pointer) + ": " + message;
    }
}
