package org.summitatlas.ui.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Cell;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.CellWords;
import org.summitatlas.ui.common.StandingGlyph;
import org.summitatlas.ui.common.Tips;

/** Draws one value: standings as their sign, numbers to the right, everything else as words. */
final class ValueCell<T> extends TableCell<T, Cell> {

    private static final PseudoClass SECONDARY = PseudoClass.getPseudoClass("secondary");

    /** As many characters as are seldom cut. */
    private static final int SHORT = 24;

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
            showWords(null);
        } else if (item instanceof Cell.Stand(var standing)) {
            showSign(standing);
        } else {
            showWords(CellWords.of(item, messages));
            setAlignment(item instanceof Cell.Count ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }
    }

    /** A sign stays where it is and changes: to take it out and put it back would be styled and laid out anew. */
    private void showSign(Standing standing) {
        if (glyph == null) {
            glyph = new StandingGlyph(standing);
        }
        glyph.show(standing);
        setText(null);
        Tips.give(this, null);
        setGraphic(glyph);
        setAlignment(Pos.CENTER);
        setAccessibleText(messages.term(standing));
    }

    private void showWords(String words) {
        setGraphic(null);
        setAccessibleText(null);
        setText(words);
        Tips.give(this, words != null && words.length() > SHORT ? words : null);
    }
}
