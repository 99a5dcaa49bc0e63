package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.summitatlas.ui.Preferences.Frame;

class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1280, 1024);

    private static Frame fit(Frame kept, Rectangle2D... screens) {
        return WindowPlace.fit(Optional.of(kept), List.of(screens));
    }

    @Test
    void aFirstWindowStandsInTheMiddleOfTheMainScreen() {
        assertEquals(new Frame(240, 90, 1440, 900, false), WindowPlace.fit(Optional.empty(), List.of(MAIN, SECOND)));
    }

    @Test
    void aSmallScreenMakesASmallerWindow() {
        assertEquals(new Frame(0, 0, 1280, 720, false),
                WindowPlace.fit(Optional.empty(), List.of(new Rectangle2D(0, 0, 1280, 720))));
    }

    @Test
    void theWindowComesBackWhereItWas() {
        Frame kept = new Frame(2000, 40, 1000, 700, true);
        assertEquals(kept, fit(kept, MAIN, SECOND));
    }

    @Test
    void aScreenThatIsGoneIsReplacedByTheMainOne() {
        assertEquals(new Frame(460, 190, 1000, 700, false), fit(new Frame(2000, 40, 1000, 700, false), MAIN));
    }

    @Test
    void aTitleBarOutOfReachIsBroughtBack() {
        assertEquals(new Frame(460, 190, 1000, 700, false), fit(new Frame(100, -50, 1000, 700, false), MAIN));
        assertEquals(new Frame(460, 190, 1000, 700, false), fit(new Frame(1900, 40, 1000, 700, false), MAIN));
        assertEquals(new Frame(460, 190, 1000, 700, false), fit(new Frame(100, 1070, 1000, 700, false), MAIN));
    }

    @Test
    void aWindowIsNeverTooSmallToUse() {
        assertEquals(new Frame(10, 10, 900, 600, false), fit(new Frame(10, 10, 200, 20, false), MAIN));
    }
}
