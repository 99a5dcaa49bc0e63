package org.summitatlas.ui.intersections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.summitatlas.export.view.CombinationWords;
import org.summitatlas.query.intersections.Intersections.Combination;

/** The bars beside each other, to point at, to click and to walk along by keyboard. They scroll sideways. */
final class BarStrip {

    private final HBox bars = new HBox();
    private final ScrollPane scroll = new ScrollPane(bars);
    /** Every bar ever made; those in front are shown. */
    private final List<BarNode> made = new ArrayList<>();
    private final Consumer<Combination> fire;
    private final Runnable lookedElsewhere;
    private Optional<BarNode> pointed = Optional.empty();
    /** Where the keyboard is or would enter; the first bar until it has been anywhere. */
    private Optional<BarNode> current = Optional.empty();

    /**
     * @param fire            what clicking a bar does
     * @param lookedElsewhere runs when another bar is pointed at or reached by keyboard
     */
    BarStrip(Consumer<Combination> fire, Runnable lookedElsewhere) {
        this.fire = fire;
        this.lookedElsewhere = lookedElsewhere;
        bars.getStyleClass().add("intersection-bars");
        scroll.getStyleClass().add("intersection-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        bars.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.widthProperty().subscribe(() -> shown().stream().filter(BarNode::isMarked).findFirst()
                .ifPresent(this::reveal));
        bars.setOnMouseExited(_ -> point(Optional.empty()));
    }

    ScrollPane root() {
        return scroll;
    }

    /** The bar looked at: the one pointed at, or else the one last clicked or reached by keyboard. */
    Optional<Combination> lookedAt() {
        return pointed.or(() -> current).map(BarNode::combination);
    }

    void show(Picture picture, Grid grid, CombinationWords words) {
        List<Combination> before = shown().stream().map(BarNode::combination).toList();
        while (made.size() < picture.bars().size()) {
            made.add(bar());
        }
        List<BarNode> wanted = made.subList(0, picture.bars().size());
        for (int i = 0; i < wanted.size(); i++) {
            Combination combination = picture.bars().get(i);
            wanted.get(i).show(combination, picture.tallest(), grid,
                    () -> words.sentence(picture.intersections(), combination));
            wanted.get(i).mark(picture.marked().equals(Optional.of(combination)));
        }
        if (bars.getChildren().size() != wanted.size()) {
            bars.getChildren().setAll(wanted);
        }
        Optional<BarNode> marked = wanted.stream().filter(BarNode::isMarked).findFirst();
        Optional<BarNode> last = current;
        if (!before.equals(picture.bars())) {
            pointed = Optional.empty();
            current = marked;
        } else if (marked.isPresent()) {
            current = marked;
        }
        enterAtCurrent();
        marked.filter(bar -> !last.equals(Optional.of(bar))).ifPresent(this::reveal);
    }

    private List<BarNode> shown() {
        return made.subList(0, bars.getChildren().size());
    }

    private BarNode bar() {
        BarNode bar = new BarNode(this::fired);
        bar.setOnMouseEntered(_ -> point(Optional.of(bar)));
        bar.setOnMouseClicked(event -> clicked(bar, event));
        bar.focusedProperty().subscribe(focused -> {
            if (focused) {
                go(bar);
            }
        });
        return bar;
    }

    private void clicked(BarNode bar, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            bar.requestFocus();
            fired(bar);
        }
    }

    private void fired(BarNode bar) {
        fire.accept(bar.combination());
    }

    private void point(Optional<BarNode> bar) {
        if (!bar.equals(pointed)) {
            pointed = bar;
            lookedElsewhere.run();
        }
    }

    private void go(BarNode bar) {
        if (!current.equals(Optional.of(bar))) {
            current = Optional.of(bar);
            lookedElsewhere.run();
        }
        enterAtCurrent();
        reveal(bar);
    }

    /** Tab stops at one bar only; arrows go on from there. */
    private void enterAtCurrent() {
        Optional<BarNode> entrance = current.or(() -> shown().stream().findFirst());
        made.forEach(bar -> bar.setFocusTraversable(entrance.equals(Optional.of(bar))));
    }

    private void pressed(KeyEvent event) {
        int last = shown().size() - 1;
        int now = shown().indexOf(current.orElse(null));
        if (event.isAltDown() || event.isShortcutDown() || now < 0) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.LEFT -> step(now, Math.max(0, now - 1));
            case KeyCode.RIGHT -> step(now, Math.min(last, now + 1));
            case KeyCode.HOME -> step(now, 0);
            case KeyCode.END -> step(now, last);
            case KeyCode.ENTER, KeyCode.SPACE -> fired(shown().get(now));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Only a node reached by traversal shows its focus: so the bar meant is made the next one that can be reached. */
    private void step(int from, int to) {
        if (from != to) {
            shown().get(to).setFocusTraversable(true);
            shown().get(from).requestFocusTraversal(to > from ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
    }

    private void reveal(BarNode bar) {
        double seen = scroll.getWidth();
        double hidden = shown().size() * Grid.COLUMN - seen;
        if (hidden > 0 && seen > Grid.COLUMN) {
            double left = shown().indexOf(bar) * Grid.COLUMN;
            double wanted = Math.clamp(scroll.getHvalue() * hidden, left + Grid.COLUMN - seen, left);
            scroll.setHvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
