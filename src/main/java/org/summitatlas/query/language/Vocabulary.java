package org.summitatlas.query.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Feature;
import org.summitatlas.query.Field;
import org.summitatlas.query.Match;
import org.summitatlas.query.TextFold;

/** Which values a field has in a dataset, and what they are called. Not safe to share between threads. */
public final class Vocabulary {

    /**
     * One value.
     *
     * @param word  as the language writes it
     * @param label what it is called; empty for a word that is only written
     * @param names under which people look for it, the label among them
     */
    record Value(String word, Optional<LocalizedText> label, List<String> names) {

        static Value of(String word) {
            return new Value(word, Optional.empty(), List.of());
        }

        static Value of(String word, LocalizedText label, LocalizedText... others) {
            return new Value(word, Optional.of(label), Stream.concat(Stream.of(label), Arrays.stream(others))
                    .flatMap(text -> Stream.concat(Stream.of(text.en()), text.ko().stream())).distinct().toList());
        }

        Value alsoCalled(List<String> others) {
            return new Value(word, label, Stream.concat(names.stream(), others.stream()).toList());
        }
    }

    private static final Map<Field, Class<? extends Enum<?>>> TYPES = new EnumMap<>(Map.of(
            Field.STANDING, Standing.class, Field.CONFIDENCE, Confidence.class, Field.KIND, PartyKind.class,
            Field.FRAMEWORK, FollowThrough.class, Field.MODE, Mode.class, Field.OUTCOME, Outcome.class,
            Field.CAPACITY, Capacity.class, Field.HAS, Feature.class, Field.MATCH, Match.class));
    private static final String NONE = "none";

    private final AtlasData data;
    private final Map<Field, Map<String, Value>> values = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, String>> folded = new EnumMap<>(Field.class);

    private Vocabulary(AtlasData data) {
        this.data = data;
    }

    public static Vocabulary of(Atlas atlas) {
        return new Vocabulary(atlas.data());
    }

    /** The name of a value; empty for values that the field has not. */
    public Optional<LocalizedText> label(Field field, String value) {
        return Optional.ofNullable(byWord(field).get(value)).flatMap(Value::label);
    }

    /** The words that can stand as values of a field, in the order in which they are offered; of days, none. */
    public List<String> words(Field field) {
        return List.copyOf(byWord(field).keySet());
    }

    /** Whether the values of a field are words of the language itself, the same in every dataset. */
    static boolean isOfTheLanguage(Field field) {
        return TYPES.containsKey(field);
    }

    /** The one value that is meant, whatever case and diacritics; empty if the field has none like it, or several. */
    Optional<String> find(Field field, String typed) {
        if (byWord(field).containsKey(typed)) {
            return Optional.of(typed);
        }
        String wanted = TextFold.fold(typed);
        return field == Field.FRAMEWORK && wanted.equals(NONE) ? Optional.of(EnumWord.of(FollowThrough.NONE_FOUND))
                : Optional.ofNullable(folded.computeIfAbsent(field, this::fold).get(wanted));
    }

    /** What is folded alike is left out: ARM is a state, arm a company, and Arm could be either. */
    private Map<String, String> fold(Field field) {
        return byWord(field).keySet().stream().collect(groupingBy(TextFold::fold)).entrySet().stream()
                .filter(alike -> alike.getValue().size() == 1)
                .collect(toMap(Map.Entry::getKey, alike -> alike.getValue().getFirst()));
    }

    /** The values of a field, in the order in which they are offered. */
    List<Value> values(Field field) {
        return List.copyOf(byWord(field).values());
    }

    private Map<String, Value> byWord(Field field) {
        return values.computeIfAbsent(field, _ -> {
            Map<String, Value> byWord = new LinkedHashMap<>();
            all(field).forEach(value -> byWord.putIfAbsent(value.word(), value));
            return byWord;
        });
    }

    private Stream<Value> all(Field field) {
        return switch (field) {
            case SIGNED, UNSIGNED -> data.documents().stream().filter(Document::isEndorsable)
                    .map(document -> Value.of(document.id(), document.shortTitle(), document.title()));
            case GROUP -> data.groups().stream().map(group -> Value.of(group.id(), group.name()));
            case ATTENDED -> Stream.concat(summits(), data.sessions().stream()
                    .map(session -> Value.of(session.id(), session.title())));
            case PARTY -> data.parties().stream()
                    .map(party -> Value.of(party.id(), party.names()).alsoCalled(party.aliases()));
            case PERSON -> data.people().stream()
                    .map(person -> Value.of(person.id(), person.name()).alsoCalled(person.aliases()));
            case SOURCE -> data.sources().stream()
                    .map(source -> Value.of(source.id(), LocalizedText.of(source.title())));
            case SUMMIT -> summits();
            case AS_OF -> Stream.empty();
            case STANDING, CONFIDENCE, KIND, FRAMEWORK, MODE, OUTCOME, CAPACITY, HAS, MATCH ->
                    Arrays.stream(TYPES.get(field).getEnumConstants())
                            .map(constant -> Value.of(EnumWord.of(constant), ConstantNames.of(field, constant)));
        };
    }

    private Stream<Value> summits() {
        return data.summits().stream().map(summit -> Value.of(summit.id(), summit.shortName(), summit.name()));
    }
}
