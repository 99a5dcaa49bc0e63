package org.summitatlas.ui.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.summitatlas.query.timeline.DayMarks.Mark;
import org.summitatlas.ui.Messages;

/** The axis of days: a line with a tick for each mark, the names of summits where they have room, and a thumb. */
final class DayTrack extends Region {

    private static final double HEIGHT = 44;
    private static final double LINE = 16;
    private static final double THICKNESS = 3;
    private static final double THUMB = 16;
    private static final double LABELS = 27;
    private static final double LABEL_GAP = 8;
    /** How far a label may make room for the one before it, in pixels. */
    private static final double LABEL_GIVES = 12;
    /** How near to a mark the pointer means it, in pixels. */
    private static final double NEAR = 4;

    private final AsOfViewModel model;
    private final Messages messages;
    private final Region line = region("line");
    private final Region past = region("past");
    private final Region thumb = region("thumb");
    private final Map<Mark, Region> ticks = new LinkedHashMap<>();
    private final Map<Mark, Label> labels = new LinkedHashMap<>();
    private final Tooltip tooltip = new Tooltip();

    DayTrack(AsOfViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("asof-track");
        getStyleClass().add("day-track");
        getChildren().setAll(line, past);
        for (Mark mark : model.marks().all()) {
            Region tick = region("tick");
            tick.getStyleClass().add(mark.summits().isEmpty() ? "minor" : "summit");
            ticks.put(mark, tick);
            if (!mark.summits().isEmpty()) {
                Label label = new Label(messages.of(mark.summits().getFirst().shortName()));
                label.setMouseTransparent(true);
                labels.put(mark, label);
            }
        }
        ticks.values().stream().filter(tick -> tick.getStyleClass().contains("minor")).forEach(getChildren()::add);
        ticks.values().stream().filter(tick -> tick.getStyleClass().contains("summit")).forEach(getChildren()::add);
        getChildren().addAll(labels.values());
        getChildren().add(thumb);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(messages.text("asof.track"));
        setAccessibleHelp(messages.text("asof.track.help"));
        tooltip.setShowDelay(Duration.millis(250));
        Tooltip.install(this, tooltip);
        setOnMouseMoved(event -> tooltip.setText(tip(event.getX())));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> model.rest());
        new DayKeys(model).follow(this);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    /** Moves the thumb to the day of the model. */
    void show() {
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private void press(MouseEvent event) {
        requestFocus();
        List<Mark> there = near(event.getX());
        // Marks may lie upon each other: each further press there goes on to the next.
        model.go(there.stream().map(Mark::day).filter(day -> day.isAfter(model.shown().day())).findFirst()
                .or(() -> there.stream().map(Mark::day).findFirst()).orElseGet(() -> dayAt(event.getX())));
    }

    private void drag(MouseEvent event) {
        if (!event.isStillSincePress()) {
            model.go(near(event.getX()).stream().map(Mark::day)
                    .min(Comparator.comparingDouble(day -> Math.abs(x(day) - event.getX())))
                    .orElseGet(() -> dayAt(event.getX())));
        }
    }

    private String tip(double x) {
        List<Mark> there = near(x);
        return there.isEmpty() ? messages.date(dayAt(x))
                : there.stream().map(this::tip).collect(Collectors.joining("\n\n"));
    }

    private String tip(Mark mark) {
        List<String> lines = new ArrayList<>(List.of(messages.date(mark.day())));
        lines.addAll(model.words().events(mark));
        return String.join("\n", lines);
    }

    private List<Mark> near(double x) {
        return ticks.keySet().stream().filter(mark -> Math.abs(x(mark.day()) - x) <= NEAR).toList();
    }

    private double days() {
        return Math.max(1, model.marks().last().toEpochDay() - model.marks().first().toEpochDay());
    }

    private double length() {
        return Math.max(1, getWidth() - THUMB);
    }

    private double x(LocalDate day) {
        return THUMB / 2 + length() * (day.toEpochDay() - model.marks().first().toEpochDay()) / days();
    }

    private LocalDate dayAt(double x) {
        double share = Math.clamp((x - THUMB / 2) / length(), 0, 1);
        return model.marks().first().plusDays(Math.round(share * days()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected void layoutChildren() {
        double at = x(model.shown().day());
        line.resizeRelocate(0, LINE - THICKNESS / 2, getWidth(), THICKNESS);
        past.resizeRelocate(0, LINE - THICKNESS / 2, at, THICKNESS);
        thumb.resizeRelocate(at - THUMB / 2, LINE - THUMB / 2, THUMB, THUMB);
        ticks.forEach((mark, tick) -> {
            double width = tick.prefWidth(-1);
            double height = tick.prefHeight(-1);
            tick.resizeRelocate(Math.round(x(mark.day()) - width / 2), LINE - height / 2, width, height);
        });
        double taken = 0;
        for (Map.Entry<Mark, Label> entry : labels.entrySet()) {
            Label label = entry.getValue();
            double width = label.prefWidth(-1);
            double middle = Math.clamp(x(entry.getKey().day()) - width / 2, 0, Math.max(0, getWidth() - width));
            double left = Math.max(middle, taken);
            label.setVisible(left - middle <= LABEL_GIVES && left + width <= getWidth());
            label.resizeRelocate(left, LABELS, width, label.prefHeight(-1));
            taken = label.isVisible() ? left + width + LABEL_GAP : taken;
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) model.shown().day().toEpochDay();
            case VALUE_STRING -> model.spoken();
            case MIN_VALUE -> (double) model.marks().first().toEpochDay();
            case MAX_VALUE -> (double) model.marks().last().toEpochDay();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.goToNextMark();
            case DECREMENT -> model.goToPreviousMark();
            case SET_VALUE -> Optional.ofNullable((Double) parameters[0])
                    .ifPresent(value -> model.go(LocalDate.ofEpochDay(Math.round(value))));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
