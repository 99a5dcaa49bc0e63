package org.summitatlas.query.language;

import java.util.OptionalInt;

/**
 * A word that could be written next.
 *
 * @param from   where in the line the word begins that it replaces, in characters
 * @param to     where that word ends
 * @param insert what to write instead: a field with its colon, or a value
 * @param label  the value's name in the language of the reader; empty for a field and where the word says it all
 * @param count  how many parties the line would find with it; empty for a field, and where the line would still be no
 *               question or one about another summit
 */
public record Completion(int from, int to, String insert, String label, OptionalInt count) {
}
