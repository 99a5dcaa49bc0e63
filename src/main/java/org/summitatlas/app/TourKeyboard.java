package org.summitatlas.app;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the tour does with the keyboard: it writes into fields, and opens and puts away the cards over the window. */
final class TourKeyboard {

    private final TourStage stage;

    TourKeyboard(TourStage stage) {
        this.stage = stage;
    }

    /** Writes a question into the box, as if its last key had just been pressed. */
    void type(String question) {
        write("searchField", question);
    }

    /** Opens the search everywhere and writes into it. */
    void searchEverywhere(String text) {
        press(KeyCode.K);
        write("searchEverywhere", text);
    }

    /** Keeps the present view, and opens the card where it now stands. */
    void keepView(String name) {
        press(KeyCode.D);
        write("keepName", name).fireEvent(new ActionEvent());
        press(KeyCode.D);
    }

    /** Opens the card where what is shown is taken away, at one of its pages. */
    void takeAway(String page) {
        press(KeyCode.E);
        stage.fire("#take-" + page);
    }

    private Node write(String field, String text) {
        TextField written = (TextField) stage.node(field);
        written.setText(text);
        stage.layOut();
        return written;
    }

    /** Puts away whatever card lies over the window. */
    void dismissCards() {
        stage.root().lookupAll(".card-over-window").stream().filter(Node::isVisible)
                .forEach(card -> card.fireEvent(key(KeyCode.ESCAPE, false)));
    }

    private void press(KeyCode withControl) {
        stage.root().lookup(".shell").fireEvent(key(withControl, true));
        stage.layOut();
    }

    private static KeyEvent key(KeyCode code, boolean isShortcut) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isShortcut, false, false);
    }
}
