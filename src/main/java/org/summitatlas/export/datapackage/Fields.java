package org.summitatlas.export.datapackage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.export.datapackage.Field.Need;
import org.summitatlas.export.FactName;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Column;
import org.summitatlas.query.Columns;

/**
 * Describes a table of the package, column after column. What is told in two languages has a column in each, Korean
 * under the name given with {@code _ko}.
 *
 * @param <T> the kind of row
 */
final class Fields<T> {

    private static final String ID = "[A-Za-z0-9]+([-._/][A-Za-z0-9]+)*";

    /** The column by which facts are joined with their evidence. */
    static final String FACT = "fact";

    private final String table;
    private final Columns<T> columns = new Columns<>();
    private final List<FieldType> types = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private Function<T, Stream<NamedFact>> facts = _ -> Stream.empty();

    /** @param table the name of the table */
    Fields(String table) {
        this.table = table;
    }

    /** The table, with the names of the fields that tell its rows apart. */
    PackageTable<T> table(List<T> rows, String... key) {
        List<Column<T>> list = columns.list();
        List<Field<T>> fields = IntStream.range(0, list.size())
                .mapToObj(place -> new Field<>(list.get(place), types.get(place), needs.get(place))).toList();
        return new PackageTable<>(table, fields, rows, List.of(key), links, facts);
    }

    private Fields<T> add(String name, FieldType type, Need need, Function<T, Cell> cell) {
        columns.add(name, cell);
        types.add(type);
        needs.add(need);
        return this;
    }

    /** The id of a row, which no other row has. */
    Fields<T> id(Function<T, String> id) {
        return add("id", new FieldType.Formed(ID), Need.UNIQUE, row -> Cells.text(id.apply(row)));
    }

    /** As {@link #id} where the table calls it otherwise. */
    Fields<T> name(String name, Function<T, String> value) {
        return add(name, new FieldType.Text(), Need.UNIQUE, row -> Cells.text(value.apply(row)));
    }

    /** The id of a row of another table, or of this one. */
    Fields<T> link(String name, String to, Function<T, String> id) {
        return link(name, to, Need.REQUIRED, row -> Cells.text(id.apply(row)));
    }

    Fields<T> optionalLink(String name, String to, Function<T, Optional<String>> id) {
        return link(name, to, Need.OPTIONAL, row -> Cells.text(id.apply(row)));
    }

    private Fields<T> link(String name, String to, Need need, Function<T, Cell> cell) {
        links.add(Link.to(name, to, "id"));
        return add(name, new FieldType.Formed(ID), need, cell);
    }

    /** Fields that are there already and together point at a row of another table. */
    Fields<T> linked(Link link) {
        links.add(link);
        return this;
    }

    /** A text of one form; see {@link FieldType.Formed}. */
    Fields<T> formed(String name, String pattern, Function<T, Optional<String>> value) {
        return add(name, new FieldType.Formed(pattern), Need.OPTIONAL, row -> Cells.text(value.apply(row)));
    }

    Fields<T> text(String name, Function<T, String> value) {
        return add(name, new FieldType.Text(), Need.REQUIRED, row -> Cells.text(value.apply(row)));
    }

    Fields<T> optionalText(String name, Function<T, Optional<String>> value) {
        return add(name, new FieldType.Text(), Need.OPTIONAL, row -> Cells.text(value.apply(row)));
    }

    /** A text in English and, where it is known, in Korean. */
    Fields<T> pair(String name, Function<T, LocalizedText> value) {
        return text(name, row -> value.apply(row).en())
                .korean(name, row -> value.apply(row).exactly(Language.KO));
    }

    Fields<T> optionalPair(String name, Function<T, Optional<LocalizedText>> value) {
        return optionalText(name, row -> value.apply(row).map(LocalizedText::en))
                .korean(name, row -> value.apply(row).flatMap(found -> found.exactly(Language.KO)));
    }

    private Fields<T> korean(String name, Function<T, Optional<String>> value) {
        return add(name + "_ko", new FieldType.KoreanText(), Need.OPTIONAL, row -> Cells.text(value.apply(row)));
    }

    Fields<T> several(String name, Function<T, List<String>> values) {
        return add(name, new FieldType.Several(), Need.OPTIONAL, row -> Cells.several(values.apply(row)));
    }

    /** Texts in English and, in the same order, those that are known in Korean. */
    Fields<T> severalPairs(String name, Function<T, List<LocalizedText>> values) {
        return several(name, row -> values.apply(row).stream().map(LocalizedText::en).toList())
                .add(name + "_ko", new FieldType.SeveralInKorean(), Need.OPTIONAL, row -> Cells.several(
                        values.apply(row).stream().flatMap(value -> value.exactly(Language.KO).stream()).toList()));
    }

    <E extends Enum<E>> Fields<T> word(String name, Class<E> vocabulary, Function<T, E> value) {
        return add(name, FieldType.Word.of(vocabulary), Need.REQUIRED, row -> new Cell.Term(value.apply(row)));
    }

    <E extends Enum<E>> Fields<T> words(String name, Class<E> vocabulary, Function<T, ? extends Iterable<E>> values) {
        return add(name, FieldType.Words.of(vocabulary), Need.OPTIONAL, row -> {
            List<E> found = new ArrayList<>();
            values.apply(row).forEach(found::add);
            return Cells.terms(found.stream());
        });
    }

    Fields<T> address(String name, Function<T, Optional<String>> url) {
        return add(name, new FieldType.Address(), Need.OPTIONAL, row -> Cells.text(url.apply(row)));
    }

    Fields<T> date(String name, Function<T, PartialDate> date) {
        return add(name, new FieldType.PartialDay(), Need.REQUIRED, row -> new Cell.Day(date.apply(row)));
    }

    Fields<T> optionalDate(String name, Function<T, Optional<PartialDate>> date) {
        return add(name, new FieldType.PartialDay(), Need.OPTIONAL, row -> Cells.day(date.apply(row)));
    }

    Fields<T> day(String name, Function<T, Optional<LocalDate>> day) {
        return add(name, new FieldType.Day(), Need.OPTIONAL, row -> Cells.day(day.apply(row).map(PartialDate::of)));
    }

    /** @param time to the minute */
    Fields<T> time(String name, Function<T, Optional<LocalTime>> time) {
        return add(name, new FieldType.Time(), Need.OPTIONAL,
                row -> Cells.text(time.apply(row).map(LocalTime::toString)));
    }

    Fields<T> count(String name, ToIntFunction<T> count) {
        return add(name, new FieldType.Count(), Need.REQUIRED, row -> new Cell.Count(count.applyAsInt(row)));
    }

    Fields<T> flag(String name, Predicate<T> flag) {
        return add(name, new FieldType.Flag(), Need.REQUIRED, row -> Cells.text(Boolean.toString(flag.test(row))));
    }

    /**
     * What is known of a row is a fact: the name under which {@code evidence} has it, and how well it is supported.
     *
     * @param fact the fact that a row states
     */
    Fields<T> fact(Function<T, FactName> name, Function<T, ? extends Fact> fact) {
        facts = row -> Stream.of(new NamedFact(name.apply(row), table, fact.apply(row)));
        links.add(Link.to(FACT, FactTables.FACTS, FACT));
        return name(FACT, row -> name.apply(row).toString())
                .word("confidence", Confidence.class, row -> fact.apply(row).confidence());
    }
}
