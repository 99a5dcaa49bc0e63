package org.summitatlas.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.Lookup;
import org.summitatlas.query.TextFold;
import org.summitatlas.ui.Command;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;

/** What the search everywhere finds for what is typed, and where each hit leads. */
public final class SearchViewModel {

    /** As many hits as fit without scrolling. */
    static final int MOST = 12;

    private record Ranked(int rank, Hit hit) {
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
        Stream<Ranked> things = lookup.find(typed, MOST).stream().map(found -> new Ranked(found.rank(), hit(found)));
        Stream<Ranked> doings = commands.stream().flatMap(command ->
                Lookup.rank(List.of(TextFold.fold(command.name())), words).stream()
                        .mapToObj(rank -> new Ranked(rank, hit(command))));
        return Stream.concat(Stream.concat(things, doings).sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST - 1).map(Ranked::hit), Stream.of(inTheTables(typed))).toList();
    }

    private Hit hit(Command command) {
        return new Hit("command-" + command.id(), command.name(), command.keys(), command.run());
    }

    private Hit hit(Lookup.Found found) {
        return new Hit("hit-" + found.ref().kind().word() + "-" + found.ref().id(), messages.of(found.name()),
                kind(found.ref()), () -> exploration.select(found.ref()));
    }

    /** What is no name may still stand in a row: the words can always be put to the tables. */
    private Hit inTheTables(String typed) {
        String text = typed.strip();
        return new Hit("in-the-tables", messages.text("search.in-tables", text), "", () ->
                exploration.ask(query -> query.withText(quoted(text))));
    }

    /** Words that the query language would read as something else stand in quotes. */
    private static String quoted(String text) {
        String bare = text.replace("\"", " ").strip();
        return bare.matches("[\\p{L}\\p{N} ]+") && !bare.matches(".*\\b(OR|AND|NOT)\\b.*") || bare.isEmpty()
                ? bare : "\"" + bare + "\"";
    }

    private String kind(EntityRef ref) {
        return messages.text("search.kind." + (ref.kind() == EntityKind.PARTY
                ? EnumWord.of(exploration.wholeAtlas().party(ref.id()).kind()) : ref.kind().word()));
    }
}
