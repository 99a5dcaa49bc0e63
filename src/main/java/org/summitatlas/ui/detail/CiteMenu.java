package org.summitatlas.ui.detail;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.summitatlas.export.citation.Citation;
import org.summitatlas.export.citation.CitationFormat;

/** Offers the citation of what the pane shows in each format. */
final class CiteMenu extends MenuButton {

    /** @param subject what is cited, for the accessible text */
    CiteMenu(List<Citation> citations, String subject, DetailNodes nodes) {
        super(nodes.say("cite"));
        setId("cite");
        setAccessibleText(nodes.say("cite.named", subject));
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(Arrays.stream(CitationFormat.values()).map(format -> {
            MenuItem item = new MenuItem(nodes.say("cite.copy", nodes.copy().name(format)));
            item.setOnAction(_ -> nodes.copy().put(citations, format));
            return item;
        }).toList());
    }
}
