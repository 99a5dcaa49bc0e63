package org.summitatlas.query.language;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.summitatlas.model.Language;
import org.summitatlas.query.Field;
import org.summitatlas.query.Results;
import org.summitatlas.query.TextFold;
import org.summitatlas.query.language.Token.Asked;
import org.summitatlas.query.language.Token.Mark;
import org.summitatlas.query.language.Token.Sign;
import org.summitatlas.query.language.Token.Text;

/** Offers what could be written next in a line of the query language. */
public final class Completions {

    private static final int MOST = 12;
    /** So many of the values that fit best are counted, to find those that lead to nothing. */
    private static final int COUNTED = 24;
    /** The fields whose values are offered before anybody names the field. */
    private static final List<Field> AT_ONCE =
            List.of(Field.SIGNED, Field.KIND, Field.GROUP, Field.STANDING, Field.SUMMIT, Field.PARTY, Field.PERSON);

    /** A value that fits what is typed, with what to insert for it and what it is called. */
    private record Fitting(Vocabulary.Value value, String insert, String label, int fit) {
    }

    private final List<Token> tokens;
    private final String line;
    private final int caret;
    private final CompletionCounts counts;
    private final Vocabulary vocabulary;
    private final Language reader;

    private Completions(String line, int caret, Results results, Language reader) {
        this.line = line;
        this.caret = caret;
        this.reader = reader;
        tokens = Tokenizer.tokens(line);
        vocabulary = Vocabulary.of(results.tables().atlas());
        counts = new CompletionCounts(results, vocabulary);
    }

    /**
     * Fields and values that fit what stands at the caret, the best first, at most twelve: fields, then values whose
     * word begins as typed, then those with a name in any language that has a word that begins so, then those that
     * contain it; values with which nothing would be found come last.
     *
     * @param caret   a place in the line, in characters; a place outside of it is taken for the nearest end
     * @param results of the question asked so far, which says where and when to look
     */
    public static List<Completion> at(String line, int caret, Results results, Language reader) {
        return new Completions(line, Math.clamp(caret, 0, line.length()), results, reader).list();
    }

    private List<Completion> list() {
        Optional<Token> here = tokens.stream().filter(token -> token.from() < caret && caret <= token.to()).findFirst();
        if (here.isEmpty()) {
            return anyField();
        }
        return switch (here.get()) {
            case Asked asked when caret <= asked.colon() ->
                    fields(line.substring(asked.from(), caret), asked.from(), asked.colon() + 1).toList();
            case Asked asked -> Field.parse(asked.front()).map(field -> values(asked, field)).orElse(List.of());
            case Text text when !text.quoted() -> word(text);
            case Text _ -> List.of();
            case Mark mark -> mark.sign() == Sign.OPEN || mark.sign() == Sign.MINUS ? anyField() : List.of();
        };
    }

    /** Every field, unless what is inserted here would run into the next word. */
    private List<Completion> anyField() {
        boolean beforeWord = caret < line.length() && Tokenizer.isBare(line.charAt(caret));
        return beforeWord ? List.of() : fields("", caret, caret).toList();
    }

    private Stream<Completion> fields(String typed, int from, int to) {
        String wanted = TextFold.fold(typed);
        return Stream.of(Field.values())
                .flatMap(field -> Stream.concat(Stream.of(field.word()), field.otherWords().stream())
                        .filter(word -> word.startsWith(wanted)).limit(1))
                .map(word -> new Completion(from, to, word + ":", "", OptionalInt.empty())).limit(MOST);
    }

    /** A word may become a field, or be the value of one that nobody has named yet. */
    private List<Completion> word(Text text) {
        String typed = line.substring(text.from(), caret);
        Stream<Fitting> values = TextFold.fold(typed).length() < 2 ? Stream.empty() : AT_ONCE.stream()
                .flatMap(field -> fitting(field, typed, field.word() + ":"))
                .filter(one -> one.fit() < Nearest.CONTAINS);
        return Stream.concat(fields(typed, text.from(), text.to()), ranked(values, text))
                .limit(MOST).toList();
    }

    private List<Completion> values(Asked asked, Field field) {
        Text here = asked.values().stream().filter(value -> value.from() <= caret && caret <= value.to())
                .reduce((_, last) -> last).orElseThrow();
        Set<String> others = new HashSet<>();
        asked.values().stream().filter(value -> value != here)
                .forEach(value -> vocabulary.find(field, value.text()).ifPresent(others::add));
        String typed = line.substring(here.from(), caret).replaceAll("^[\"“”]|[\"“”]$", "");
        return ranked(fitting(field, typed, "").filter(one -> !others.contains(one.value().word())), here)
                .limit(MOST).toList();
    }

    private Stream<Fitting> fitting(Field field, String typed, String before) {
        String wanted = TextFold.fold(typed.strip());
        return vocabulary.values(field).stream().flatMap(value -> Nearest.fit(wanted, value).stream()
                .mapToObj(fit -> new Fitting(value, before + QueryPrinter.value(value.word()),
                        label(field, value), fit)));
    }

    /** What a value is called; nothing where that is just what its word says. */
    private String label(Field field, Vocabulary.Value value) {
        String name = value.label().map(text -> text.in(reader)).orElse("");
        return Vocabulary.isOfTheLanguage(field) && letters(name).endsWith(letters(value.word())) ? "" : name;
    }

    private static String letters(String text) {
        return TextFold.fold(text).replaceAll("[^\\p{L}]", "");
    }

    private Stream<Completion> ranked(Stream<Fitting> fitting, Text replaced) {
        return fitting.sorted(Comparator.comparingInt(Fitting::fit)).limit(COUNTED)
                .map(one -> new Completion(replaced.from(), replaced.to(), one.insert(), one.label(),
                        count(one, replaced)))
                .sorted(Comparator.comparing(completion -> completion.count().equals(OptionalInt.of(0))));
    }

    private OptionalInt count(Fitting one, Text replaced) {
        return counts.of(line.substring(0, replaced.from()) + one.insert() + line.substring(replaced.to()));
    }
}
