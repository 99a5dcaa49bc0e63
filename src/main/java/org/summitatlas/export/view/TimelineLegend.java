package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitatlas.export.picture.Body.LegendEntry;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.model.Relation;
import org.summitatlas.query.Terms;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineKind;
import org.summitatlas.query.timeline.TimelineLink;

/** What signs, bars and arrows mean; only those that there are. */
record TimelineLegend(Look look, TimelineWords words, TimelineSigns signs) {

    private static final double MIDDLE = 7;

    List<LegendEntry> entries(Timeline seen, List<TimelineLink> arrows, boolean isGathered) {
        List<LegendEntry> entries = new ArrayList<>();
        Stream.of(TimelineKind.values()).filter(kind -> seen.all().map(TimelineItem::kind).anyMatch(kind::equals))
                .forEach(kind -> entries.add(new LegendEntry(signs.sign(kind, MIDDLE, MIDDLE), words.kind(kind))));
        seen.all().filter(item -> !item.isExact()).findFirst().ifPresent(item ->
                entries.add(new LegendEntry(signs.rough(item.kind(), 0, 2 * MIDDLE, MIDDLE, false), words.rough())));
        seen.all().filter(TimelineItem::isAnnounced).findFirst().ifPresent(item ->
                entries.add(new LegendEntry(signs.announced(item.kind(), MIDDLE, MIDDLE), words.announced())));
        Terms terms = new Terms(look.language());
        Stream.of(Relation.values()).filter(relation -> arrows.stream().anyMatch(link -> link.relation() == relation))
                .forEach(relation -> entries.add(new LegendEntry(
                        TimelineArrows.sample(relation, look.colour(Tone.MUTED)), terms.of(relation))));
        if (isGathered) {
            entries.add(new LegendEntry(List.of(signs.gathered(2, "", 0, 2 * MIDDLE, MIDDLE)), words.gathered()));
        }
        return entries;
    }
}
