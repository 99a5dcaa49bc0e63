package org.summitatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Source;
import org.summitatlas.query.Column.Shown;

/**
 * The columns that say what a row rests on, the same in every table: {@code source_ids}, {@code source_urls},
 * {@code locator} and {@code printed_as} list the sources of the facts behind the row, each source once and at the same
 * place in all four, with an empty text where it has no such thing; what one source has several of stands in one entry,
 * with semicolons between. {@code confidence} is how well the facts are supported, {@code as_of} the day they are told
 * as of.
 *
 * @param <T> the kind of row
 */
public final class EvidenceColumns<T> {

    /** The ids of the columns, in order. */
    public static final List<String> IDS =
            List.of("source_ids", "source_urls", "locator", "printed_as", "confidence", "as_of");

    private static final String BETWEEN = "; ";

    /** What one source says of a row. */
    private record Support(Source source, List<Evidence> items) {

        private Cell.Name locator() {
            if (items.size() == 1 && items.getFirst().locator().ko().isPresent()) {
                return new Cell.Name(items.getFirst().locator().en(), items.getFirst().locator());
            }
            List<LocalizedText> locators = items.stream().map(Evidence::locator).distinct().toList();
            return new Cell.Name(joined(locators, Language.EN), LocalizedText.of(joined(locators, Language.EN),
                    joined(locators, Language.KO)));
        }

        private static String joined(List<LocalizedText> texts, Language language) {
            return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(BETWEEN));
        }

        private String printed() {
            if (items.size() == 1) {
                return items.getFirst().printedAs().orElse("");
            }
            return items.stream().flatMap(item -> item.printedAs().stream()).distinct()
                    .collect(Collectors.joining(BETWEEN));
        }
    }

    /** What a row rests on. */
    private record Row<T>(T row, List<Support> supports) {
    }

    private final Function<T, List<Support>> supports;
    private final Function<T, Cell> confidence;
    private final LocalDate day;
    /** Of the row asked about last: the columns are asked about the same row one after the other. */
    private volatile Row<T> last = new Row<>(null, List.of());

    private EvidenceColumns(Function<T, List<Support>> supports, Function<T, Cell> confidence, LocalDate day) {
        this.supports = supports;
        this.confidence = confidence;
        this.day = day;
    }

    /** Of rows that rest on any number of facts, told as of the day of the dataset. */
    public static <T> EvidenceColumns<T> of(Atlas atlas, Function<T, List<? extends Fact>> facts) {
        return of(atlas, facts, row -> Cells.terms(facts.apply(row).stream().map(Fact::confidence).sorted()));
    }

    /** Of rows each of which is a fact, told as of the day of the dataset. */
    static <T extends Fact> EvidenceColumns<T> ofFact(Atlas atlas) {
        return of(atlas, List::of, Cells::confidence);
    }

    /** Of rows each of which is a fact that tells of others, such as a ratification, and is as sure as it is itself. */
    static <T extends Fact> EvidenceColumns<T> ofFact(Atlas atlas, Function<T, List<? extends Fact>> others) {
        return of(atlas, row -> {
            List<? extends Fact> more = others.apply(row);
            return more.isEmpty() ? List.of(row) : Stream.concat(Stream.of(row), more.stream()).toList();
        }, Cells::confidence);
    }

    private static <T> EvidenceColumns<T> of(Atlas atlas, Function<T, List<? extends Fact>> facts,
                                             Function<T, Cell> confidence) {
        return new EvidenceColumns<>(row -> supports(atlas, facts.apply(row)), confidence,
                atlas.data().info().asOf());
    }

    /** Of sources, which rest on themselves. */
    static EvidenceColumns<Source> ofSources(Atlas atlas) {
        return new EvidenceColumns<>(source -> List.of(new Support(source, List.of())), _ -> Cell.BLANK,
                atlas.data().info().asOf());
    }

    private static List<Support> supports(Atlas atlas, List<? extends Fact> facts) {
        if (facts.size() == 1 && facts.getFirst().evidence().size() == 1) {
            List<Evidence> only = facts.getFirst().evidence();
            return List.of(new Support(atlas.source(only.getFirst().source()), only));
        }
        SequencedMap<String, List<Evidence>> bySource = new LinkedHashMap<>();
        for (Fact fact : facts) {
            for (Evidence item : fact.evidence()) {
                bySource.computeIfAbsent(item.source(), _ -> new ArrayList<>()).add(item);
            }
        }
        List<Support> found = new ArrayList<>(bySource.size());
        bySource.forEach((source, items) -> found.add(new Support(atlas.source(source), items)));
        return found;
    }

    private static Cell names(List<Cell.Name> names) {
        return names.isEmpty() ? Cell.BLANK : new Cell.Names(names);
    }

    /** What is told of each source. Without a stream: there can be a million rows. */
    private <V> List<V> each(T row, Function<Support, V> told) {
        List<Support> found = supports(row);
        if (found.size() == 1) {
            return List.of(told.apply(found.getFirst()));
        }
        List<V> values = new ArrayList<>(found.size());
        found.forEach(support -> values.add(told.apply(support)));
        return List.copyOf(values);
    }

    private List<Support> supports(T row) {
        Row<T> known = last;
        if (known.row != row) {
            known = new Row<>(row, supports.apply(row));
            last = known;
        }
        return known.supports;
    }

    /** The same for rows that are told as of another day. */
    public EvidenceColumns<T> asOf(LocalDate another) {
        return new EvidenceColumns<>(supports, confidence, another);
    }

    /** All six, in the order of {@link #IDS}; nobody sees them before asking for them. */
    public List<Column<T>> list() {
        return List.of(column("source_ids", this::sources), column("source_urls", this::addresses),
                column("locator", this::locators), column("printed_as", this::printed),
                column("confidence", confidence), dayColumn(day));
    }

    static <T> Column<T> dayColumn(LocalDate day) {
        Cell cell = new Cell.Day(PartialDate.of(day));
        return column("as_of", _ -> cell);
    }

    private static <T> Column<T> column(String id, Function<T, Cell> cell) {
        return new Column<>(id, id, Optional.empty(), Optional.empty(), Shown.AS_EVIDENCE, cell);
    }

    /** The sources, by their titles; files carry their ids. */
    Cell sources(T row) {
        return names(each(row, support ->
                new Cell.Name(support.source().id(), LocalizedText.of(support.source().title()))));
    }

    private Cell addresses(T row) {
        return Cells.several(each(row, support -> support.source().url()));
    }

    private Cell locators(T row) {
        List<Support> found = supports(row);
        // Sources rest on themselves, without a locator.
        return found.isEmpty() || found.getFirst().items().isEmpty() ? Cell.BLANK : names(each(row, Support::locator));
    }

    /** The names as the sources print them. */
    Cell printed(T row) {
        List<String> names = each(row, Support::printed);
        for (String name : names) {
            if (!name.isEmpty()) {
                return new Cell.Several(names);
            }
        }
        return Cell.BLANK;
    }
}
