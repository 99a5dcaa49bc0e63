package org.summitatlas.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.ui.Bundled;

class AsOfTest {

    private static final AtlasData WHOLE = Bundled.atlas().data();

    static List<LocalDate> changes() {
        return AsOf.changes(WHOLE);
    }

    private static Atlas on(String day) {
        return new Atlas(AsOf.cut(WHOLE, LocalDate.parse(day)));
    }

    private static Set<String> endorsers(Atlas atlas, String document) {
        return atlas.data().parties().stream()
                .filter(party -> atlas.standing(party, atlas.document(document)).isEndorser())
                .map(Party::id).collect(Collectors.toSet());
    }

    /** New Zealand joined the Bletchley Declaration afterwards; the day decides on which list it is. */
    @Test
    void whoJoinedLaterIsThereFromThatDayOn() {
        Endorsement joined = WHOLE.endorsements().stream().filter(item -> item.document().equals("bletchley-declaration")
                && item.status() == EndorsementStatus.JOINED_LATER).findFirst().orElseThrow();
        LocalDate day = joined.latest();
        assertTrue(!endorsers(on(day.minusDays(1).toString()), "bletchley-declaration").contains(joined.party()));
        assertTrue(endorsers(on(day.toString()), "bletchley-declaration").contains(joined.party()));
        assertEquals(29, endorsers(on("2023-11-02"), "bletchley-declaration").size());
    }

    @Test
    void aDocumentIsThereFromItsDayOn() {
        assertEquals(Set.of(), ids(on("2024-05-20")).stream().filter(id -> id.startsWith("seoul-")).collect(
                Collectors.toSet()));
        assertTrue(ids(on("2024-05-21")).containsAll(Set.of("seoul-declaration", "seoul-statement-of-intent")));
        assertTrue(!ids(on("2024-05-21")).contains("seoul-ministerial-statement"));
        assertTrue(ids(on("2024-05-22")).contains("seoul-ministerial-statement"));
    }

    private static Set<String> ids(Atlas atlas) {
        return atlas.data().documents().stream().map(Document::id).collect(Collectors.toSet());
    }

    @Test
    void aDateKnownToTheMonthCountsFromItsEnd() {
        List<Endorsement> coarse = WHOLE.endorsements().stream().filter(item -> item.knownBy().isEmpty()
                && item.date().filter(date -> date.day().isEmpty()).isPresent()).toList();
        assertTrue(!coarse.isEmpty(), "the dataset has no such date any more");
        assertAll(coarse.stream().map(item -> () -> {
            assertTrue(!on(item.latest().minusDays(1).toString()).data().endorsements().contains(item), item::toString);
            assertTrue(on(item.latest().toString()).endorsement(item.party(), item.document()).isPresent(),
                    item::toString);
        }));
    }

    /** Before anything is recorded of a party, the dataset does not speak of it. */
    @Test
    void aPartyIsThereFromItsFirstRecordOn() {
        assertEquals(List.of(), AsOf.cut(WHOLE, LocalDate.of(1990, 1, 1)).parties());
        assertTrue(on("2023-11-01").findParty("KOR").isPresent());
        assertTrue(on("2024-05-21").findParty("mistral-ai").isPresent());
        assertTrue(on("2024-05-20").findParty("zhipu-ai").isEmpty());
    }

    /** A promise kept later was not kept yet. */
    @Test
    void aFrameworkIsPublishedFromItsFirstVersionOn() {
        Framework kept = WHOLE.frameworks().stream().filter(item -> item.published()
                .filter(one -> one.first().date().earliest().isAfter(LocalDate.parse("2024-05-21"))).isPresent())
                .findFirst().orElseThrow();
        LocalDate first = kept.published().orElseThrow().first().date().latest();
        assertEquals(FollowThrough.NONE_FOUND, followed(kept, first.minusDays(1)));
        assertEquals(FollowThrough.PUBLISHED, followed(kept, first));
    }

    /** Versions between the first and the latest are not recorded, so before the latest nobody can say which it was. */
    @Test
    void theLatestVersionIsUnknownBeforeTheOneThatIsRecorded() {
        Framework kept = WHOLE.frameworks().stream().filter(item -> item.published()
                .filter(one -> !one.isOnlyVersion()).isPresent()).findFirst().orElseThrow();
        Framework.Version latest = kept.published().orElseThrow().latest().orElseThrow();
        assertEquals(Optional.empty(), published(kept, latest.date().latest().minusDays(1)).latest());
        assertEquals(Optional.of(latest), published(kept, latest.date().latest()).latest());
    }

    private static Framework.Publication published(Framework framework, LocalDate day) {
        Atlas atlas = on(day.toString());
        return atlas.frameworksOf(atlas.party(framework.company())).getFirst().published().orElseThrow();
    }

    /** Who joined a promise later had nothing to keep before. */
    @Test
    void nothingIsLookedForBeforeThePromise() {
        for (LocalDate day : changes()) {
            Atlas atlas = on(day.toString());
            atlas.data().frameworks().forEach(item -> assertTrue(
                    atlas.endorsement(item.company(), item.document()).isPresent()
                            || WHOLE.endorsements().stream().noneMatch(one -> one.party().equals(item.company())
                                    && one.document().equals(item.document())), day + " " + item.company()));
        }
    }

    private static FollowThrough followed(Framework framework, LocalDate day) {
        Atlas atlas = on(day.toString());
        return atlas.frameworksOf(atlas.party(framework.company())).getFirst().followThrough();
    }

    /** Whatever the day, all that is named is there: the whole would be refused by the loader otherwise. */
    @ParameterizedTest
    @MethodSource("changes")
    void everythingNamedIsThere(LocalDate day) {
        Atlas atlas = on(day.toString());
        AtlasData data = atlas.data();
        data.endorsements().forEach(item -> {
            atlas.document(item.document());
            atlas.party(item.party());
        });
        data.summits().stream().flatMap(summit -> summit.hosts().stream()).forEach(atlas::party);
        data.sessions().stream().flatMap(session -> session.hosts().stream()).forEach(atlas::party);
        data.institutes().stream().flatMap(item -> item.parties().stream()).forEach(atlas::party);
        data.attendances().forEach(item -> {
            atlas.summitOf(item);
            assertTrue(atlas.contains(item.at()));
            item.person().ifPresent(atlas::person);
            item.party().ifPresent(atlas::party);
        });
        data.documents().forEach(document -> {
            document.summit().ifPresent(atlas::summit);
            document.session().ifPresent(atlas::session);
            document.listTotal().ifPresent(atlas::figure);
            document.references().stream().flatMap(item -> item.document().stream()).forEach(atlas::document);
        });
        data.sessions().forEach(session -> {
            atlas.summit(session.summit());
            session.parent().ifPresent(atlas::session);
        });
        data.frameworks().forEach(item -> {
            atlas.document(item.document());
            atlas.party(item.company());
        });
        data.figures().forEach(item -> atlas.document(item.document()));
        data.disagreements().stream().flatMap(item -> item.about().stream())
                .forEach(ref -> assertTrue(atlas.contains(ref), ref::toString));
        data.facts().flatMap(fact -> fact.evidence().stream()).forEach(item -> atlas.source(item.source()));
    }

    /** Time only adds: what was known of an earlier day is known of a later one. */
    @Test
    void laterDaysOnlyAdd() {
        Set<Endorsement> before = Set.of();
        for (LocalDate day : changes()) {
            Set<Endorsement> now = new HashSet<>(AsOf.cut(WHOLE, day).endorsements().stream()
                    .map(AsOfTest::unratified).toList());
            assertTrue(now.containsAll(before), day::toString);
            before = now;
        }
        assertEquals(WHOLE.endorsements().size(), before.size());
    }

    private static Endorsement unratified(Endorsement item) {
        return new Endorsement(item.party(), item.document(), item.status(), item.date(), item.knownBy(),
                Optional.empty(), item.note(), item.evidence());
    }

    @Test
    void betweenTwoChangesNothingChanges() {
        List<LocalDate> changes = changes();
        for (int index = 1; index < changes.size(); index++) {
            LocalDate before = changes.get(index).minusDays(1);
            AtlasData eve = AsOf.cut(WHOLE, before);
            AtlasData last = AsOf.cut(WHOLE, changes.get(index - 1));
            assertEquals(last.endorsements(), eve.endorsements(), before::toString);
            assertEquals(last.documents(), eve.documents(), before::toString);
            assertEquals(last.institutes(), eve.institutes(), before::toString);
        }
    }
}
