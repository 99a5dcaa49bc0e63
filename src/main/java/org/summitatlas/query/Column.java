package org.summitatlas.query;

import java.util.Optional;
import java.util.function.Function;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;

/**
 * One column of a table, described once: table view, sort, CSV, clipboard and command line all read this.
 *
 * @param id       stable snake_case id, the header in files
 * @param title    the heading where it is data, such as a document's name; empty where the program's words have it
 * @param language the language of its values; empty where they are the same for every reader
 * @param shown    whether a table shows it before the user chooses
 * @param cell     its value in a row
 */
public record Column<T>(String id, Optional<LocalizedText> title, Optional<Language> language, boolean shown,
                        Function<T, Cell> cell) {

    static <T> Column<T> of(String id, Function<T, Cell> cell) {
        return new Column<>(id, Optional.empty(), Optional.empty(), true, cell);
    }

    /** The same column, kept back until the user asks for it. */
    Column<T> hidden() {
        return new Column<>(id, title, language, false, cell);
    }

    /** The same column, shown at first only to readers of one language. */
    Column<T> forReadersOf(Language reader) {
        return new Column<>(id, title, Optional.of(reader), shown, cell);
    }

    Column<T> titled(LocalizedText heading) {
        return new Column<>(id, Optional.of(heading), language, shown, cell);
    }

    /** Whether readers of a language see it before they choose columns themselves. */
    public boolean shownTo(Language reader) {
        return shown && language.map(reader::equals).orElse(true);
    }
}
