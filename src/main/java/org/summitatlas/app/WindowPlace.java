package org.summitatlas.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.summitatlas.ui.Preferences.Frame;

/** Where the window opens: where it was, unless it could not be reached there any more. All numbers are pixels. */
final class WindowPlace {

    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 600;
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    /** How much of the title bar must be on a screen so that a hand can take it. */
    private static final double HANDLE_WIDTH = 160;
    private static final double HANDLE_HEIGHT = 24;

    private WindowPlace() {
    }

    /**
     * A frame that can be seen and moved.
     *
     * @param kept    where the window was when it was last closed
     * @param screens the usable part of each screen, the main one first; at least one
     */
    static Frame fit(Optional<Frame> kept, List<Rectangle2D> screens) {
        Rectangle2D main = screens.getFirst();
        Frame wanted = kept.orElse(new Frame(0, 0, USUAL_WIDTH, USUAL_HEIGHT, false));
        Optional<Rectangle2D> home = kept.flatMap(frame ->
                screens.stream().filter(screen -> holds(screen, frame)).findFirst());
        Rectangle2D screen = home.orElse(main);
        double width = Math.min(Math.max(wanted.width(), LEAST_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(wanted.height(), LEAST_HEIGHT), screen.getHeight());
        if (home.isPresent()) {
            return new Frame(wanted.x(), wanted.y(), width, height, wanted.maximized());
        }
        return new Frame(main.getMinX() + (main.getWidth() - width) / 2,
                main.getMinY() + (main.getHeight() - height) / 2, width, height, wanted.maximized());
    }

    private static boolean holds(Rectangle2D screen, Frame frame) {
        double left = Math.max(screen.getMinX(), frame.x());
        double right = Math.min(screen.getMaxX(), frame.x() + frame.width());
        return right - left >= HANDLE_WIDTH && frame.y() >= screen.getMinY()
                && frame.y() + HANDLE_HEIGHT <= screen.getMaxY();
    }
}
