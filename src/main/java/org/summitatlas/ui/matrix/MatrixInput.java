package org.summitatlas.ui.matrix;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What keys and pointer do in the matrix. */
final class MatrixInput {

    private final MatrixGrid grid;
    private final MatrixViewModel model;
    private final MatrixView view;

    MatrixInput(MatrixGrid grid, MatrixViewModel model, MatrixView view) {
        this.grid = grid;
        this.model = model;
        this.view = view;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, event -> grid.hover(grid.at(event.getX(), event.getY())));
        grid.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> grid.hover(Optional.empty()));
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        grid.focusedProperty().subscribe(focused -> {
            if (focused && grid.spot().isEmpty() && !grid.picture().lines().isEmpty()) {
                grid.go(grid.spotOrFirst());
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || grid.picture().lines().isEmpty()) {
            return;
        }
        MatrixSpot now = grid.spotOrFirst();
        if (event.getCode() == KeyCode.ENTER) {
            open(now);
        } else if (event.getCode() == KeyCode.SPACE) {
            press(now);
        } else if (event.getCode() != KeyCode.ESCAPE || !view.closeStrip()) {
            Optional<MatrixSpot> next = new MatrixMoves(grid.picture().lines(), grid.page())
                    .to(event.getCode(), event.isControlDown(), now);
            if (next.isEmpty()) {
                return;
            }
            grid.go(next.get());
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grid.requestFocus();
            grid.at(event.getX(), event.getY()).ifPresent(spot -> {
                grid.go(spot);
                press(spot);
            });
        }
    }

    /** A press orders by what heads a column and opens all else. */
    private void press(MatrixSpot spot) {
        if (grid.picture().lines().get(spot.line()) instanceof MatrixLine.Head) {
            model.orderBy(spot);
        } else {
            open(spot);
        }
    }

    private void open(MatrixSpot spot) {
        if (model.isDocument(spot)) {
            view.openStrip();
        }
        model.open(spot);
    }
}
