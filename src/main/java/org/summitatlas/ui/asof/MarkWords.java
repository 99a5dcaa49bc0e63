package org.summitatlas.ui.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.sentence.QueryWords;
import org.summitatlas.query.timeline.DayMarks;
import org.summitatlas.ui.Messages;

/** Says what a mark on the axis of days stands for. */
final class MarkWords {

    private static final int MOST_NAMED = 3;

    private final Messages messages;

    MarkWords(Messages messages) {
        this.messages = messages;
    }

    /** "21 May 2024: Seoul 2024 begins; adopted: Seoul Declaration, Statement of Intent". */
    String line(DayMarks.Mark mark) {
        return messages.text("asof.mark", messages.date(mark.day()), String.join("; ", events(mark)));
    }

    /** What there is on the day, one event after the other. */
    List<String> events(DayMarks.Mark mark) {
        List<String> events = new ArrayList<>();
        mark.summits().forEach(summit ->
                events.add(messages.text("asof.mark.summit", messages.of(summit.shortName()))));
        addTo(events, "asof.mark.adopted", mark, kind -> !isOpened(kind) && !isLaunched(kind));
        addTo(events, "asof.mark.opened", mark, MarkWords::isOpened);
        addTo(events, "asof.mark.launched", mark, MarkWords::isLaunched);
        mark.joinings().forEach(joining -> events.add(messages.text(
                joining.joined() ? "asof.mark.joined" : "asof.mark.counted",
                messages.of(joining.document().shortTitle()), parties(joining))));
        for (PartialDate date : mark.vague()) {
            events.add(messages.text("asof.mark.vague", messages.date(date)));
        }
        return events;
    }

    private static boolean isOpened(DocumentKind kind) {
        return kind == DocumentKind.TREATY;
    }

    private static boolean isLaunched(DocumentKind kind) {
        return kind == DocumentKind.NETWORK || kind == DocumentKind.INITIATIVE;
    }

    private void addTo(List<String> events, String key, DayMarks.Mark mark, Predicate<DocumentKind> wanted) {
        String titles = mark.adopted().stream().filter(document -> wanted.test(document.kind()))
                .map(Document::shortTitle).map(messages::of).collect(Collectors.joining(", "));
        if (!titles.isEmpty()) {
            events.add(messages.text(key, titles));
        }
    }

    private String parties(DayMarks.Joining joining) {
        return joining.parties().size() > MOST_NAMED
                ? new QueryWords(messages.language()).count(PartyCount.of(joining.parties()))
                : joining.parties().stream().map(party -> party.name(messages.language()))
                        .collect(Collectors.joining(", "));
    }
}
