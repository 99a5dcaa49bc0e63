package org.summitatlas.query.sentence;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Field;
import org.summitatlas.query.Match;
import org.summitatlas.query.TermGroup;
import org.summitatlas.query.sentence.Claim.Attending;
import org.summitatlas.query.sentence.Claim.Being;
import org.summitatlas.query.sentence.Claim.Every;
import org.summitatlas.query.sentence.Claim.Fact;
import org.summitatlas.query.sentence.Claim.Quoted;
import org.summitatlas.query.sentence.Claim.Saying;
import org.summitatlas.query.sentence.Claim.Signing;
import org.summitatlas.query.sentence.Claim.Some;
import org.summitatlas.query.sentence.Claim.Topic;

/** Takes a question apart into {@link Claim}s. */
final class Claims {

    private Claims() {
    }

    /** Everything that conditions side by side say together. */
    static Claim of(List<Expression> parts) {
        TermGroup group = TermGroup.of(parts);
        List<Claim> claims = new ArrayList<>(documents(group, parts));
        attendance(group).map(Claims::fact).ifPresent(claims::add);
        group.others().stream().map(Claims::of).forEach(claims::add);
        return every(claims);
    }

    private static Claim of(Expression expression) {
        return switch (expression) {
            case Expression.All(var parts) -> of(parts);
            case Expression.AnyOf(var parts) -> some(parts.stream().map(Claims::of).toList());
            case Expression.Not(var part) -> denied(of(part));
            case Expression.Words(var text) -> fact(new Saying(text));
            case Term term -> term.field().side() == Field.Side.ITSELF ? fact(new Being(term)) : of(List.of(term));
        };
    }

    private static Claim fact(Topic topic) {
        return new Fact(topic, true);
    }

    private static List<Claim> documents(TermGroup group, List<Expression> parts) {
        if (!group.asksOfDocuments()) {
            return List.of();
        }
        Set<Standing> standings = group.standings().orElse(Set.of());
        Set<Confidence> confidences = group.confidences().orElse(Set.of());
        if (group.isContradiction()) {
            // What is asked of standing or confidence leaves nothing, which no sentence says as plainly as the line.
            return List.of(fact(new Quoted(Expression.all(parts.stream().filter(part ->
                    part instanceof Term(Field field, _) && field.side() == Field.Side.DOCUMENTS).toList()))));
        }
        List<Claim> claims = new ArrayList<>();
        Set<String> each = group.documents().stream()
                .filter(term -> term.field() == Field.SIGNED && term.values().size() == 1)
                .flatMap(term -> term.values().stream()).collect(toCollection(TreeSet::new));
        if (!each.isEmpty() || group.documents().isEmpty()) {
            Match match = each.size() > 1 ? Match.ALL : Match.ANY;
            claims.add(fact(new Signing(match, each, standings, confidences)));
        }
        group.documents().stream().filter(term -> term.field() == Field.UNSIGNED || term.values().size() > 1)
                .map(term -> new Signing(term.field() == Field.SIGNED ? Match.ANY : Match.NONE, term.values(),
                        standings, confidences))
                .map(Claims::fact).forEach(claims::add);
        return claims;
    }

    private static Optional<Topic> attendance(TermGroup group) {
        List<Term> terms = group.attendances();
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        boolean once = terms.stream().map(Term::field).distinct().count() == terms.size();
        Attending attending = new Attending(terms);
        return Optional.of(once ? attending : new Quoted(attending.expression()));
    }

    /** All of the claims, flat; documents that must not be endorsed are told together. */
    private static Claim every(List<Claim> claims) {
        List<Claim> flat = claims.stream()
                .flatMap(claim -> claim instanceof Every(var inner) ? inner.stream() : Stream.of(claim)).toList();
        Set<String> refused = flat.stream().flatMap(claim -> refused(claim).stream())
                .collect(toCollection(TreeSet::new));
        List<Claim> told = new ArrayList<>(flat.stream().filter(claim -> refused(claim).isEmpty()).toList());
        if (!refused.isEmpty()) {
            told.add(new Fact(new Signing(Match.ANY, refused, Set.of(), Set.of()), false));
        }
        return told.size() == 1 ? told.getFirst() : new Every(List.copyOf(told));
    }

    /** The documents none of which may be endorsed, if that is all that a claim says. */
    static Set<String> refused(Claim claim) {
        return claim instanceof Fact(Signing(Match match, var documents, var standings, var confidences), boolean holds)
                && !holds && match == Match.ANY && standings.isEmpty() && confidences.isEmpty() ? documents : Set.of();
    }

    private static Claim some(List<Claim> claims) {
        List<Claim> flat = claims.stream()
                .flatMap(claim -> claim instanceof Some(var inner) ? inner.stream() : Stream.of(claim)).toList();
        return flat.size() == 1 ? flat.getFirst() : new Some(flat);
    }

    /** The opposite, with the denial at the pieces. */
    private static Claim denied(Claim claim) {
        return switch (claim) {
            case Every(var parts) -> some(parts.stream().map(Claims::denied).toList());
            case Some(var parts) -> every(parts.stream().map(Claims::denied).toList());
            case Fact(Topic topic, boolean holds) when !holds -> fact(topic);
            case Fact(Topic topic, _) -> denied(topic);
        };
    }

    private static Claim denied(Topic topic) {
        return switch (topic) {
            case Signing all when all.match() == Match.ALL -> some(all.documents().stream()
                    .<Claim>map(id -> new Fact(
                            new Signing(Match.ANY, Set.of(id), all.standings(), all.confidences()), false)).toList());
            case Signing none when none.match() == Match.NONE -> fact(new Quoted(Expression.not(none.expression())));
            case Being(Term(Field field, var values)) -> every(values.stream()
                    .<Claim>map(value -> new Fact(new Being(new Term(field, value)), false)).toList());
            case Quoted(var expression) -> fact(new Quoted(Expression.not(expression)));
            default -> new Fact(topic, false);
        };
    }
}
