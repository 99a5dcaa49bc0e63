package org.summitatlas.query.intersections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.Party;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.ui.Bundled;

class IntersectionsTest {

    /** Some documents of a dataset and some of its parties. */
    record Choice(Atlas atlas, List<Document> documents, List<Party> parties) {

        Intersections intersections() {
            return Intersections.of(atlas, documents, parties);
        }

        /** The documents among these that a party endorsed, found in the plain list. */
        Set<Document> endorsedBy(Party party) {
            Set<Document> endorsed = new HashSet<>();
            for (Endorsement item : atlas.data().endorsements()) {
                if (item.party().equals(party.id()) && item.status() != EndorsementStatus.DECLINED) {
                    documents.stream().filter(one -> one.id().equals(item.document())).forEach(endorsed::add);
                }
            }
            return endorsed;
        }
    }

    static Stream<Choice> choices() {
        Random random = new Random(4);
        return Stream.of(SampleAtlas.atlas(), Bundled.atlas()).flatMap(atlas ->
                IntStream.range(0, 20).mapToObj(_ -> choice(random, atlas)));
    }

    private static Choice choice(Random random, Atlas atlas) {
        List<Document> documents = new ArrayList<>(atlas.data().documents());
        Collections.shuffle(documents, random);
        int most = Math.min(Intersections.MOST, documents.size());
        List<Party> parties = atlas.data().parties().stream().filter(_ -> random.nextInt(5) > 0).toList();
        return new Choice(atlas, documents.subList(0, 1 + random.nextInt(most)), parties);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyPartyBelongsToExactlyOneCombinationOrEndorsedNothing(Choice choice) {
        Intersections found = choice.intersections();
        List<Combination> all = found.combinations(Reading.EXCLUSIVE);
        List<Party> members = all.stream().flatMap(one -> found.members(one).stream()).toList();
        List<Party> any = choice.parties().stream().filter(party -> !choice.endorsedBy(party).isEmpty()).toList();
        assertEquals(any.size(), all.stream().mapToInt(Combination::size).sum());
        assertEquals(any.size(), members.size());
        assertEquals(Set.copyOf(any), Set.copyOf(members));
        all.forEach(one -> found.members(one).forEach(party ->
                assertEquals(Set.copyOf(found.inside(one)), choice.endorsedBy(party))));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void anInclusiveCombinationHasEverybodyWhoEndorsedAllOfIt(Choice choice) {
        Intersections found = choice.intersections();
        for (Combination one : found.combinations(Reading.INCLUSIVE)) {
            List<Party> naive = choice.parties().stream()
                    .filter(party -> choice.endorsedBy(party).containsAll(found.inside(one))).toList();
            assertEquals(naive, found.members(one));
            assertEquals(naive.size(), one.size());
        }
    }

    /** Whatever documents one picks, some combination listed has just the parties that endorsed all of them. */
    @ParameterizedTest
    @MethodSource("choices")
    void noSetOfMembersIsMissing(Choice choice) {
        Intersections found = choice.intersections();
        Set<List<Party>> listed = new HashSet<>();
        found.combinations(Reading.INCLUSIVE).forEach(one -> listed.add(found.members(one)));
        Random random = new Random(choice.documents().size());
        for (int i = 0; i < 30; i++) {
            int bits = 1 + random.nextInt((1 << choice.documents().size()) - 1);
            List<Party> members = found.members(new Combination(Reading.INCLUSIVE, bits, 0));
            assertTrue(members.isEmpty() || listed.contains(members), () -> Integer.toBinaryString(bits));
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void insideAndOutsideAreAllDocuments(Choice choice) {
        Intersections found = choice.intersections();
        for (int i = 0; i < choice.documents().size(); i++) {
            Document document = choice.documents().get(i);
            assertEquals(choice.parties().stream().filter(party -> choice.endorsedBy(party).contains(document)).count(),
                    found.endorsers(i));
        }
        for (Combination one : found.combinations(Reading.EXCLUSIVE)) {
            Set<Document> both = new HashSet<>(found.inside(one));
            both.addAll(found.outside(one));
            assertEquals(Set.copyOf(choice.documents()), both);
            assertEquals(one.degree(), found.inside(one).size());
        }
    }

    @Test
    void countsOfTheSample() {
        Atlas atlas = SampleAtlas.atlas();
        Intersections found = Intersections.of(atlas,
                List.of(atlas.document("declaration"), atlas.document("statement")), atlas.data().parties());
        // Korea is in both; Britain and the Union in the first; Türkiye joined the second; China declined.
        assertEquals(List.of(new Combination(Reading.EXCLUSIVE, 0b01, 2), new Combination(Reading.EXCLUSIVE, 0b10, 1),
                new Combination(Reading.EXCLUSIVE, 0b11, 1)), found.combinations(Reading.EXCLUSIVE));
        assertEquals(List.of(new Combination(Reading.INCLUSIVE, 0b01, 3), new Combination(Reading.INCLUSIVE, 0b10, 2),
                new Combination(Reading.INCLUSIVE, 0b11, 1)), found.combinations(Reading.INCLUSIVE));
    }

    @Test
    void moreThanTheMostIsRefused() {
        List<Document> many = Bundled.atlas().data().documents().subList(0, Intersections.MOST + 1);
        assertThrows(IllegalArgumentException.class, () -> Intersections.of(Bundled.atlas(), many, List.of()));
    }
}
