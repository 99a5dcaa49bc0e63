package org.summitatlas.ui.detail;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.query.timeline.DayMarks;

/** Describes what is selected but not there yet on the day asked about: its name, since when it is, and ways there. */
final class NotYet {

    private final DayMarks marks;
    /** Kept, because to find a first day is to look at many. */
    private final Map<EntityRef, Optional<LocalDate>> firstDays = new HashMap<>();

    NotYet(Atlas whole) {
        marks = DayMarks.of(whole);
    }

    /** @param whole pieces of the dataset with everything it knows */
    Detail detail(EntityRef ref, LocalDate day, Pieces whole) {
        Optional<LocalDate> first = firstDays.computeIfAbsent(ref, marks::firstWith);
        String asked = whole.messages().date(day);
        String sentence = first.map(found -> whole.say("not-yet.since", asked, whole.messages().date(found)))
                .orElseGet(() -> whole.say("not-yet", asked));
        Stream<Block> ways = Stream.concat(
                first.map(found -> new Block.Day(whole.say("not-yet.go", whole.messages().date(found)), first))
                        .stream(),
                Stream.of(new Block.Day(whole.say("not-yet.let-go"), Optional.empty())));
        LocalizedText name = whole.atlas().name(ref);
        return new Detail(Optional.of(ref), whole.of(name), whole.other(name), List.of(), Optional.empty(), List.of(),
                List.of(Section.of("", Stream.concat(Stream.of(new Block.Prose(sentence)), ways).toList())));
    }
}
