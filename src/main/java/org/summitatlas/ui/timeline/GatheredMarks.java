package org.summitatlas.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.query.timeline.TimelineReach;
import org.summitatlas.query.timeline.TimelineSpan;
import org.summitatlas.ui.timeline.TimelinePicture.Mark;

/** What becomes of marks that stand in one place for want of room: seen closer they part, or a list tells them. */
final class GatheredMarks {

    /** Marks that would not come closer by this factor are told in a list instead. */
    private static final double WORTH_ZOOMING = 1.3;
    /** Free time left and right of the marks, as a share of theirs; names stand on the right. */
    private static final double BEFORE = 0.15;
    private static final double AFTER = 0.4;

    private final Consumer<TimelineItem> open;
    private final ContextMenu list = new ContextMenu();

    /** @param open opens what an item is about */
    GatheredMarks(Consumer<TimelineItem> open) {
        this.open = open;
    }

    /** The time to look at so that they part; empty where they hardly would. */
    Optional<TimelineSpan> closer(MarkNode node, TimelineSpan now) {
        TimelineSpan all = node.span();
        TimelineSpan closer = all.padded(all.days() * BEFORE, all.days() * AFTER);
        return Optional.of(closer)
                .filter(_ -> now.days() / Math.max(closer.days(), TimelineReach.LEAST) > WORTH_ZOOMING);
    }

    /** Offers each of them below the mark. */
    void list(MarkNode node) {
        list.getItems().setAll(node.marks().stream().map(this::choice).toList());
        list.show(node, Side.BOTTOM, 0, 0);
    }

    private MenuItem choice(Mark mark) {
        MenuItem item = new MenuItem(mark.words());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open.accept(mark.item()));
        return item;
    }
}
