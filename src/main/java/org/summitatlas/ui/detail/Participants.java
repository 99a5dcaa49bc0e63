package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.Session;

/** Describes who took part, gathered by time or by kind. */
final class Participants {

    private Participants() {
    }

    /** In order of time; where no session is known, the summit stands before its sessions. */
    static List<Attendance> inOrder(List<Attendance> attendances, Atlas atlas) {
        return attendances.stream().sorted(
                Comparator.comparing((Attendance item) -> atlas.summit(atlas.summitOf(item)).start().earliest())
                        .thenComparing(item -> session(item.at(), atlas), Comparator.nullsFirst(SessionDetail.BY_TIME)))
                .toList();
    }

    /** The session; null for the summit itself. */
    private static Session session(EntityRef ref, Atlas atlas) {
        return ref.kind() == EntityKind.SESSION ? atlas.session(ref.id()) : null;
    }

    /** Everybody who came, or was to come, for a party: summit by summit and session by session. */
    static Section ofParty(Party party, Pieces pieces) {
        Attendances words = new Attendances(pieces);
        List<Block> blocks = new ArrayList<>();
        grouped(inOrder(pieces.atlas().attendancesFor(party), pieces.atlas()), pieces.atlas()::summitOf)
                .forEach((summit, there) -> {
                    blocks.add(new Block.Heading(pieces.shortLink(pieces.atlas().summit(summit)), Optional.empty()));
                    grouped(there, Attendance::at).forEach((at, here) -> {
                        if (at.kind() == EntityKind.SESSION) {
                            blocks.add(new Block.Caption(List.of(pieces.link(at))));
                        }
                        here.forEach(item -> blocks.add(words.byWho(item, false)));
                    });
                });
        return Section.folded(pieces.say("people"), blocks);
    }

    private static <K> Map<K, List<Attendance>> grouped(List<Attendance> attendances, Function<Attendance, K> key) {
        return attendances.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** Where a person took part, or was to take part, in order of time. */
    static Section ofPerson(Person person, Pieces pieces) {
        Attendances words = new Attendances(pieces);
        return Section.of(pieces.say("sessions"), inOrder(pieces.atlas().attendancesOf(person), pieces.atlas()).stream()
                .map(words::byPlace).toList());
    }

    /** Who is named: first those who came, then those of whom that is not known or who did not. */
    static Section people(List<Attendance> attendances, Pieces pieces) {
        Attendances words = new Attendances(pieces);
        return Section.folded(pieces.say("took-part"), attendances.stream().filter(item -> item.person().isPresent())
                .sorted(Comparator.comparing(Attendance::outcome)).map(item -> words.byWho(item, true)).toList());
    }

    /**
     * Parties whose delegation is documented while nobody is named. Of those about whom there is no more to say the
     * names, which lead to the evidence; of the others a line each.
     */
    static Section delegations(List<Attendance> attendances, Pieces pieces) {
        Attendances words = new Attendances(pieces);
        Map<Boolean, List<Attendance>> byLength = attendances.stream().filter(item -> item.person().isEmpty())
                .sorted(Comparator.comparing(Attendance::outcome)).collect(Collectors.partitioningBy(
                        item -> item.outcome() == Outcome.ATTENDED && item.note().isEmpty()));
        List<Block> blocks = new ArrayList<>();
        if (!byLength.get(true).isEmpty()) {
            blocks.add(new Block.Names(
                    pieces.parties(byLength.get(true).stream().flatMap(item -> item.party().stream()).toList())));
        }
        byLength.get(false).forEach(item -> blocks.add(words.byWho(item, true)));
        return Section.folded(pieces.say("delegations"), blocks);
    }
}
