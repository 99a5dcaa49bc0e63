package org.summitatlas.ui.common;

import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that come up when the pointer rests on a control. A tooltip is a window of its own, and a hundred of them take
 * longer to make than all panes around them, so each is made when the pointer first comes near.
 */
public final class Tips {

    private static final Object WORDS = new Object();
    private static final Object FOLLOWED = new Object();

    private Tips() {
    }

    /** Gives controls the words that they already have as help for assistive technology. */
    public static void ofHelp(Control... controls) {
        Stream.of(controls).forEach(control -> give(control, control.getAccessibleHelp()));
    }

    /**
     * Gives a control its words in place of those it had; they are also its help for assistive technology, unless it is
     * called by them anyway.
     *
     * @param words null for none
     */
    public static void give(Control control, String words) {
        control.setAccessibleHelp(words == null || words.equals(control.getAccessibleText()) ? null : words);
        if (control.getTooltip() == null) {
            control.getProperties().put(WORDS, words);
            if (words != null && control.getProperties().putIfAbsent(FOLLOWED, true) == null) {
                control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make(control));
            }
        } else if (words == null) {
            control.setTooltip(null);
            control.getProperties().remove(WORDS);
        } else {
            control.getTooltip().setText(words);
        }
    }

    private static void make(Control control) {
        if (control.getTooltip() == null && control.getProperties().get(WORDS) instanceof String words) {
            control.setTooltip(new Tooltip(words));
        }
    }
}
