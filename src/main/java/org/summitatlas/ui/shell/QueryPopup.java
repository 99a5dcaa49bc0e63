package org.summitatlas.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.shell.QueryBoxViewModel.Shown;

/**
 * Stands below the query box: what is wrong and what could be written. The keyboard stays in the box, so nothing here
 * takes the focus.
 */
final class QueryPopup extends VBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass MILD = PseudoClass.getPseudoClass("mild");

    private final QueryBoxViewModel model;
    private final Consumer<QueryOffer> accept;
    private final Label message = new Label();
    private List<QueryOffer> offers = List.of();
    private List<HBox> rows = List.of();

    QueryPopup(QueryBoxViewModel model, Consumer<QueryOffer> accept) {
        this.model = model;
        this.accept = accept;
        setId("queryPopup");
        getStyleClass().add("query-popup");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        message.setId("queryMessage");
        message.getStyleClass().add("query-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    void show(Shown now) {
        setVisible(now.isOpen());
        setManaged(now.isOpen());
        if (!now.isOpen()) {
            return;
        }
        boolean isTold = now.trouble().filter(trouble -> !trouble.isMild() || now.offers().isEmpty()).isPresent();
        now.trouble().ifPresent(trouble -> {
            message.setText(model.message(trouble));
            message.pseudoClassStateChanged(MILD, trouble.isMild());
        });
        if (!offers.equals(now.offers())) {
            offers = now.offers();
            rows = offers.stream().map(this::row).toList();
        }
        List<Node> wanted = IntStream.range(isTold ? -1 : 0, rows.size())
                .<Node>mapToObj(place -> place < 0 ? message : rows.get(place)).toList();
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
        for (int place = 0; place < rows.size(); place++) {
            boolean isPicked = now.picked().isPresent() && now.picked().getAsInt() == place;
            rows.get(place).pseudoClassStateChanged(PICKED, isPicked);
        }
    }

    private HBox row(QueryOffer offer) {
        Label insert = new Label(offer.insert());
        insert.getStyleClass().add("query-insert");
        insert.setMinWidth(USE_PREF_SIZE);
        Label label = new Label(offer.label());
        label.getStyleClass().add("query-label");
        label.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(offer.count().isPresent() ? Integer.toString(offer.count().getAsInt()) : "");
        count.getStyleClass().add("query-label");
        count.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(insert, label, space, count);
        row.getStyleClass().add("query-offer");
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(model.spoken(offer));
        row.setOnMouseClicked(_ -> accept.accept(offer));
        return row;
    }
}
