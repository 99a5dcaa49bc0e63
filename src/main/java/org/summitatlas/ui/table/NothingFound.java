package org.summitatlas.ui.table;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;

/** What an empty table says: that nothing was found, where something was, and how to ask for more. */
final class NothingFound {

    private final VBox root = new VBox(8);
    private final FlowPane elsewhere = new FlowPane(12, 4);
    private final TableId table;
    private final Exploration exploration;
    private final Messages messages;

    NothingFound(TableId table, Exploration exploration, Messages messages, Subscriptions subscriptions) {
        this.table = table;
        this.exploration = exploration;
        this.messages = messages;
        Label words = new Label(messages.text("tables.nothing"));
        words.getStyleClass().add("nothing-title");
        elsewhere.setAlignment(Pos.CENTER);
        root.setAlignment(Pos.CENTER);
        root.getStyleClass().add("nothing-found");
        root.getChildren().setAll(words, elsewhere);
        subscriptions.follow(exploration.placeProperty(), place -> {
            if (place.table() == table && exploration.results().count(table) == 0) {
                fill();
            }
        });
    }

    private void fill() {
        elsewhere.getChildren().setAll(Arrays.stream(TableId.values())
                .filter(id -> id != table && exploration.results().count(id) > 0 && isNarrowed(id))
                .map(id -> link(messages.text("tables.tab", messages.text("table." + id.word()),
                        exploration.results().count(id)), () -> exploration.change(place -> place.withTable(id))))
                .toList());
        Query query = exploration.place().query();
        if (!query.isCleared()) {
            elsewhere.getChildren().add(link(messages.text("facets.clear"), exploration::clearQuery));
        }
        if (query.summit().isPresent()) {
            elsewhere.getChildren().add(link(messages.text("tables.nothing.all-summits"),
                    () -> exploration.chooseSummit(Optional.empty())));
        }
    }

    /** A table that the query does not narrow has found nothing; it is merely whole. */
    private boolean isNarrowed(TableId id) {
        return exploration.tables().table(id).isNarrowedBy(exploration.place().query());
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setAccessibleText(words);
        link.setOnAction(_ -> action.run());
        return link;
    }

    Region root() {
        return root;
    }
}
