package org.summitatlas.query.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Group;
import org.summitatlas.model.Language;
import org.summitatlas.model.Organization;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Summit;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Field;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Query;
import org.summitatlas.query.QueryTerms;
import org.summitatlas.query.Results;

/** Tells a query and what it found in a sentence, such as "27 states and the EU endorsed the Ministerial Statement." */
public final class QueryWords {

    /** As many organizations are told by name; more are counted. */
    private static final int FEW = 3;

    private final Phrases phrases;

    public QueryWords(Language language) {
        phrases = new Phrases(language);
    }

    /** "27 states and the EU": how many of each kind, organizations by name while they are few. */
    public String count(PartyCount count) {
        List<String> parts = new ArrayList<>();
        if (count.states() > 0) {
            parts.add(phrases.say("states", count.states()));
        }
        if (count.organizations().size() > FEW) {
            parts.add(phrases.say("organizations", count.organizations().size()));
        } else {
            count.organizations().stream().map(Organization::id).map(id -> phrases.say("organization", id))
                    .forEach(parts::add);
        }
        if (count.companies() > 0) {
            parts.add(phrases.say("companies", count.companies()));
        }
        if (count.institutions() > 0) {
            parts.add(phrases.say("institutions", count.institutions()));
        }
        return parts.isEmpty() ? phrases.say("nobody") : phrases.list(parts, "list.and");
    }

    /**
     * The whole sentence: "At Seoul 2024, 27 states and the EU endorsed the Ministerial Statement."
     *
     * @param whole the dataset not cut at any day, for the names of what the day asked about does not have yet
     */
    public String sentence(Atlas whole, Results results) {
        Query query = results.query();
        String facts = results.partyCount().total() == 0 ? nothing(whole, results) : facts(whole, results);
        String placed = summit(results).map(summit -> phrases.say("at-summit", summit, facts)).orElse(facts);
        String dated = query.asOf().map(day -> phrases.say("as-of", placed, phrases.day(day))).orElse(placed);
        return phrases.say("sentence.end", Phrases.capital(dated));
    }

    private String facts(Atlas whole, Results results) {
        String claims = claims(whole, results);
        return phrases.say(claims.isEmpty() ? "sentence.plain" : "sentence.claims", count(results.partyCount()),
                beside(whole, results), claims);
    }

    private String nothing(Atlas whole, Results results) {
        Query query = results.query();
        String text = query.text().strip();
        String beside = beside(whole, results);
        if (!text.isEmpty() && QueryTerms.of(query.withKinds(Set.of())).isEmpty()) {
            return phrases.say("nothing.search", text,
                    query.kinds().isEmpty() ? phrases.say("nothing.searched") : noun(query));
        }
        String claims = claims(whole, results);
        return phrases.say(claims.isEmpty() ? "nothing.plain" : "nothing.claims", noun(query), beside, claims);
    }

    /**
     * The same as a noun with all that is said of it, for a title: "27 states and the EU at Seoul 2024 that endorsed
     * the Ministerial Statement".
     *
     * @param whole as for {@link #sentence}
     */
    public String title(Atlas whole, Results results) {
        Query query = results.query();
        PartyCount found = results.partyCount();
        String claims = claims(whole, results);
        boolean named = found.total() > 0 && found.total() == found.organizations().size() && found.total() <= FEW;
        String form = claims.isEmpty() ? "title.plain" : named ? "title.claims.named" : "title.claims";
        String subject = found.total() == 0 ? noun(query) : count(found);
        String at = summit(results).map(summit -> phrases.say("title.at", summit)).orElse("");
        String title = phrases.say(form, subject, beside(whole, results), claims, at);
        String placed = found.total() == 0 ? phrases.say("title.nobody", title) : title;
        return Phrases.capital(query.asOf().map(day -> phrases.say("as-of", placed, phrases.day(day))).orElse(placed));
    }

    private Optional<String> summit(Results results) {
        return results.scope().summit().map(Summit::shortName).map(phrases::of);
    }

    private static Stream<Expression> words(Query query) {
        String text = query.text().strip();
        return text.isEmpty() ? Stream.empty() : Stream.of(new Expression.Words(text));
    }

    /** Who was looked for: "party", or "state or company" where the query says so. */
    private String noun(Query query) {
        Set<PartyKind> kinds = query.kinds();
        return kinds.isEmpty() || kinds.size() == PartyKind.values().length ? phrases.say("noun.party")
                : phrases.anyOf(kinds, "noun.");
    }

    /** What stands beside the parties and needs no verb: their groups, who is left out. */
    private String beside(Atlas whole, Results results) {
        Query query = results.query();
        String others = leftOut(query).isEmpty() ? ""
                : phrases.say("other-than", verbs(whole, results).parties(leftOut(query)));
        return groups(whole, query) + others;
    }

    private String groups(Atlas whole, Query query) {
        if (query.groups().isEmpty()) {
            return "";
        }
        List<String> names = whole.data().groups().stream().filter(group -> query.groups().contains(group.id()))
                .map(Group::name).map(name -> phrases.say("group", phrases.of(name))).toList();
        return phrases.say("groups", phrases.list(names, "list.or"));
    }

    private static Set<String> leftOut(Query query) {
        Set<String> ids = new TreeSet<>();
        query.others().stream().filter(QueryWords::leavesOut)
                .forEach(other -> ids.addAll(((Term) ((Not) other).part()).values()));
        return ids;
    }

    private static boolean leavesOut(Expression other) {
        return other instanceof Not(Term(Field field, _)) && field == Field.PARTY;
    }

    private Verbs verbs(Atlas whole, Results results) {
        return new Verbs(phrases, whole, results);
    }

    /** What is said of the parties with verbs; empty if nothing is. */
    private String claims(Atlas whole, Results results) {
        Query query = results.query();
        Query told = query.withKinds(Set.of()).withGroups(Set.of())
                .withOthers(query.others().stream().filter(other -> !leavesOut(other)).toList());
        List<Expression> terms = Stream.concat(QueryTerms.of(told).stream(), words(query)).toList();
        return terms.isEmpty() ? "" : new ClaimWords(phrases, verbs(whole, results)).told(Claims.of(terms));
    }
}
