package org.summitatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.summitatlas.ui.Exploration;

/** The keys that work everywhere in the window. What a control uses itself never arrives here. */
final class ShellKeys {

    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination TAKE = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination NEXT_PANE = new KeyCodeCombination(KeyCode.F6);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination LAST_PANE = new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN);

    private final Region root;
    private final QueryBox queryBox;
    private final ShellParts parts;
    private final Exploration exploration;
    private final List<Node> panes;

    ShellKeys(Region root, QueryBox queryBox, ShellParts parts, Exploration exploration, List<Node> panes) {
        this.root = root;
        this.queryBox = queryBox;
        this.parts = parts;
        this.exploration = exploration;
        this.panes = List.copyOf(panes);
    }

    void install() {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // A text field would take these keys for itself, and they are meant everywhere.
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (BACK.match(event) || FORWARD.match(event)) {
                pressed(event);
            } else {
                undoOrRedo(event);
            }
        });
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && writing().isEmpty()) {
                queryBox.focus();
                event.consume();
            }
        });
    }

    /** The text field that has the keyboard. */
    private Optional<TextInputControl> writing() {
        return root.getScene().getFocusOwner() instanceof TextInputControl field
                ? Optional.of(field) : Optional.empty();
    }

    /** A text field takes back its own typing first; the rest is a step in the history of the window. */
    private void undoOrRedo(KeyEvent event) {
        if (UNDO.match(event) && writing().filter(TextInputControl::isUndoable).isEmpty()) {
            exploration.goBack();
        } else if ((REDO.match(event) || REDO_TOO.match(event))
                && writing().filter(TextInputControl::isRedoable).isEmpty()) {
            exploration.goForward();
        } else {
            return;
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (SEARCH.match(event)) {
            parts.openSearch().run();
        } else if (KEEP.match(event)) {
            parts.openKept().run();
        } else if (TAKE.match(event)) {
            parts.openTake().run();
        } else if (FIND.match(event)) {
            queryBox.focus();
        } else if (BACK.match(event)) {
            exploration.goBack();
        } else if (FORWARD.match(event)) {
            exploration.goForward();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            exploration.backOut();
        } else if (NEXT_PANE.match(event)) {
            cycle(1);
        } else if (LAST_PANE.match(event)) {
            cycle(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void cycle(int step) {
        int now = panes.indexOf(panes.stream().filter(this::holdsFocus).findFirst().orElse(panes.getFirst()));
        for (int distance = 1; distance <= panes.size(); distance++) {
            Node pane = panes.get(Math.floorMod(now + step * distance, panes.size()));
            Optional<Node> target = pane.getScene() == null ? Optional.empty()
                    : Optional.ofNullable(pane.lookup(".table-view")).or(() -> firstFocusable(pane));
            if (target.isPresent()) {
                focusVisibly(target.get());
                return;
            }
        }
    }

    /** Only a node reached by traversal shows its focus, so this goes one too far and comes back. */
    private void focusVisibly(Node target) {
        target.requestFocus();
        target.requestFocusTraversal(TraversalDirection.NEXT);
        Node beyond = root.getScene().getFocusOwner();
        if (beyond != target) {
            beyond.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (root.getScene().getFocusOwner() != target) {
            target.requestFocus();
        }
    }

    private boolean holdsFocus(Node pane) {
        for (Node node = root.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == pane) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(ShellKeys::firstFocusable).flatMap(Optional::stream)
                        .findFirst() : Optional.empty();
    }
}
