package org.summitatlas.ui.search;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.Expression;
import org.summitatlas.query.FreeText;
import org.summitatlas.query.Lookup;
import org.summitatlas.query.TextFold;
import org.summitatlas.query.language.QueryForm;
import org.summitatlas.ui.Command;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.View;

/** What the search everywhere finds for what is typed, and where each hit leads. */
public final class SearchViewModel {

    /** As many hits as fit without scrolling. */
    static final int MOST = 12;

    /** Things that are seldom looked for by a word that they share with a command. */
    private static final Set<EntityKind> BEHIND_COMMANDS =
            EnumSet.of(EntityKind.SESSION, EntityKind.DISAGREEMENT, EntityKind.SOURCE);

    /** @param place among hits of the same rank, the less the earlier */
    private record Ranked(int rank, int place, Hit hit) {
    }

    private final Exploration exploration;
    private final Messages messages;
    private final List<Command> commands;
    private final Lookup lookup;

    /** @param commands what can be done, in the order in which it is offered before anything is typed */
    public SearchViewModel(Exploration exploration, Messages messages, List<Command> commands) {
        this.exploration = exploration;
        this.messages = messages;
        this.commands = List.copyOf(commands);
        lookup = new Lookup(exploration.wholeAtlas());
    }

    /** The hits, best first; before anything is typed, what can be done. */
    List<Hit> hits(String typed) {
        List<String> words = TextFold.words(typed);
        if (words.isEmpty()) {
            return commands.stream().limit(MOST).map(this::hit).toList();
        }
        Stream<Ranked> things = lookup.find(typed, MOST).stream().map(found -> new Ranked(found.rank(),
                BEHIND_COMMANDS.contains(found.ref().kind()) ? 2 : 0, hit(found)));
        Stream<Ranked> doings = commands.stream().flatMap(command ->
                Lookup.rank(List.of(TextFold.fold(command.name())), words).stream()
                        .mapToObj(rank -> new Ranked(rank, 1, hit(command))));
        return Stream.concat(Stream.concat(things, doings)
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::place))
                .limit(MOST - 1).map(Ranked::hit), Stream.of(inTheTables(typed))).toList();
    }

    private Hit hit(Command command) {
        return new Hit("command-" + command.id(), command.name(), command.keys(), command.run());
    }

    private Hit hit(Lookup.Found found) {
        return new Hit("hit-" + found.ref().kind().word() + "-" + found.ref().id(), messages.of(found.name()),
                kind(found.ref()), () -> exploration.select(found.ref()));
    }

    /** What is no name may still stand in a row: the words can always be put to the tables, which come to the front. */
    private Hit inTheTables(String typed) {
        return new Hit("in-the-tables", messages.text("search.in-tables", typed.strip()), "", () ->
                exploration.change(now -> now.withQuery(now.query().withText(asWritten(typed))).withView(View.MAP)));
    }

    /** The words so that the query language reads them as words, whatever they are. */
    private static String asWritten(String typed) {
        return QueryForm.query(FreeText.parts(typed).stream().<Expression>map(Expression.Words::new).toList()).text();
    }

    private String kind(EntityRef ref) {
        return messages.text("search.kind." + (ref.kind() == EntityKind.PARTY
                ? EnumWord.of(exploration.wholeAtlas().party(ref.id()).kind()) : ref.kind().word()));
    }
}
