package org.summitatlas.query.map;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;

/**
 * A state or organization, as the map shows it.
 *
 * @param number what it endorsed; only on a map that is coloured by that, and only of a party that was found
 */
public record ColouredParty(Party party, MapTone tone, Optional<Number> number) {

    /**
     * How many documents a party endorsed.
     *
     * @param documents those it endorsed
     * @param openTo    how many it could endorse
     */
    public record Number(List<Document> documents, int openTo) {

        public Number {
            documents = List.copyOf(documents);
        }

        public int endorsed() {
            return documents.size();
        }
    }
}
