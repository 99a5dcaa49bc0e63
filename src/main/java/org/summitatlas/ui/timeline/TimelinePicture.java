package org.summitatlas.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineLink;
import org.summitatlas.query.timeline.TimelineSpan;

/**
 * What the timeline shows at one place.
 *
 * @param lanes     from the top
 * @param links     what documents say of one another
 * @param days      the days that have a line of their own
 * @param selection what is open in the detail pane
 * @param span      the time to look at
 * @param home      the time to look at when nobody has moved
 * @param limits    all the time that can be looked at
 */
record TimelinePicture(List<Lane> lanes, List<TimelineLink> links, List<Day> days, Optional<EntityRef> selection,
                       TimelineSpan span, TimelineSpan home, TimelineSpan limits) {

    /**
     * One lane.
     *
     * @param heading what it is called
     * @param remark  words on what has no place in time, or that nothing has one; empty if all has
     */
    record Lane(TimelineLane lane, String heading, String remark, List<Mark> marks) {
    }

    /**
     * An item in words.
     *
     * @param label what stands beside its sign
     * @param words all that there is to say, for a tooltip and for readers of the screen
     */
    record Mark(TimelineItem item, String label, String words) {

        boolean concerns(Optional<EntityRef> ref) {
            return ref.filter(item.refs()::contains).isPresent();
        }
    }

    /**
     * A day with a line.
     *
     * @param isAsked whether it is the day of the question, not that of the dataset
     */
    record Day(LocalDate day, String label, boolean isAsked) {
    }

    /** Id of the document that is open in the detail pane, if one is. */
    Optional<String> selectedDocument() {
        return selection.filter(ref -> ref.kind() == EntityKind.DOCUMENT).map(EntityRef::id);
    }

    boolean sameMarks(TimelinePicture other) {
        return lanes == other.lanes;
    }
}
