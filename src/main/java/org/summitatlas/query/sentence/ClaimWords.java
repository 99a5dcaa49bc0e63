package org.summitatlas.query.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.query.Match;
import org.summitatlas.query.sentence.Claim.Every;
import org.summitatlas.query.sentence.Claim.Fact;
import org.summitatlas.query.sentence.Claim.Quoted;
import org.summitatlas.query.sentence.Claim.Signing;
import org.summitatlas.query.sentence.Claim.Some;
import org.summitatlas.query.sentence.Verbs.Form;

/**
 * Joins the verbs of a claim so that it can be read one way only: facts first, then choices ("either … or …"), and a
 * branch that lies deeper than a reader can follow as the language writes it.
 */
final class ClaimWords {

    /** Words that can still end in any form. */
    private interface Clause {
        String in(Form form);
    }

    /** @param choice whether it says that one of several things holds */
    private record Item(Clause clause, boolean choice) {
    }

    private final Phrases phrases;
    private final Verbs verbs;

    ClaimWords(Phrases phrases, Verbs verbs) {
        this.phrases = phrases;
        this.verbs = verbs;
    }

    /** What follows "27 states and the EU", or stands before it in Korean. */
    String told(Claim claim) {
        List<Claim> parts = claim instanceof Every(var every) ? every : List.of(claim);
        List<Some> choices = parts.stream().filter(Some.class::isInstance).map(Some.class::cast)
                .sorted(Comparator.comparing(ClaimWords::isCompound)).toList();
        // Of two choices with several facts to a branch, nobody could tell where the first ends.
        List<Some> toQuote = choices.stream()
                .filter(some -> isCompound(some) && some != choices.getLast()).toList();
        List<Fact> facts = Stream.concat(parts.stream().filter(Fact.class::isInstance).map(Fact.class::cast),
                toQuote.stream().map(ClaimWords::quoted)).toList();
        List<Item> items = new ArrayList<>(facts(facts).stream().map(clause -> new Item(clause, false)).toList());
        choices.stream().filter(some -> !toQuote.contains(some)).map(this::choice)
                .forEach(clause -> items.add(new Item(clause, true)));
        return joined(items);
    }

    private String joined(List<Item> items) {
        String told = "";
        for (int place = 0; place < items.size(); place++) {
            boolean last = place == items.size() - 1;
            Form form = last || items.get(place + 1).choice ? Form.MODIFIER : Form.AND;
            String next = items.get(place).clause.in(form);
            String key = (items.get(place).choice ? "clauses.choice" : "clauses.and") + (last ? ".last" : "");
            told = place == 0 ? next : phrases.say(key, told, next);
        }
        return told;
    }

    /** Each fact as a clause; what must and what must not be endorsed as one. */
    private List<Clause> facts(List<Fact> facts) {
        Optional<Fact> refusal = facts.stream().filter(fact -> !Claims.refused(fact).isEmpty()).findFirst();
        Optional<Fact> required = refusal.flatMap(_ -> facts.stream().filter(ClaimWords::isEndorsement).findFirst());
        return facts.stream().filter(fact -> required.isEmpty() || !refusal.equals(Optional.of(fact)))
                .<Clause>map(fact -> required.equals(Optional.of(fact))
                        ? form -> verbs.endorsedBut((Signing) fact.topic(), Claims.refused(refusal.orElseThrow()), form)
                        : form -> verbs.told(fact, form)).toList();
    }

    private static boolean isEndorsement(Fact fact) {
        return fact.holds() && fact.topic() instanceof Signing signing && signing.isPlain()
                && signing.match() != Match.NONE;
    }

    private Clause choice(Some some) {
        List<Clause> branches = some.parts().stream().map(this::branch).toList();
        boolean simple = branches.size() == 2 && !isCompound(some);
        return form -> {
            String told = branches.getFirst().in(Form.OR);
            for (int place = 1; place < branches.size(); place++) {
                boolean last = place == branches.size() - 1;
                String next = branches.get(place).in(last ? form : Form.OR);
                told = phrases.say(!last ? "clauses.comma" : simple ? "clauses.or" : "clauses.or.last", told, next);
            }
            return phrases.say("clauses.either", told);
        };
    }

    private Clause branch(Claim claim) {
        if (!isFlat(claim)) {
            return form -> verbs.told(quoted(claim), form);
        }
        List<Clause> clauses = facts((claim instanceof Every(var parts) ? parts : List.of(claim)).stream()
                .map(Fact.class::cast).toList());
        return form -> {
            String told = clauses.getFirst().in(clauses.size() == 1 ? form : Form.AND);
            for (int place = 1; place < clauses.size(); place++) {
                boolean last = place == clauses.size() - 1;
                told = phrases.say("clauses.inner", told, clauses.get(place).in(last ? form : Form.AND));
            }
            return told;
        };
    }

    private static Fact quoted(Claim claim) {
        return new Fact(new Quoted(claim.expression()), true);
    }

    private static boolean isCompound(Some some) {
        return some.parts().stream().anyMatch(part -> part instanceof Every && isFlat(part));
    }

    /** Whether it is a fact, or nothing but facts side by side. */
    private static boolean isFlat(Claim claim) {
        return switch (claim) {
            case Fact _ -> true;
            case Every(var parts) -> parts.stream().allMatch(Fact.class::isInstance);
            case Some _ -> false;
        };
    }
}
