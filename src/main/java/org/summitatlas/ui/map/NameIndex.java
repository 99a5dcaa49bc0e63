package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.geo.Shape;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.State;
import org.summitatlas.query.TextFold;

/** Finds a country by the first letters of a name, in either language. Parties come before other countries. */
final class NameIndex {

    private record Name(String folded, String id) {
    }

    private final List<Name> names = new ArrayList<>();

    NameIndex(Atlas atlas, List<Shape> shapes) {
        List<String> ids = shapes.stream().filter(Shape::hasCode).map(Shape::id).toList();
        List<Party> parties = ids.stream().flatMap(id -> atlas.findParty(id).stream()).toList();
        parties.forEach(party -> add(party.id(), Arrays.stream(Language.values()).map(party::name)));
        parties.forEach(party -> add(party.id(), party.aliases().stream()));
        parties.forEach(party -> add(party.id(), commonNames(party.id())));
        ids.forEach(id -> add(id, commonNames(id)));
    }

    private void add(String id, Stream<String> of) {
        of.map(TextFold::fold).forEach(folded -> names.add(new Name(folded, id)));
    }

    private static Stream<String> commonNames(String id) {
        return Arrays.stream(Language.values()).map(language -> State.cldrName(id, language));
    }

    /** The first country with a name that begins like this. */
    Optional<String> find(String typed) {
        String folded = TextFold.fold(typed);
        return folded.isEmpty() ? Optional.empty()
                : names.stream().filter(name -> name.folded.startsWith(folded)).map(Name::id).findFirst();
    }
}
