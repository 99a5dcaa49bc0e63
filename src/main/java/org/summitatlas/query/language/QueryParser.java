package org.summitatlas.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Words;
import org.summitatlas.query.FreeText;
import org.summitatlas.query.NormalForm;
import org.summitatlas.query.language.QueryProblem.Kind;
import org.summitatlas.query.language.Token.Asked;
import org.summitatlas.query.language.Token.Mark;
import org.summitatlas.query.language.Token.Sign;
import org.summitatlas.query.language.Token.Text;

/**
 * Reads a line by recursive descent. It does not stop at the first problem and never throws: what it cannot understand
 * it notes and leaves out.
 */
final class QueryParser {

    /** So many parentheses in one another are followed, far more than remain when those that say nothing are gone. */
    private static final int MOST_PARENTHESES = 500;
    /** So many expressions may stand in one another. */
    private static final int DEEPEST = 40;

    private final String line;
    private final List<Token> tokens;
    private final Problems problems;
    private final TermReader terms;
    private int next;
    private int depth;
    private boolean tooDeep;

    QueryParser(String line, Vocabulary vocabulary) {
        this.line = line;
        tokens = Tokenizer.tokens(line);
        problems = new Problems(line);
        terms = new TermReader(vocabulary, problems);
    }

    /** What the line asks, side by side; not to be used if there are problems. */
    List<Expression> parse() {
        List<Expression> parts = either();
        if (tooDeep || NormalForm.depth(parts) > DEEPEST) {
            problems.add(Kind.TOO_DEEP, 0, line.length());
        }
        return parts;
    }

    /** In the order of the line. */
    List<QueryProblem> problems() {
        return problems.inOrder();
    }

    /** {@code either := sideBySide ("OR" sideBySide)*}. */
    private List<Expression> either() {
        List<List<Expression>> sides = new ArrayList<>();
        Optional<Token> or = Optional.empty();
        do {
            int first = next;
            sides.add(sideBySide());
            boolean empty = next == first;
            or.filter(_ -> empty).ifPresent(sign -> problems.add(Kind.LOOSE_OPERATOR, sign));
            or = takeIf(Sign.OR);
            or.filter(_ -> empty).ifPresent(sign -> problems.add(Kind.LOOSE_OPERATOR, sign));
        } while (or.isPresent());
        if (sides.size() == 1) {
            return sides.getFirst();
        }
        if (depth == 0) {
            terms.settings().forEach(asked -> problems.add(Kind.ONLY_ON_THE_WHOLE, asked));
        }
        List<Expression> some = sides.stream().filter(side -> !side.isEmpty()).map(Expression::all).toList();
        return some.isEmpty() ? List.of() : List.of(Expression.anyOf(some));
    }

    /** {@code sideBySide := negated ("AND"? negated)*}. */
    private List<Expression> sideBySide() {
        List<Expression> parts = new ArrayList<>();
        int first = next;
        while (next < tokens.size() && !isNext(Sign.OR) && !(isNext(Sign.CLOSE) && depth > 0)) {
            boolean begun = next > first;
            Optional<Token> and = takeIf(Sign.AND);
            Optional<Token> close = takeIf(Sign.CLOSE);
            if (and.isPresent()) {
                and.filter(_ -> !begun || !somethingFollows())
                        .ifPresent(sign -> problems.add(Kind.LOOSE_OPERATOR, sign));
            } else if (close.isPresent()) {
                problems.add(Kind.LOOSE_PARENTHESIS, close.get());
            } else {
                negated().ifPresent(parts::add);
            }
        }
        return parts;
    }

    /** {@code negated := ("-" | "NOT")* primary}, where no space parts a minus from what it negates. */
    private Optional<Expression> negated() {
        int negations = 0;
        while (isNext(Sign.MINUS) || isNext(Sign.NOT)) {
            Mark sign = (Mark) tokens.get(next++);
            if (!somethingFollows() || sign.sign() == Sign.MINUS && tokens.get(next).from() > sign.to()) {
                problems.add(Kind.LOOSE_OPERATOR, sign);
                return Optional.empty();
            }
            negations++;
        }
        Optional<Expression> part = primary(depth == 0 && negations == 0);
        for (int left = negations; left > 0; left--) {
            part = part.map(Expression::not);
        }
        return part;
    }

    /** {@code primary := "(" either ")" | field ":" values | word | phrase}. */
    private Optional<Expression> primary(boolean onTheWhole) {
        Token token = tokens.get(next++);
        return switch (token) {
            case Mark open -> parentheses(open);
            case Asked asked -> terms.read(asked, onTheWhole);
            case Text text -> words(text);
        };
    }

    private Optional<Expression> parentheses(Mark open) {
        if (isNext(Sign.CLOSE)) {
            problems.add(Kind.EMPTY_PARENTHESES, open.from(), tokens.get(next++).to());
            return Optional.empty();
        }
        if (depth == MOST_PARENTHESES) {
            tooDeep = true;
            next = tokens.size();
            return Optional.empty();
        }
        depth++;
        List<Expression> parts = either();
        depth--;
        if (takeIf(Sign.CLOSE).isEmpty() && !tooDeep) {
            problems.add(Kind.OPEN_PARENTHESIS, open);
        }
        return Optional.of(parts).filter(some -> !some.isEmpty()).map(NormalForm::parenthesised);
    }

    private Optional<Expression> words(Text text) {
        Optional<String> clean = FreeText.clean(text.text());
        if (!text.closed()) {
            problems.add(Kind.OPEN_QUOTE, text);
        } else if (clean.isEmpty()) {
            problems.add(Kind.MISSING_VALUE, text);
        }
        return clean.map(Words::new);
    }

    private boolean isNext(Sign sign) {
        return next < tokens.size() && tokens.get(next) instanceof Mark mark && mark.sign() == sign;
    }

    /** Whether something follows that an operator can work on. */
    private boolean somethingFollows() {
        return next < tokens.size() && !isNext(Sign.AND) && !isNext(Sign.OR) && !isNext(Sign.CLOSE);
    }

    private Optional<Token> takeIf(Sign sign) {
        return isNext(sign) ? Optional.of(tokens.get(next++)) : Optional.empty();
    }
}
