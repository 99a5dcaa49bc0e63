package org.summitatlas.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Company;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Institution;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Organization;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.State;

/** Short ways to make cells. */
public final class Cells {

    private Cells() {
    }

    public static Cell text(Optional<String> value) {
        return value.<Cell>map(Cell.Text::new).orElse(Cell.BLANK);
    }

    public static Cell text(String value) {
        return new Cell.Text(value);
    }

    /** The text in exactly one language; blank where it is not known. */
    public static Cell in(Language language, LocalizedText value) {
        return text(value.exactly(language));
    }

    public static Cell in(Language language, Optional<LocalizedText> value) {
        return text(value.flatMap(found -> found.exactly(language)));
    }

    /** The date; blank where none is known. */
    public static Cell day(Optional<PartialDate> date) {
        return date.<Cell>map(Cell.Day::new).orElse(Cell.BLANK);
    }

    public static Cell several(Collection<String> values) {
        return values.isEmpty() ? Cell.BLANK : new Cell.Several(List.copyOf(values));
    }

    /** Each constant once, in the order given. */
    public static Cell terms(Stream<? extends Enum<?>> values) {
        List<? extends Enum<?>> terms = values.distinct().toList();
        return terms.isEmpty() ? Cell.BLANK : new Cell.Terms(terms);
    }

    /** The thing under its name; files carry its id. */
    public static Cell.Name name(Atlas atlas, EntityRef ref) {
        return new Cell.Name(ref.id(), atlas.name(ref));
    }

    /** The summit under its short name; files carry its id. */
    public static Cell.Name summit(Atlas atlas, String id) {
        return new Cell.Name(id, atlas.summit(id).shortName());
    }

    /** The party under its name; files carry its English name. */
    public static Cell.Name called(Party party) {
        return new Cell.Name(party.name(Language.EN), party.names());
    }

    /** The same with what files carry in just one language: nothing where no source prints the name in it. */
    public static Cell.Name called(Party party, Language language) {
        return new Cell.Name(exactName(party, language).orElse(""), party.names());
    }

    /** The name in just this language; empty where it is not known, though the English one would be shown in its place. */
    public static Optional<String> exactName(Party party, Language language) {
        return switch (party) {
            case State state -> Optional.of(state.name(language));
            case Organization organization -> organization.title().exactly(language);
            case Company company -> company.title().exactly(language);
            case Institution institution -> institution.title().exactly(language);
        };
    }

    public static Cell names(Stream<Cell.Name> values) {
        List<Cell.Name> names = values.toList();
        return names.isEmpty() ? Cell.BLANK : new Cell.Names(names);
    }

    public static Cell confidence(Fact fact) {
        return new Cell.Term(fact.confidence());
    }

    /** Names in every language, to be found by. */
    public static Stream<String> everyLanguage(Stream<LocalizedText> names) {
        return names.flatMap(name -> Stream.of(name.en(), name.in(Language.KO)));
    }

    /** How long the first publication took; blank where that cannot be told to the day. */
    public static Cell days(Promise promise) {
        OptionalInt days = promise.daysToFirst();
        return days.isPresent() ? new Cell.Count(days.getAsInt()) : Cell.BLANK;
    }
}
