package org.summitatlas.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.View;

/**
 * The parts the shell arranges. It knows them only as regions; what they do is their own affair.
 *
 * @param views      makes each view that can stand in the middle, when it is first wanted
 * @param openSearch opens the search through everything there is
 * @param openKept   opens the card where views are kept
 * @param openTake   opens the card where what is shown is taken away
 */
public record ShellParts(Region facets, Region sentence, Map<View, Supplier<? extends Part>> views, Region tables,
                         Region asOf, Region detail, Runnable openSearch, Runnable openKept, Runnable openTake) {

    public ShellParts {
        views = Map.copyOf(views);
    }
}
