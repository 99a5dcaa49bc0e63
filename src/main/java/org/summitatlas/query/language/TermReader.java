package org.summitatlas.query.language;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Field;
import org.summitatlas.query.language.QueryProblem.Kind;
import org.summitatlas.query.language.Token.Asked;
import org.summitatlas.query.language.Token.Text;

/** Reads a field and its values. */
final class TermReader {

    /** A date in whatever form people write it, as long as the year comes first. */
    private static final Pattern DATE_LIKE = Pattern.compile("(\\d{4})\\D*(\\d{1,2})?\\D*(\\d{1,2})?\\D*");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<Field, Asked> settings = new EnumMap<>(Field.class);

    TermReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The term; empty if there is a problem with it. @param onTheWhole whether it stands in no part of the line */
    Optional<Expression> read(Asked asked, boolean onTheWhole) {
        Optional<Field> field = Field.parse(asked.front());
        if (field.isEmpty()) {
            int to = asked.front().isEmpty() ? asked.from() + 1 : asked.colon();
            problems.add(Kind.UNKNOWN_FIELD, asked.from(), to, () -> nearestFields(asked.front()));
            return Optional.empty();
        }
        if (field.get().side() == Field.Side.WHOLE) {
            checkSetting(field.get(), asked, onTheWhole);
        }
        Set<String> values = new HashSet<>();
        for (Text value : asked.values()) {
            value(field.get(), asked, value).ifPresent(values::add);
        }
        return Optional.<Expression>of(new Term(field.get(), values)).filter(_ -> !values.isEmpty());
    }

    /** Settings of the whole question that were read as standing on the whole. */
    Stream<Asked> settings() {
        return settings.values().stream();
    }

    private void checkSetting(Field field, Asked asked, boolean onTheWhole) {
        if (!onTheWhole) {
            problems.add(Kind.ONLY_ON_THE_WHOLE, asked);
        } else if (settings.putIfAbsent(field, asked) != null) {
            problems.add(Kind.TWICE, asked);
        } else {
            asked.values().stream().skip(1).forEach(value -> problems.add(Kind.TWICE, value));
        }
    }

    private Optional<String> value(Field field, Asked asked, Text value) {
        if (!value.closed()) {
            problems.add(Kind.OPEN_QUOTE, value);
            return Optional.empty();
        }
        if (value.text().isBlank()) {
            boolean first = asked.values().size() == 1;
            problems.add(Kind.MISSING_VALUE, first ? asked.from() : value.from() - 1, value.to());
            return Optional.empty();
        }
        Optional<String> found =
                field == Field.AS_OF ? day(value.text()) : vocabulary.find(field, value.text().strip());
        if (found.isEmpty()) {
            problems.add(field == Field.AS_OF ? Kind.BAD_DATE : Kind.UNKNOWN_VALUE, value.from(), value.to(), () ->
                    field == Field.AS_OF ? nearestDays(value.text()) : nearestValues(field, value.text()));
        }
        return found;
    }

    private List<String> nearestValues(Field field, String typed) {
        return Nearest.to(typed, vocabulary.values(field)).stream().map(QueryPrinter::value).toList();
    }

    /** Each field by that of its words which is nearest. */
    private static List<String> nearestFields(String typed) {
        Set<Field> told = new HashSet<>();
        return Nearest.to(typed, Arrays.stream(Field.values())
                        .flatMap(field -> Stream.concat(Stream.of(field.word()), field.otherWords().stream()))
                        .map(Vocabulary.Value::of).toList())
                .stream().filter(word -> Field.parse(word).filter(told::add).isPresent()).toList();
    }

    /** The last day that a date can mean. */
    private static Optional<String> day(String text) {
        try {
            return Optional.of(PartialDate.parse(text.strip()).latest().toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The date that was meant, as far as there is one in the calendar. */
    private static List<String> nearestDays(String typed) {
        Matcher parts = DATE_LIKE.matcher(typed.strip());
        String form = "";
        String best = "";
        for (int part = 1; parts.matches() && part < 4 && parts.group(part) != null; part++) {
            form += part == 1 ? parts.group(1) : (parts.group(part).length() < 2 ? "-0" : "-") + parts.group(part);
            best = day(form).isPresent() ? form : best;
        }
        return Stream.of(best).filter(found -> !found.isEmpty()).toList();
    }
}
