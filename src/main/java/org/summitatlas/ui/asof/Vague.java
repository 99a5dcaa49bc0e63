package org.summitatlas.ui.asof;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitatlas.model.PartialDate;
import org.summitatlas.ui.Messages;

/**
 * What must be said where a day lies within dates that are only known to the month or year.
 *
 * @param brief   how many there are, in a few words
 * @param details the whole sentence and, a line each, how many there are of each month or year
 */
record Vague(String brief, String details) {

    /** @param dates one for each fact; empty if there are none */
    static Optional<Vague> of(List<PartialDate> dates, Messages messages) {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        boolean months = dates.stream().anyMatch(date -> date.month().isPresent());
        boolean years = dates.stream().anyMatch(date -> date.month().isEmpty());
        String key = "asof.vague." + (months && years ? "both" : months ? "month" : "year");
        String lines = dates.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .map(entry -> messages.text("asof.vague.line", messages.date(entry.getKey()), entry.getValue(),
                        messages.date(entry.getKey().latest())))
                .collect(Collectors.joining("\n"));
        return Optional.of(new Vague(messages.text(key + ".brief", dates.size()),
                messages.text(key, dates.size()) + "\n" + lines));
    }
}
