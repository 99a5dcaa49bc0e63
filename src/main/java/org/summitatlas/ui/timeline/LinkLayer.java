package org.summitatlas.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import javafx.scene.transform.Rotate;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Relation;
import org.summitatlas.query.timeline.TimelineLink;

/** Curved arrows from documents to those that they point to. */
final class LinkLayer {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double BEND = 26;
    private static final double HEAD = 6;
    private static final double QUARTER_TURN = 90;

    /** One arrow. */
    private static final class Arrow extends Group {

        private final CubicCurve line = new CubicCurve();
        private final Polygon head = new Polygon(0, 0, -HEAD / 2, HEAD, HEAD / 2, HEAD);

        private final Rotate turn = new Rotate();

        Arrow(Relation relation) {
            getStyleClass().addAll("link", EnumWord.of(relation));
            line.getStyleClass().add("line");
            head.getStyleClass().add("head");
            head.getTransforms().setAll(turn);
            getChildren().setAll(line, head);
            setMouseTransparent(true);
        }

        /**
         * Arrives from above or below, where no name stands; between signs that stand one above the other it bends
         * around the left of them.
         */
        void draw(MarkNode from, MarkNode to) {
            double side = from.anchorY() >= to.anchorY() ? 1 : -1;
            double high = Math.abs(from.anchorY() - to.anchorY());
            double wide = Math.abs(from.anchorX() - to.anchorX());
            if (high > 0 && wide < BEND) {
                double left = Math.min(from.left(), to.left()) - BEND / 2 - high / 5;
                curve(from.left(), from.anchorY(), left, from.anchorY(), left, to.anchorY(), to.left() - HEAD,
                        to.anchorY());
                point(to.left() - 1, to.anchorY(), QUARTER_TURN);
            } else {
                double startY = from.anchorY() + (high > 0 ? 0 : from.reach());
                double endY = to.anchorY() + side * (to.reach() + 1);
                double out = from.anchorX() + Math.copySign(Math.max(BEND, wide / 3), to.anchorX() - from.anchorX());
                curve(from.anchorX(), startY, out, startY + (high > 0 ? 0 : BEND), to.anchorX(),
                        endY + side * Math.max(BEND, high / 2), to.anchorX(), endY + side * HEAD);
                point(to.anchorX(), endY, side > 0 ? 0 : 2 * QUARTER_TURN);
            }
        }

        private void curve(double startX, double startY, double firstX, double firstY, double secondX, double secondY,
                double endX, double endY) {
            line.setStartX(startX);
            line.setStartY(startY);
            line.setControlX1(firstX);
            line.setControlY1(firstY);
            line.setControlX2(secondX);
            line.setControlY2(secondY);
            line.setEndX(endX);
            line.setEndY(endY);
        }

        /** Its tip is where its own coordinates begin. */
        private void point(double x, double y, double degrees) {
            turn.setAngle(degrees);
            head.setLayoutX(x);
            head.setLayoutY(y);
        }
    }

    private final Group group = new Group();
    private final Map<TimelineLink, Arrow> arrows = new HashMap<>();
    private Optional<String> lit = Optional.empty();

    LinkLayer() {
        group.setAutoSizeChildren(false);
    }

    Group group() {
        return group;
    }

    void show(List<TimelineLink> links) {
        arrows.keySet().retainAll(links);
        links.forEach(link -> arrows.computeIfAbsent(link, one -> new Arrow(one.relation())));
        group.getChildren().setAll(links.stream().map(arrows::get).toList());
        light(lit);
    }

    /** Draws every arrow between the marks that stand for its documents, if these are two. */
    void arrange(Map<String, MarkNode> marks) {
        arrows.forEach((link, arrow) -> {
            MarkNode from = marks.get(link.from());
            MarkNode to = marks.get(link.to());
            arrow.setVisible(from != null && to != null && from != to);
            if (arrow.isVisible()) {
                arrow.draw(from, to);
            }
        });
    }

    /** Brings out the arrows of one document. */
    void light(Optional<String> document) {
        lit = document;
        arrows.forEach((link, arrow) -> {
            boolean touches = document.filter(link::touches).isPresent();
            arrow.pseudoClassStateChanged(LIT, touches);
            arrow.setViewOrder(touches ? -1 : 0);
        });
    }
}
