package org.summitatlas.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Company;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Group;
import org.summitatlas.model.Institution;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.State;

/** Datasets of any size in the likeness of the bundled one: every party many times over, each with all its stands. */
final class Growth {

    private Growth() {
    }

    static AtlasData bundled() {
        return switch (DatasetLoader.load(DatasetFiles.bundled())) {
            case LoadResult.Loaded(var atlas) -> atlas.data();
            case LoadResult.Rejected(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /** The dataset with each party and each endorsement as many times as told. */
    static AtlasData times(AtlasData data, int times) {
        return new AtlasData(data.info(), data.sources(),
                copies(times).flatMap(copy -> data.parties().stream().map(party -> party(party, copy))).toList(),
                data.groups().stream().map(group -> group(group, times)).toList(),
                data.people(), data.summits(), data.sessions(), data.documents(),
                copies(times).flatMap(copy -> data.endorsements().stream().map(item -> endorsement(item, copy)))
                        .toList(),
                data.attendances(), data.institutes(), data.frameworks(), data.figures(), data.disagreements());
    }

    private static Stream<Integer> copies(int times) {
        return IntStream.range(0, times).boxed();
    }

    private static String id(String id, int copy) {
        return copy == 0 ? id : id + "-" + copy;
    }

    private static Party party(Party party, int copy) {
        return copy == 0 ? party : switch (party) {
            case State state -> new State(id(state.id(), copy), Optional.of(name(state, copy)), state.aliases());
            case Organization one -> new Organization(id(one.id(), copy), name(one, copy), one.aliases());
            case Company one -> new Company(id(one.id(), copy), name(one, copy), one.aliases());
            case Institution one -> new Institution(id(one.id(), copy), name(one, copy), one.aliases());
        };
    }

    private static LocalizedText name(Party party, int copy) {
        LocalizedText names = party.names();
        return LocalizedText.of(names.en() + " " + copy, names.in(Language.KO) + " " + copy);
    }

    private static Group group(Group group, int times) {
        List<String> members = copies(times)
                .flatMap(copy -> group.members().stream().map(member -> id(member, copy))).toList();
        return new Group(group.id(), group.name(), members, group.evidence());
    }

    private static Endorsement endorsement(Endorsement item, int copy) {
        return copy == 0 ? item : new Endorsement(id(item.party(), copy), item.document(), item.status(), item.date(),
                item.knownBy(), item.ratified(), item.note(), item.evidence());
    }
}
