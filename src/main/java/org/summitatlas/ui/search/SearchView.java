package org.summitatlas.ui.search;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.CardOverWindow;

/** Search everywhere, as a card over the window: type, walk with the arrow keys, press Enter. */
public final class SearchView {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchViewModel model;
    private final Messages messages;
    private final CardOverWindow over;
    private List<Hit> hits = List.of();
    private int chosen;

    @FXML
    private StackPane root;
    @FXML
    private TextField field;
    @FXML
    private VBox list;

    public SearchView(SearchViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Fxml.load(this, messages.bundle());
        over = new CardOverWindow(root);
        field.textProperty().subscribe((_, typed) -> show(typed));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Region root() {
        return root;
    }

    /** Opens the card, empty, with the keyboard in it. */
    public void open() {
        field.clear();
        show("");
        over.open(field);
    }

    private void show(String typed) {
        hits = model.hits(typed);
        list.getChildren().setAll(hits.stream().map(this::row).toList());
        choose(0);
    }

    private HBox row(Hit hit) {
        Label name = new Label(hit.name());
        name.getStyleClass().add("hit-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label kind = new Label(hit.kind());
        kind.getStyleClass().add("hit-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, kind);
        row.setId(hit.id());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("hit");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(hit.kind().isEmpty() ? hit.name() : hit.name() + ", " + hit.kind());
        row.setOnMouseMoved(_ -> choose(list.getChildren().indexOf(row)));
        row.setOnMouseClicked(_ -> go(hit));
        return row;
    }

    private void choose(int index) {
        chosen = index;
        for (int place = 0; place < list.getChildren().size(); place++) {
            list.getChildren().get(place).pseudoClassStateChanged(CHOSEN, place == index);
        }
        // The keyboard stays in the field, so the field tells what Enter would open.
        field.setAccessibleText(hits.isEmpty() ? messages.text("search.prompt")
                : messages.text("search.accessible", list.getChildren().get(index).getAccessibleText(),
                        index + 1, hits.size()));
    }

    private void go(Hit hit) {
        over.dismiss();
        hit.open().run();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(Math.min(chosen + 1, hits.size() - 1));
            case UP -> choose(Math.max(chosen - 1, 0));
            case PAGE_DOWN -> choose(hits.size() - 1);
            case PAGE_UP -> choose(0);
            case ENTER -> {
                if (!hits.isEmpty()) {
                    go(hits.get(chosen));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
