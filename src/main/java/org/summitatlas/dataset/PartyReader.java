package org.summitatlas.dataset;

import static org.summitatlas.dataset.DataFile.GROUPS;
import static org.summitatlas.dataset.DataFile.PARTIES;
import static org.summitatlas.dataset.DataFile.PEOPLE;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Company;
import org.summitatlas.model.Group;
import org.summitatlas.model.Institution;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Person;
import org.summitatlas.model.State;

/** Reads parties, groups of states, and people. */
final class PartyReader {

    private PartyReader() {
    }

    static Party party(Node node) {
        PartyKind kind = node.get("kind", As.word(PartyKind.class));
        String id = node.get("id", As.newId(PARTIES));
        List<String> aliases = aliases(node);
        return switch (kind) {
            case null -> unknownKind(node);
            case STATE -> state(node, id, aliases);
            case ORGANIZATION -> new Organization(id, node.get("name", As::name), aliases);
            case COMPANY -> new Company(id, node.get("name", As::name), aliases);
            case INSTITUTION -> new Institution(id, node.get("name", As::name), aliases);
        };
    }

    private static Party unknownKind(Node node) {
        node.find("name", As::name);
        return null;
    }

    private static State state(Node node, String id, List<String> aliases) {
        Optional<LocalizedText> printed = node.find("name", As::name);
        if (node.isSound("id")) {
            node.get("id", As::stateCode);
        }
        return new State(id, printed, aliases);
    }

    private static List<String> aliases(Node node) {
        return node.find("aliases", As.listOf(As::text)).orElse(List.of());
    }

    static Group group(Node node) {
        return new Group(
                node.get("id", As.newId(GROUPS)),
                node.get("name", As::name),
                node.list("members", As::stateCode),
                EvidenceReader.evidence(node));
    }

    static Person person(Node node) {
        return new Person(
                node.get("id", As.newId(PEOPLE)),
                node.get("name", As::name),
                aliases(node),
                EvidenceReader.evidence(node));
    }
}
