package org.summitatlas.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * A card that lies over the whole window for a moment. While it is open the keyboard stays within it; Escape, or a
 * click beside it, puts it away, and the keyboard is back where it was.
 */
public final class CardOverWindow {

    private final StackPane root;
    private Optional<Node> before = Optional.empty();

    /** @param root covers the window and holds the card; hidden until the card is opened */
    public CardOverWindow(StackPane root) {
        this.root = root;
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                walk(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
                event.consume();
            }
        });
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == root) {
                dismiss();
            }
        });
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (root.isVisible() && !isWithin(owner)) {
                Platform.runLater(this::takeBack);
            }
        });
        put(false);
    }

    /** A button that is switched off while it has the keyboard, as one that saves is, would give it to the window. */
    private void takeBack() {
        if (root.isVisible() && root.getScene() != null && !isWithin(root.getScene().getFocusOwner())) {
            stops(root).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private boolean isWithin(Node owner) {
        return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(root::equals);
    }

    /** Opens the card with the keyboard at one of its nodes. */
    public void open(Node first) {
        if (!root.isVisible()) {
            before = Optional.ofNullable(root.getScene().getFocusOwner());
        }
        put(true);
        first.requestFocus();
    }

    /** Puts the card away and gives the keyboard back. */
    public void dismiss() {
        // Before the card is hidden, or the toolkit would look for another owner first.
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
        put(false);
    }

    private void put(boolean shown) {
        root.setVisible(shown);
        root.setManaged(shown);
    }

    /** On to the next control of the card; from the last one to the first. */
    private void walk(TraversalDirection direction) {
        boolean isForward = direction == TraversalDirection.NEXT;
        List<Node> stops = stops(root).toList();
        Node owner = root.getScene().getFocusOwner();
        if (stops.size() < 2) {
            return;
        }
        if (owner != (isForward ? stops.getLast() : stops.getFirst())) {
            owner.requestFocusTraversal(direction);
            return;
        }
        Node target = isForward ? stops.getFirst() : stops.getLast();
        target.requestFocus();
        // Only a node reached by traversal shows its focus, so this goes one too far, within the card, and comes back.
        target.requestFocusTraversal(direction);
        root.getScene().getFocusOwner().requestFocusTraversal(
                isForward ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CardOverWindow::stops) : Stream.empty();
    }
}
