package org.summitatlas.ui.map;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.summitatlas.geo.Direction;

/** The keyboard on the map. Keys with Control, Alt or Meta belong to the window, Escape too. */
final class MapKeys {

    /** Asks for an input method while a country has the focus, so that Hangul can be typed to find one. */
    static final InputMethodRequests COMPOSING = new InputMethodRequests() {
        @Override
        public Point2D getTextLocation(int offset) {
            return Point2D.ZERO;
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {
            // Nothing is kept that could be taken back.
        }

        @Override
        public String getSelectedText() {
            return "";
        }
    };

    private static final double STEP = 1.5;

    private final MapViewModel model;
    private final MapCamera camera;
    private final MapFocus focus;
    private final TypeAhead typed;

    MapKeys(Pane surface, MapViewModel model, MapCamera camera, MapFocus focus, TypeAhead typed) {
        this.model = model;
        this.camera = camera;
        this.focus = focus;
        this.typed = typed;
        surface.setOnKeyPressed(this::press);
        surface.setOnKeyTyped(this::type);
        surface.setOnInputMethodTextChanged(this::compose);
    }

    private void press(KeyEvent event) {
        if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && handles(event.getCode())) {
            event.consume();
        }
    }

    private boolean handles(KeyCode code) {
        switch (code) {
            case LEFT -> step(Direction.LEFT);
            case RIGHT -> step(Direction.RIGHT);
            case UP -> step(Direction.UP);
            case DOWN -> step(Direction.DOWN);
            case ENTER -> select();
            case HOME -> camera.reset();
            case SPACE -> {
                if (!typed.isOpen()) {
                    select();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(Direction direction) {
        typed.clear();
        focus.stop().flatMap(from -> model.next(from, direction)).ifPresent(focus::go);
    }

    private void select() {
        typed.clear();
        focus.stop().ifPresent(model::select);
    }

    private void type(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        String letter = event.getCharacter();
        switch (letter) {
            case "+", "=" -> camera.zoom(STEP);
            case "-" -> camera.zoom(1 / STEP);
            case "0" -> camera.reset();
            default -> {
                if (letter.codePoints().anyMatch(Character::isLetter) || letter.equals(" ") && typed.isOpen()) {
                    find(typed.add(letter));
                }
            }
        }
    }

    private void compose(InputMethodEvent event) {
        String committed = event.getCommitted();
        StringBuilder composed = new StringBuilder();
        event.getComposed().forEach(run -> composed.append(run.getText()));
        find(committed.isEmpty() ? typed.with(composed.toString()) : typed.add(committed) + composed);
        event.consume();
    }

    private void find(String letters) {
        Optional<String> found = model.find(letters);
        found.ifPresent(focus::go);
    }
}
