package org.summitatlas.query.sentence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Standing;
import org.summitatlas.model.Summit;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Field;
import org.summitatlas.query.Match;
import org.summitatlas.query.Results;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.query.language.Vocabulary;
import org.summitatlas.query.sentence.Claim.Attending;
import org.summitatlas.query.sentence.Claim.Being;
import org.summitatlas.query.sentence.Claim.Fact;
import org.summitatlas.query.sentence.Claim.Quoted;
import org.summitatlas.query.sentence.Claim.Saying;
import org.summitatlas.query.sentence.Claim.Signing;

/** Tells one fact of a claim with one verb. */
final class Verbs {

    /** How a verb ends, which English ignores. The patterns know them by their place in this list. */
    enum Form {
        /** Before the noun that it describes. */
        MODIFIER,
        /** Before another that holds as well. */
        AND,
        /** Before another that may hold instead. */
        OR
    }

    private final Phrases phrases;
    private final Atlas whole;
    private final Vocabulary vocabulary;
    private final Results results;
    private final int number;

    /**
     * @param whole   gives the names, also of what a day asked about does not have yet
     * @param results of whose parties the verbs tell
     */
    Verbs(Phrases phrases, Atlas whole, Results results) {
        this.phrases = phrases;
        this.whole = whole;
        vocabulary = Vocabulary.of(whole);
        this.results = results;
        number = results.partyCount().total();
    }

    String told(Fact fact, Form form) {
        String denial = fact.holds() ? "" : ".not";
        return switch (fact.topic()) {
            case Signing signing when !signing.standings().isEmpty() -> stands(signing, fact.holds(), form);
            case Signing signing -> endorsed(signing, fact.holds(), form);
            case Attending attending -> attended(attending, denial, form);
            case Being(Term(Field field, var values)) when field == Field.FRAMEWORK ->
                    verb("being.framework." + (values.size() == 1 ? values.iterator().next() : "any") + denial, form);
            case Being(Term term) -> verb("being." + term.field().word() + denial, form,
                    phrases.list(term.values().stream().map(value -> named(term.field(), value)).toList(), "list.or"));
            case Saying(String text) -> verb("saying" + denial, form, text);
            case Quoted(Expression expression) ->
                    verb("meeting", form, QueryText.print(expression));
        };
    }

    private String verb(String key, Form form, Object... values) {
        return phrases.say(key, Stream.concat(Stream.of(form.ordinal(), number), Stream.of(values)).toArray());
    }

    /** "endorsed the Seoul Declaration but not the Bletchley Declaration". */
    String endorsedBut(Signing signing, Set<String> refused, Form form) {
        boolean unknown = isUnknown(refused);
        String but = unknown ? ".but.unknown" : refused.size() == 1 ? ".but.one" : ".but";
        return verb("endorsed." + EnumWord.of(signing.match()) + but, form,
                documents(signing.documents(), conjunction(signing.match())),
                documents(refused, unknown ? "list.or" : "list.nor"));
    }

    /** Whether of any party found it is not known that it did not endorse, since a list is partial. */
    private boolean isUnknown(Set<String> documents) {
        Atlas then = results.tables().atlas();
        return then.data().documents().stream().filter(document -> documents.contains(document.id()))
                .anyMatch(document -> results.parties().stream()
                        .anyMatch(party -> then.standing(party, document) == Standing.UNKNOWN));
    }

    private String endorsed(Signing signing, boolean holds, Form form) {
        Set<String> documents = signing.documents();
        boolean affirmed = holds && signing.match() != Match.NONE;
        if (!signing.confidences().isEmpty()) {
            String evidence = phrases.anyOf(signing.confidences(), "confidence.");
            if (affirmed) {
                return verb("endorsed." + EnumWord.of(signing.match()) + ".sure", form,
                        documents(documents, conjunction(signing.match())), evidence);
            }
            return documents.isEmpty() ? verb("endorsed.never.sure", form, evidence)
                    : verb("endorsed.unsure", form, documents(documents, "list.or"), evidence);
        }
        if (affirmed) {
            return verb("endorsed." + EnumWord.of(signing.match()), form,
                    documents(documents, conjunction(signing.match())));
        }
        if (isUnknown(documents)) {
            return verb("endorsed.unknown", form, documents(documents, "list.or"));
        }
        return verb((holds ? "endorsed.none" : "endorsed.not") + (documents.size() == 1 ? ".one" : ""), form,
                documents(documents, "list.nor"));
    }

    private String stands(Signing signing, boolean holds, Form form) {
        Match match = holds ? signing.match() : Match.NONE;
        Set<String> documents = signing.documents();
        String way = match != Match.NONE ? EnumWord.of(match) : switch (documents.size()) {
            case 0 -> "never";
            case 1 -> "none.one";
            default -> "none";
        };
        String sure = signing.confidences().isEmpty() ? "" : ".sure";
        return verb("standing." + way + sure, form, standings(signing.standings()),
                documents(documents, conjunction(match)), phrases.anyOf(signing.confidences(), "confidence."));
    }

    private String standings(Set<Standing> standings) {
        return phrases.list(standings.stream().sorted().map(EnumWord::of)
                .map(word -> phrases.quoted(phrases.say("standing.word." + word))).toList(), "list.or");
    }

    private static String conjunction(Match match) {
        return switch (match) {
            case ANY -> "list.or";
            case ALL -> "list.and";
            case NONE -> "list.nor";
        };
    }

    private String documents(Set<String> ids, String conjunction) {
        Stream<String> inOrder = vocabulary.words(Field.SIGNED).stream().filter(ids::contains);
        return ids.isEmpty() ? phrases.say("documents.every")
                : phrases.list(Stream.concat(inOrder, ids.stream().sorted()).distinct()
                        .map(id -> phrases.say("document", label(Field.SIGNED, id))).toList(), conjunction);
    }

    private String attended(Attending attending, String denial, Form form) {
        boolean came = attending.values(Field.ATTENDED).isPresent() && attending.values(Field.OUTCOME).isEmpty();
        String way = came ? "attended" : "attendance";
        String where = attending.values(Field.ATTENDED).map(ids -> phrases.list(
                ids.stream().map(id -> named(Field.ATTENDED, id)).toList(), "list.or")).map(places -> came ? places
                        : phrases.say("attendance.at", places)).orElse("");
        String outcome = piece(attending.values(Field.OUTCOME), "attendance.outcome", "outcome.", phrases::quoted);
        return verb(way + denial, form, where,
                piece(attending.values(Field.MODE), way + ".mode", "mode.", UnaryOperator.identity()),
                piece(attending.values(Field.CAPACITY), way + ".capacity", "capacity.", UnaryOperator.identity()),
                outcome);
    }

    private String piece(Optional<Set<String>> values, String key, String prefix, UnaryOperator<String> dressed) {
        return values.map(words -> phrases.say(key, phrases.list(
                words.stream().map(word -> dressed.apply(phrases.say(prefix + word))).toList(), "list.or"))).orElse("");
    }

    private String named(Field field, String value) {
        return switch (field) {
            case KIND -> phrases.say("kind." + value, number);
            case HAS -> phrases.say("feature." + value);
            case GROUP -> phrases.say("group", label(field, value));
            case SOURCE -> phrases.quoted(label(field, value));
            case ATTENDED -> summit(value).orElseGet(() -> phrases.quoted(label(field, value)));
            case SUMMIT -> summit(value).orElse(value);
            case PARTY -> party(value);
            default -> label(field, value);
        };
    }

    private Optional<String> summit(String id) {
        return whole.data().summits().stream().filter(summit -> summit.id().equals(id)).findFirst()
                .map(Summit::shortName).map(phrases::of);
    }

    private String label(Field field, String value) {
        return vocabulary.label(field, value).map(phrases::of).orElse(value);
    }

    /** The names of parties, as they stand in a list. */
    String parties(Collection<String> ids) {
        return phrases.list(ids.stream().map(this::party).toList(), "list.and");
    }

    private String party(String id) {
        String name = label(Field.PARTY, id);
        return name.matches(phrases.say("party.article")) ? phrases.say("party.named", name) : name;
    }
}
