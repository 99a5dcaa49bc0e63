package org.summitatlas.ui.intersections;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Standing;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.StandingGlyph;

/** The documents beside their rows of dots, each with the number of its endorsers as a lying bar. */
final class SetLabels extends Pane {

    /** Width of the bar of the largest set, where there is much room and where there is little. */
    private static final double LONGEST = 46;
    private static final double SHORTEST = 16;
    private static final double MUCH_ROOM = 210;
    private static final double NUMBER = 30;

    private final Messages messages;
    private final Consumer<EntityRef> open;
    private final List<Hyperlink> names = new ArrayList<>();
    private final Label heading = new Label();
    private List<Picture.Row> rows = List.of();
    private Grid grid;
    private double width;

    /** @param open opens a document */
    SetLabels(Messages messages, Consumer<EntityRef> open) {
        this.messages = messages;
        this.open = open;
        // A filter: the names themselves would take the arrows.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().add("intersection-sets");
        heading.setText(messages.text("intersections.sets"));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setAlignment(Pos.BOTTOM_LEFT);
    }

    void show(Picture picture, Grid newGrid, double newWidth) {
        if (!picture.rows().equals(rows) || !newGrid.equals(grid) || newWidth != width) {
            rows = picture.rows();
            grid = newGrid;
            width = newWidth;
            draw(picture.largest());
        }
    }

    private void draw(int largest) {
        setMinWidth(width);
        setPrefSize(width, grid.height());
        List<Region> all = new ArrayList<>();
        names.clear();
        heading.setMinHeight(Grid.NUMBER * 2);
        place(heading, grid.top() - Grid.NUMBER * 2, Grid.NUMBER * 2);
        all.add(heading);
        for (int row = 0; row < rows.size(); row++) {
            Region line = line(rows.get(row), largest);
            place(line, grid.rowTop(row), grid.row());
            all.add(line);
        }
        getChildren().setAll(all);
    }

    private void place(Region node, double top, double height) {
        node.setLayoutY(top);
        node.setPrefSize(width, height);
    }

    private Region line(Picture.Row row, int largest) {
        Hyperlink name = new Hyperlink(row.name());
        name.getStyleClass().add("name");
        name.setId("intersections-set-" + row.id());
        name.setFocusTraversable(names.isEmpty());
        name.setOnAction(_ -> {
            name.setVisited(false);
            open.accept(EntityKind.DOCUMENT.ref(row.id()));
        });
        names.add(name);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        String said = messages.text(row.partial() ? "intersections.set.partial" : "intersections.set", row.name(),
                row.size());
        name.setTooltip(new Tooltip(said));
        name.setAccessibleText(said);
        HBox line = new HBox(name);
        line.getStyleClass().add("set-row");
        if (row.partial()) {
            line.getChildren().add(new StandingGlyph(Standing.UNKNOWN));
        }
        Region bar = new Region();
        bar.getStyleClass().add("set-bar");
        double longest = width < MUCH_ROOM ? SHORTEST : LONGEST;
        bar.setMinWidth(Math.max(1, Math.round(longest * row.size() / largest)));
        Label number = new Label(Integer.toString(row.size()));
        number.getStyleClass().add("number");
        HBox sized = new HBox(bar, number);
        sized.getStyleClass().add("set-size");
        sized.setMinWidth(longest + NUMBER);
        sized.setMaxWidth(longest + NUMBER);
        line.getChildren().add(sized);
        return line;
    }

    /** Tab stops at one name; up and down lead to the others. */
    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int now = IntStream.range(0, names.size()).filter(row -> names.get(row).isFocused()).findFirst().orElse(-1);
        int next = now + step;
        if (step != 0 && now >= 0) {
            event.consume();
            if (next >= 0 && next < names.size()) {
                // Only a node reached by traversal shows its focus.
                names.get(next).setFocusTraversable(true);
                names.get(now).requestFocusTraversal(
                        step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
                names.get(now).setFocusTraversable(false);
            }
        }
    }
}
