package org.summitatlas.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.summitatlas.export.view.TimelineWords;
import org.summitatlas.query.timeline.TimelineUnit;
import org.summitatlas.ui.timeline.TimelinePicture.Day;

/** The axis above the lanes, with a line down through them for every step, and one for each day of its own. */
final class AxisNode {

    static final double HEIGHT = 52;
    private static final double UPPER = 3;
    private static final double LOWER = 18;
    private static final double FLAGS = 34;
    private static final double TEXT = 15;
    private static final double AFTER_LINE = 4;
    private static final double APART = 6;

    private final Pane labels = new Pane();
    private final Pane lines = new Pane();
    private final TimelineWords words;
    private final List<Label> uppers = new ArrayList<>();
    private final List<Label> lowers = new ArrayList<>();
    private final List<Line> steps = new ArrayList<>();
    private final List<Label> flags = new ArrayList<>();
    private final List<Line> poles = new ArrayList<>();
    private List<Day> days = List.of();

    AxisNode(TimelineWords words) {
        this.words = words;
        labels.getStyleClass().add("timeline-axis");
        labels.setMouseTransparent(true);
        lines.setMouseTransparent(true);
    }

    Pane labels() {
        return labels;
    }

    /** The lines of steps, to lie behind the marks. */
    Pane lines() {
        return lines;
    }

    void show(List<Day> newDays) {
        days = newDays;
        flags.forEach(labels.getChildren()::remove);
        poles.forEach(lines.getChildren()::remove);
        flags.clear();
        poles.clear();
        days.forEach(day -> {
            Label flag = label(flags, 0, day.isAsked() ? "flag-asked" : "flag");
            flag.setText(day.label());
            line(poles, poles.size(), day.isAsked() ? "pole-asked" : "pole");
        });
    }

    /** Draws the axis for what the camera sees, with nodes it has. */
    void draw(TimelineCamera camera, double height) {
        TimelineUnit unit = TimelineUnit.at(camera.dayWidth());
        List<LocalDate> starts = unit.in(camera.span());
        double free = Double.NEGATIVE_INFINITY;
        int shown = 0;
        for (int index = 0; index < starts.size(); index++) {
            LocalDate start = starts.get(index);
            double x = Math.rint(camera.x(start.toEpochDay()));
            stand(line(steps, index, "step"), x, height);
            if (unit.above().isPresent() && x + AFTER_LINE >= Math.max(0, free)) {
                Label label = label(lowers, shown, "lower");
                double right = put(label, words.step(unit, start), x + AFTER_LINE, LOWER);
                label.setVisible(right <= camera.width());
                free = right + APART;
                shown++;
            }
        }
        hideFrom(lowers, shown);
        steps.stream().skip(starts.size()).forEach(line -> line.setVisible(false));
        drawUpper(camera, unit.above().orElse(unit), unit.above().isPresent() ? UPPER : LOWER);
        drawDays(camera, height);
    }

    /** The first name stays in sight for as long as any of its unit is. */
    private void drawUpper(TimelineCamera camera, TimelineUnit unit, double y) {
        List<LocalDate> starts = unit.in(camera.span());
        for (int index = 0; index < starts.size(); index++) {
            double x = Math.max(0, Math.rint(camera.x(starts.get(index).toEpochDay())));
            double end = camera.x(unit.next(starts.get(index)).toEpochDay());
            Label label = label(uppers, index, "upper");
            double right = put(label, words.upperStep(unit, starts.get(index)), x + AFTER_LINE, y);
            label.setVisible(right + APART <= Math.min(end, camera.width()) || starts.size() == 1);
        }
        hideFrom(uppers, starts.size());
    }

    /** The day asked about comes first; another that would cover its name has none. */
    private void drawDays(TimelineCamera camera, double height) {
        double takenFrom = 0;
        double takenTo = 0;
        for (int index = 0; index < days.size(); index++) {
            double x = Math.rint(camera.x(days.get(index).day().toEpochDay() + 0.5));
            boolean inSight = x >= 0 && x <= camera.width();
            Line pole = poles.get(index);
            stand(pole, x, height);
            pole.setVisible(inSight);
            Label flag = flags.get(index);
            double wide = Math.ceil(flag.prefWidth(-1));
            boolean hasRoomBefore = x >= wide + AFTER_LINE;
            boolean hasRoomAfter = x + AFTER_LINE + wide <= camera.width();
            double left = hasRoomAfter && !(days.get(index).isAsked() && hasRoomBefore)
                    ? x + AFTER_LINE : x - AFTER_LINE - wide;
            boolean isFree = left + wide + APART <= takenFrom || left >= takenTo + APART || takenFrom == takenTo;
            flag.setVisible(inSight && isFree && left >= 0);
            if (flag.isVisible()) {
                put(flag, flag.getText(), left, FLAGS);
                takenFrom = left;
                takenTo = left + wide;
            }
        }
    }

    private static void stand(Line line, double x, double height) {
        line.setLayoutX(x);
        line.setEndY(height);
        line.setVisible(true);
    }

    /** @return its right end */
    private static double put(Label label, String text, double x, double y) {
        label.setText(text);
        double wide = Math.ceil(label.prefWidth(-1));
        label.resizeRelocate(x, y, wide, TEXT);
        return x + wide;
    }

    private static void hideFrom(List<Label> pool, int index) {
        pool.stream().skip(index).forEach(label -> label.setVisible(false));
    }

    private Label label(List<Label> pool, int index, String style) {
        if (index < pool.size() && pool != flags) {
            return pool.get(index);
        }
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        pool.add(label);
        labels.getChildren().add(label);
        // It is measured in this very frame, before styles would come by themselves.
        label.applyCss();
        return label;
    }

    private Line line(List<Line> pool, int index, String style) {
        if (index < pool.size()) {
            return pool.get(index);
        }
        Line line = new Line(0.5, 0, 0.5, 0);
        line.getStyleClass().add(style);
        line.setManaged(false);
        pool.add(line);
        lines.getChildren().add(line);
        return line;
    }
}
