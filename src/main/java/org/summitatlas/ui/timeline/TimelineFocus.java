package org.summitatlas.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.summitatlas.ui.Subscriptions;

/**
 * Which mark has the keyboard. All of them together are one stop for the Tab key: only the mark where the keyboard
 * would enter can be reached by it, arrow keys lead from there.
 */
final class TimelineFocus {

    private final TimelineSurface surface;
    private final Runnable changed;
    private Optional<MarkNode> stop = Optional.empty();
    private boolean byPointer;

    /** @param changed runs when another mark has the keyboard, or none */
    TimelineFocus(TimelineSurface surface, Runnable changed) {
        this.surface = surface;
        this.changed = changed;
    }

    /** Follows the keyboard from now on. */
    void follow(Subscriptions subscriptions) {
        subscriptions.follow(surface.sceneProperty().flatMap(Scene::focusOwnerProperty), this::ownerChanged);
    }

    /** The mark that has the keyboard now. */
    Optional<MarkNode> focused() {
        return stop.filter(Node::isFocused);
    }

    /** The mark that has the keyboard, and not from a click. */
    Optional<MarkNode> ringed() {
        return focused().filter(_ -> !byPointer);
    }

    /** Finds an entrance among the marks shown now: where it was, or else the first in sight. */
    void update(Optional<MarkNode> selected) {
        List<MarkNode> all = surface.shown().stream().flatMap(List::stream).toList();
        boolean had = focused().isPresent();
        Optional<MarkNode> next = stop.filter(all::contains).or(() -> stop.flatMap(old -> heir(all, old)))
                .or(() -> selected)
                .or(() -> all.stream().filter(surface::isInSight).findFirst())
                .or(() -> all.stream().findFirst());
        if (!next.equals(stop)) {
            stop.ifPresent(old -> old.setFocusTraversable(false));
            stop = next;
            stop.ifPresent(node -> node.setFocusTraversable(true));
            if (had) {
                stop.ifPresent(Node::requestFocus);
            }
        }
    }

    /** What now shows what a mark showed that was gathered or opened. */
    private static Optional<MarkNode> heir(List<MarkNode> all, MarkNode old) {
        String id = old.marks().getFirst().item().id();
        return all.stream().filter(node -> node.marks().stream().anyMatch(mark -> mark.item().id().equals(id)))
                .findFirst();
    }

    /** Moves along the lane: to the next mark, or the one before. */
    void along(int step) {
        at().ifPresent(at -> {
            List<MarkNode> lane = surface.shown().get(at[0]);
            int next = at[1] + step;
            if (next >= 0 && next < lane.size()) {
                go(lane.get(next));
            }
        });
    }

    /** Moves to the first or last mark of the lane. */
    void toEnd(boolean isLast) {
        at().ifPresent(at -> {
            List<MarkNode> lane = surface.shown().get(at[0]);
            go(isLast ? lane.getLast() : lane.getFirst());
        });
    }

    /** Moves to the mark nearest in time in the next lane that has any. */
    void across(int step) {
        at().ifPresent(at -> {
            double middle = stop.orElseThrow().span().middle();
            List<List<MarkNode>> lanes = surface.shown();
            IntStream.iterate(at[0] + step, index -> index >= 0 && index < lanes.size(), index -> index + step)
                    .mapToObj(lanes::get).filter(lane -> !lane.isEmpty()).findFirst()
                    .flatMap(lane -> lane.stream().min(Comparator.comparingDouble(
                            node -> Math.abs(node.span().middle() - middle))))
                    .ifPresent(this::go);
        });
    }

    /** Lane and index of the stop. */
    private Optional<int[]> at() {
        List<List<MarkNode>> lanes = surface.shown();
        return stop.flatMap(node -> IntStream.range(0, lanes.size()).filter(lane -> lanes.get(lane).contains(node))
                .mapToObj(lane -> new int[] {lane, lanes.get(lane).indexOf(node)}).findFirst());
    }

    private void go(MarkNode node) {
        byPointer = false;
        surface.reveal(node);
        take(node);
    }

    /** Moves the keyboard to a mark that was clicked, without a ring: the pointer shows where it is. */
    void clicked(MarkNode node) {
        byPointer = true;
        take(node);
    }

    private void take(MarkNode node) {
        stopAt(node);
        node.requestFocus();
        showRing();
    }

    private void stopAt(MarkNode node) {
        stop.ifPresent(old -> {
            old.setFocusTraversable(false);
            old.reached(false);
        });
        stop = Optional.of(node);
        node.setFocusTraversable(true);
    }

    private void ownerChanged(Node owner) {
        if (owner instanceof MarkNode node && node.getParent() != null && !stop.equals(Optional.of(node))) {
            stopAt(node);
        } else if (!(owner instanceof MarkNode)) {
            byPointer = false;
        }
        showRing();
    }

    private void showRing() {
        stop.ifPresent(node -> node.reached(ringed().isPresent()));
        changed.run();
    }
}
