package org.summitatlas.ui.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import org.summitatlas.geo.Bounds;
import org.summitatlas.geo.Viewport;
import org.summitatlas.ui.map.LandPicture.Tinted;

/**
 * The land as one picture, a little larger than the screen: while the map is dragged the picture moves, while it is
 * zoomed what is on the screen is painted anew with every frame. Painting waits for the layout of the next frame, when
 * the style sheet has been applied, and for many changes it happens once.
 */
final class LandLayer extends Region implements Layer {

    private static final String PLAIN = "plain";

    private final MapViewModel model;
    private final LandPicture picture = new LandPicture();
    private final Tints tints = new Tints(this::restyle);
    private final Map<String, String> tones = new HashMap<>();
    private List<Tinted> order = List.of();
    /** What to paint at the next layout. */
    private Viewport wanted;
    private int level;
    private boolean margin;
    private boolean stale;
    /** What is painted, and how much of the plane. */
    private Viewport painted;
    private Bounds reach;

    LandLayer(MapViewModel model) {
        this.model = model;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(tints.group(), picture.view());
        tints.want(PLAIN);
    }

    /** Takes the colours of a picture. */
    void show(MapPicture shown) {
        shown.countries().forEach((id, status) -> {
            tints.want(status.tone());
            if (!status.tone().equals(tones.put(id, status.tone()))) {
                restyle();
            }
        });
    }

    private void restyle() {
        order = List.of();
        stale = true;
        requestLayout();
    }

    @Override
    public void draw(Viewport at, int detail) {
        want(at, detail, true);
    }

    @Override
    public void follow(Viewport now, int detail) {
        boolean dragged = painted != null && now.scale() == painted.scale();
        if (dragged && !stale && reaches(now)) {
            wanted = now;
            move();
        } else {
            // A drag goes on, and will soon need the margin; the next step of a zoom paints everything again.
            want(now, detail, dragged);
        }
    }

    private void want(Viewport at, int detail, boolean withMargin) {
        wanted = at;
        level = detail;
        margin = withMargin;
        stale = true;
        requestLayout();
    }

    /** Whether the picture covers the screen there. */
    private boolean reaches(Viewport now) {
        Bounds seen = now.visible();
        return reach.contains(seen.minX(), seen.minY()) && reach.contains(seen.maxX(), seen.maxY());
    }

    private void move() {
        double scale = outputScale();
        picture.view().setTranslateX(Math.rint((wanted.translateX() - painted.translateX()) * scale) / scale);
        picture.view().setTranslateY(Math.rint((wanted.translateY() - painted.translateY()) * scale) / scale);
    }

    @Override
    protected void layoutChildren() {
        if (stale && wanted != null) {
            stale = false;
            reach = picture.paint(order(), tints.sea(), wanted, level, margin, outputScale());
            painted = wanted;
            move();
        }
    }

    /** Parties above the rest, so that their shores are whole; within both, as the style sheet orders them. */
    private List<Tinted> order() {
        if (order.isEmpty()) {
            order = model.shapes().stream()
                    .map(shape -> new Tinted(shape, tints.of(tones.getOrDefault(shape.id(), PLAIN))))
                    .sorted(Comparator.comparing((Tinted land) -> model.isParty(land.shape().id()))
                            .thenComparing(land -> -land.tint().order()))
                    .toList();
        }
        return order;
    }

    /** Pixels of the screen for one of the window. */
    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? 1
                : Math.max(1, getScene().getWindow().getRenderScaleX());
    }

    /** The colour painted at a point of the map, as 32 bits; for tests. */
    int colour(double x, double y) {
        return picture.colour(x, y);
    }
}
