package org.summitatlas.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.State;

/** What a {@link Node} can be read as. Each method reports a value of another form at its place and answers null. */
final class As {

    private static final int LONGEST_ID = 100;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private As() {
    }

    private static <T> T parsed(Node node, String form, Function<String, Optional<T>> parser) {
        return parsed(node, () -> form, parser);
    }

    /** As the other; the form is asked for only if the text has another. */
    private static <T> T parsed(Node node, Supplier<String> form, Function<String, Optional<T>> parser) {
        return node.text().flatMap(parser).orElseGet(() -> node.expected(form.get()));
    }

    static String text(Node node) {
        return parsed(node, "a text", Optional::of);
    }

    static String version(Node node) {
        return parsed(node, "a version such as 1.0.0",
                text -> Optional.of(text).filter(VERSION.asMatchPredicate()));
    }

    /** An ISO 639-1 code. */
    static String language(Node node) {
        return parsed(node, "an ISO 639-1 language code such as ko",
                text -> Optional.of(text).filter(LANGUAGES::contains));
    }

    static String stateCode(Node node) {
        return parsed(node, "an ISO 3166-1 alpha-3 code such as KOR", text -> Optional.of(text).filter(State::isCode));
    }

    /** The id of an entry of this file, which no other entry may have. */
    static Function<Node, String> newId(DataFile file) {
        return node -> {
            String id = parsed(node, "an id of letters and digits, with single hyphens between, of at most "
                    + LONGEST_ID + " signs", text -> Optional.of(text).filter(As::isId));
            if (id == null) {
                node.ids().incomplete(file);
            } else {
                node.ids().define(file, id, node);
            }
            return id;
        };
    }

    /** The length comes first, for the pattern takes a deep stack on a long text. */
    private static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** The id of an entry of this other file. */
    static Function<Node, String> idIn(DataFile file) {
        return node -> {
            String id = parsed(node, "the id of a " + file.noun(), Optional::of);
            if (id != null) {
                node.ids().use(file, id, node);
            }
            return id;
        };
    }

    /** A reference such as {@code party:KOR}. */
    static EntityRef reference(Node node) {
        EntityRef ref = parsed(node, () -> "a reference such as party:KOR, of the kind " + words(EntityKind.class),
                EntityRef::parse);
        if (ref != null) {
            node.ids().use(DataFile.of(ref.kind()), ref.id(), node);
        }
        return ref;
    }

    /** A constant of the enum, written in lower case with hyphens. */
    static <E extends Enum<E>> Function<Node, E> word(Class<E> type) {
        return node -> parsed(node, () -> "one of " + words(type), text -> EnumWord.parse(type, text));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Wording.choice(Arrays.stream(type.getEnumConstants()).map(EnumWord::of).toList());
    }

    static Boolean flag(Node node) {
        return node.json() == Json.Word.TRUE || node.json() == Json.Word.FALSE
                ? Boolean.valueOf(node.json() == Json.Word.TRUE) : node.expected("true or false");
    }

    /** A whole number from zero. */
    static Integer wholeNumber(Node node) {
        return wholeNumber(node, Integer.MAX_VALUE);
    }

    /** The index of an entry in a list of this size. */
    static Function<Node, Integer> indexBelow(int size) {
        return node -> wholeNumber(node, size - 1);
    }

    private static Integer wholeNumber(Node node, int most) {
        OptionalInt value = node.json() instanceof Json.Figure figure ? figure.whole() : OptionalInt.empty();
        return value.isPresent() && value.getAsInt() >= 0 && value.getAsInt() <= most
                ? Integer.valueOf(value.getAsInt())
                : node.expected("a whole number from 0 to " + most);
    }

    static PartialDate partialDate(Node node) {
        return parsed(node, "a date such as 2024-05-21, 2024-05 or 2024", text -> calendar(text, PartialDate::parse));
    }

    static LocalDate day(Node node) {
        return parsed(node, "a day such as 2024-05-21", text -> calendar(text, PartialDate::parse)
                .filter(date -> date.day().isPresent()).map(PartialDate::earliest));
    }

    static LocalTime time(Node node) {
        return parsed(node, "a time such as 20:30", text -> Optional.of(text).filter(TIME.asMatchPredicate())
                .flatMap(time -> calendar(time, LocalTime::parse)));
    }

    private static <T> Optional<T> calendar(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An address on the web. */
    static String url(Node node) {
        return parsed(node, "an address that begins with https:// or http://",
                text -> Optional.of(text).filter(As::isWebAddress));
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An object that the reader reads whole. */
    static <T> Function<Node, T> object(Function<Node, T> reader) {
        return node -> node.object(reader);
    }

    /** An array of different entries. */
    static <T> Function<Node, List<T>> listOf(Function<Node, T> as) {
        return node -> node.distinctEntries(as);
    }

    /** A name, in English and perhaps in Korean. */
    static LocalizedText name(Node node) {
        return node.object(field -> localized(node, field.get("en", As::text), field.find("ko", As::text)));
    }

    /** A sentence of ours, in English and in Korean. */
    static LocalizedText sentence(Node node) {
        return node.object(field -> localized(node, field.get("en", As::text),
                Optional.ofNullable(field.get("ko", As::text))));
    }

    private static LocalizedText localized(Node node, String en, Optional<String> ko) {
        return en == null ? null : node.shared(new LocalizedText(en, ko));
    }
}
