package org.summitatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Bundled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** "Who endorsed A and not B" is for every pair what one would count by hand in the JSON file. */
class DifferenceTest {

    private final List<String> documents = Bundled.atlas().data().documents().stream().filter(Document::isEndorsable)
            .map(Document::id).toList();

    /** Read with nothing of the program between: who stands under a document as endorsed or joined later. */
    private static Map<String, Set<String>> endorsers() throws IOException {
        Map<String, Set<String>> endorsers = new HashMap<>();
        try (InputStream file = DifferenceTest.class.getResourceAsStream("/org/summitatlas/dataset/endorsements.json")) {
            for (JsonNode item : new JsonMapper().readTree(file)) {
                if (!item.get("status").asString().equals("declined")) {
                    endorsers.computeIfAbsent(item.get("document").asString(), _ -> new HashSet<>())
                            .add(item.get("party").asString());
                }
            }
        }
        return endorsers;
    }

    private static Set<String> found(Query query) {
        return new TreeSet<>(Results.of(Bundled.tables(), query).parties().stream().map(Party::id).toList());
    }

    @Test
    void everyPairAgreesWithTheFile() throws IOException {
        Map<String, Set<String>> endorsers = endorsers();
        int pairs = 0;
        for (String one : documents) {
            for (String other : documents) {
                Set<String> expected = new TreeSet<>(endorsers.getOrDefault(one, Set.of()));
                expected.removeAll(endorsers.getOrDefault(other, Set.of()));
                assertEquals(expected, found(Query.EVERYTHING.withDocuments(Set.of(one)).withExcluded(Set.of(other))),
                        one + " and not " + other);
                pairs++;
            }
        }
        assertEquals(documents.size() * documents.size(), pairs);
    }

    @Test
    void severalOfBothAgreeToo() throws IOException {
        Map<String, Set<String>> endorsers = endorsers();
        Set<String> required = Set.of("bletchley-declaration", "seoul-ministerial-statement");
        Set<String> refused = Set.of("new-delhi-declaration", "seoul-declaration");
        Set<String> expected = new TreeSet<>(endorsers.get("bletchley-declaration"));
        expected.retainAll(endorsers.get("seoul-ministerial-statement"));
        Stream.of("new-delhi-declaration", "seoul-declaration").map(endorsers::get).forEach(expected::removeAll);
        assertEquals(expected, found(Query.EVERYTHING.withDocuments(required).withMatch(Match.ALL).withExcluded(refused)));
    }
}
