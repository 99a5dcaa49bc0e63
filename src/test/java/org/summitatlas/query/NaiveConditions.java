package org.summitatlas.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression.All;
import org.summitatlas.query.Expression.AnyOf;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;

/** Puts conditions to one party after the other, as the language defines them and with nothing clever. */
record NaiveConditions(Atlas atlas, Tables tables) {

    List<String> parties(Expression condition) {
        List<String> found = new ArrayList<>();
        for (Party party : atlas.data().parties()) {
            if (holds(condition, party)) {
                found.add(party.id());
            }
        }
        return found;
    }

    private boolean holds(Expression condition, Party party) {
        return switch (condition) {
            case All(var parts) -> group(parts, party);
            case AnyOf(var parts) -> parts.stream().anyMatch(part -> holds(part, party));
            case Not(var part) -> !holds(part, party);
            case Words(var text) -> text(party).contains(TextFold.fold(text));
            case Term term -> group(List.of(term), party);
        };
    }

    private String text(Party party) {
        for (TableId id : List.of(TableId.COUNTRIES, TableId.COMPANIES)) {
            @SuppressWarnings("unchecked") // the rows of both tables are parties
            Table<Party> table = (Table<Party>) tables.table(id);
            if (table.rows().contains(party)) {
                return table.searchText(party);
            }
        }
        throw new AssertionError(party.id());
    }

    private boolean group(List<Expression> parts, Party party) {
        List<Term> documents = new ArrayList<>();
        List<Term> attendances = new ArrayList<>();
        Set<Standing> standings = EnumSet.allOf(Standing.class);
        Set<Confidence> confidences = EnumSet.allOf(Confidence.class);
        boolean saysStanding = false;
        boolean saysConfidence = false;
        for (Expression part : parts) {
            if (part instanceof Term term) {
                switch (term.field()) {
                    case SIGNED, UNSIGNED -> documents.add(term);
                    case ATTENDED, MODE, OUTCOME, CAPACITY -> attendances.add(term);
                    case STANDING -> {
                        saysStanding = true;
                        standings.removeIf(one -> !term.values().contains(EnumWord.of(one)));
                    }
                    case CONFIDENCE -> {
                        saysConfidence = true;
                        confidences.removeIf(one -> !term.values().contains(EnumWord.of(one)));
                    }
                    default -> {
                        if (!itself(term, party)) {
                            return false;
                        }
                    }
                }
            } else if (!holds(part, party)) {
                return false;
            }
        }
        Set<Standing> wanted = saysStanding ? standings : EnumSet.of(Standing.ENDORSED, Standing.JOINED_LATER);
        Optional<Set<Confidence>> sure = saysConfidence ? Optional.of(confidences) : Optional.empty();
        if (wanted.isEmpty() || sure.filter(Set::isEmpty).isPresent()) {
            return false;
        }
        if (documents.isEmpty() && (saysStanding || saysConfidence)
                && atlas.data().documents().stream().noneMatch(document -> counts(document, party, wanted, sure))) {
            return false;
        }
        for (Term term : documents) {
            boolean any = false;
            boolean open = false;
            for (Document document : atlas.data().documents()) {
                if (term.values().contains(document.id())) {
                    any |= counts(document, party, wanted, sure);
                    open |= document.isOpenTo(party);
                }
            }
            if (term.field() == Field.SIGNED ? !any : any || !open) {
                return false;
            }
        }
        return attendances.isEmpty() || atlas.data().attendances().stream()
                .anyMatch(item -> item.party().equals(Optional.of(party.id())) && isDescribed(item, attendances));
    }

    private boolean counts(Document document, Party party, Set<Standing> wanted, Optional<Set<Confidence>> sure) {
        return document.isEndorsable() && wanted.contains(atlas.standing(party, document))
                && (sure.isEmpty() || atlas.endorsement(party.id(), document.id())
                        .filter(item -> sure.get().contains(item.confidence())).isPresent());
    }

    private boolean isDescribed(Attendance item, List<Term> terms) {
        boolean outcomeSaid = terms.stream().anyMatch(term -> term.field() == Field.OUTCOME);
        for (Term term : terms) {
            boolean met = switch (term.field()) {
                case ATTENDED -> (outcomeSaid || item.outcome() == Outcome.ATTENDED)
                        && (term.values().contains(item.at().id()) || term.values().contains(atlas.summitOf(item)));
                case MODE -> term.values().contains(EnumWord.of(item.mode()));
                case OUTCOME -> term.values().contains(EnumWord.of(item.outcome()));
                default -> term.values().contains(EnumWord.of(item.capacity()));
            };
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private boolean itself(Term term, Party party) {
        Set<String> values = term.values();
        return switch (term.field()) {
            case KIND -> values.contains(EnumWord.of(party.kind()));
            case GROUP -> atlas.groupsOf(party).stream().anyMatch(group -> values.contains(group.id()));
            case PARTY -> values.contains(party.id());
            case FRAMEWORK -> atlas.frameworksOf(party).stream()
                    .anyMatch(item -> values.contains(EnumWord.of(item.followThrough())));
            case PERSON -> atlas.attendancesFor(party).stream().flatMap(item -> item.person().stream())
                    .anyMatch(values::contains);
            case SOURCE -> sources(party).stream().anyMatch(values::contains);
            case SUMMIT -> values.stream().anyMatch(id -> Scope.of(atlas, Optional.of(id)).holds(party));
            case HAS -> values.stream().anyMatch(what -> switch (what) {
                case "disagreement" -> !atlas.disagreementsAbout(party.ref()).isEmpty();
                case "institute" -> atlas.data().institutes().stream().anyMatch(item -> item.parties().contains(party.id()));
                case "ratification" -> atlas.endorsementsBy(party).stream().anyMatch(item -> item.ratified().isPresent());
                default -> throw new AssertionError(what);
            });
            default -> throw new AssertionError(term);
        };
    }

    private Set<String> sources(Party party) {
        List<Fact> facts = new ArrayList<>(atlas.endorsementsBy(party));
        facts.addAll(atlas.attendancesFor(party));
        facts.addAll(atlas.frameworksOf(party));
        Set<String> sources = new HashSet<>();
        facts.forEach(fact -> fact.evidence().stream().map(Evidence::source).forEach(sources::add));
        return sources;
    }
}
