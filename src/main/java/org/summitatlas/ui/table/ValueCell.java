package org.summitatlas.ui.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.summitatlas.query.Cell;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.StandingGlyph;

/** Draws one value: standings as their sign, numbers to the right, everything else as words. */
final class ValueCell<T> extends TableCell<T, Cell> {

    private static final PseudoClass SECONDARY = PseudoClass.getPseudoClass("secondary");

    private final Messages messages;
    private final boolean secondary;
    private StandingGlyph glyph;

    /** @param secondary whether the column only supports another, as a name in the other language does */
    ValueCell(Messages messages, boolean secondary) {
        this.messages = messages;
        this.secondary = secondary;
        getStyleClass().add("value-cell");
    }

    @Override
    protected void updateItem(Cell item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(SECONDARY, secondary);
        if (empty || item == null) {
            clear();
        } else if (item instanceof Cell.Stand(var standing)) {
            clear();
            if (glyph == null) {
                glyph = new StandingGlyph(standing);
            }
            glyph.show(standing);
            setGraphic(glyph);
            setAlignment(Pos.CENTER);
            setAccessibleText(messages.term(standing));
        } else {
            clear();
            setText(CellWords.of(item, messages));
            setAlignment(item instanceof Cell.Count ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            if (getText().length() > 24) {
                setTooltip(new Tooltip(getText()));
            }
        }
    }

    private void clear() {
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
    }
}
