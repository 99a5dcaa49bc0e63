package org.summitatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitatlas.model.Document;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column.Shown;

/**
 * Describes the columns of a table one after the other. The methods for pairs add one column in each language, English
 * under the id given and Korean under the id with {@code _ko}.
 *
 * @param <T> the kind of row
 */
public final class Columns<T> {

    private final List<Column<T>> list = new ArrayList<>();

    public List<Column<T>> list() {
        return List.copyOf(list);
    }

    private Columns<T> plain(String id, Optional<Document> document, Shown shown, Function<T, Cell> cell) {
        list.add(new Column<>(id, id, document, Optional.empty(), shown, cell));
        return this;
    }

    private Columns<T> pair(String id, Shown shown, BiFunction<T, Language, Cell> cell) {
        for (Language language : Language.values()) {
            String own = language == Language.EN ? id : id + "_" + language.name().toLowerCase(Locale.ROOT);
            list.add(new Column<>(own, id, Optional.empty(), Optional.of(language), shown,
                    row -> cell.apply(row, language)));
        }
        return this;
    }

    public Columns<T> add(String id, Function<T, Cell> cell) {
        return plain(id, Optional.empty(), Shown.TO_ALL, cell);
    }

    /** A column that is kept back until the user asks for it. */
    public Columns<T> addHidden(String id, Function<T, Cell> cell) {
        return plain(id, Optional.empty(), Shown.ON_REQUEST, cell);
    }

    /** What the rows rest on, for files and whoever asks: those of its columns that do not stand here already. */
    public Columns<T> addEvidence(EvidenceColumns<T> evidence) {
        Set<String> standing = list.stream().map(Column::id).collect(Collectors.toSet());
        evidence.list().stream().filter(column -> !standing.contains(column.id())).forEach(list::add);
        return this;
    }

    /** A column about one document, under its name. */
    public Columns<T> addDocument(Document document, Function<T, Cell> cell) {
        return plain(document.id().replace('-', '_'), Optional.of(document), Shown.WITH_ITS_DOCUMENT, cell);
    }

    /** A pair of which every reader sees both, for instance a name as the others know it. */
    public Columns<T> addBoth(String id, BiFunction<T, Language, Cell> cell) {
        return pair(id, Shown.TO_ALL, cell);
    }

    /** A pair of which readers see the one in their language. */
    public Columns<T> addOwn(String id, BiFunction<T, Language, Cell> cell) {
        return pair(id, Shown.TO_ITS_READERS, cell);
    }

    /** A pair that is kept back until the user asks for it. */
    public Columns<T> addHiddenPair(String id, BiFunction<T, Language, Cell> cell) {
        return pair(id, Shown.ON_REQUEST, cell);
    }
}
