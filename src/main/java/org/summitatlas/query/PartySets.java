package org.summitatlas.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Group;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

/**
 * The parties of a dataset as sets of bits, one set for each thing that can be asked of them, so that a question is a
 * few ands and ors however many parties there are. A set handed out is shared: copy it before changing it.
 */
final class PartySets {

    private final Atlas atlas;
    private final List<Party> parties;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<PartyKind, BitSet> kinds = new EnumMap<>(PartyKind.class);
    private final Map<String, BitSet> groups = new HashMap<>();
    private final Map<String, Map<Standing, BitSet>> standings = new HashMap<>();
    private final Map<String, Map<Confidence, BitSet>> confidences = new HashMap<>();

    PartySets(Atlas atlas) {
        this.atlas = atlas;
        parties = atlas.data().parties();
        parties.forEach(party -> places.put(party.id(), places.size()));
        for (PartyKind kind : PartyKind.values()) {
            kinds.put(kind, where(party -> party.kind() == kind));
        }
        for (Group group : atlas.data().groups()) {
            groups.put(group.id(), of(group.members()));
        }
        atlas.data().documents().stream().filter(Document::isEndorsable).forEach(document -> {
            standings.put(document.id(), byStanding(document));
            confidences.put(document.id(), byConfidence(document));
        });
    }

    private Map<Standing, BitSet> byStanding(Document document) {
        Map<Standing, BitSet> sets = emptySets(Standing.class);
        for (int place = 0; place < parties.size(); place++) {
            sets.get(atlas.standing(parties.get(place), document)).set(place);
        }
        return sets;
    }

    private Map<Confidence, BitSet> byConfidence(Document document) {
        Map<Confidence, BitSet> sets = emptySets(Confidence.class);
        for (Endorsement item : atlas.endorsementsOf(document)) {
            sets.get(item.confidence()).set(places.get(item.party()));
        }
        return sets;
    }

    private static <E extends Enum<E>> Map<E, BitSet> emptySets(Class<E> type) {
        Map<E, BitSet> sets = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            sets.put(value, new BitSet());
        }
        return sets;
    }

    /** The parties in a set, in the order of the dataset. */
    List<Party> list(BitSet set) {
        return set.stream().mapToObj(parties::get).toList();
    }

    boolean has(BitSet set, String party) {
        Integer place = places.get(party);
        return place != null && set.get(place);
    }

    BitSet all() {
        BitSet all = new BitSet(parties.size());
        all.set(0, parties.size());
        return all;
    }

    /** The parties with these ids; an id that is no party's counts for nothing. */
    BitSet of(Collection<String> ids) {
        BitSet set = new BitSet(parties.size());
        ids.stream().map(places::get).filter(place -> place != null).forEach(set::set);
        return set;
    }

    /** The parties that are as asked, looked at one by one. */
    BitSet where(Predicate<Party> wanted) {
        BitSet set = new BitSet(parties.size());
        for (int place = 0; place < parties.size(); place++) {
            if (wanted.test(parties.get(place))) {
                set.set(place);
            }
        }
        return set;
    }

    BitSet ofKinds(Set<PartyKind> wanted) {
        return union(wanted.stream().map(kinds::get).toList());
    }

    BitSet inGroups(Set<String> wanted) {
        return union(wanted.stream().map(id -> groups.getOrDefault(id, new BitSet())).toList());
    }

    /** Those of a kind that the document is open to; nobody for a document that the dataset has not, or not yet. */
    BitSet openTo(String document) {
        return document(document).map(found -> ofKinds(found.openTo())).orElseGet(BitSet::new);
    }

    private Optional<Document> document(String id) {
        return standings.containsKey(id) ? Optional.of(atlas.document(id)) : Optional.empty();
    }

    /** Those that stand so towards a document, with a confidence asked for if any is. */
    BitSet standing(String document, Set<Standing> wanted, Set<Confidence> confident) {
        Map<Standing, BitSet> known = standings.getOrDefault(document, Map.of());
        BitSet set = union(wanted.stream().filter(known::containsKey).map(known::get).toList());
        if (!confident.isEmpty()) {
            Map<Confidence, BitSet> sure = confidences.getOrDefault(document, Map.of());
            set.and(union(confident.stream().filter(sure::containsKey).map(sure::get).toList()));
        }
        return set;
    }

    /** A new set of all that is in any of them. */
    static BitSet union(Collection<BitSet> sets) {
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }
}
