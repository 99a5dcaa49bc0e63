package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.summitatlas.geo.Marker;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.port.Tasks;

/** The world map: who stands where towards a document, to look at, to click and to walk by keyboard. */
public final class MapView implements Part {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** What "colour by" and its menu take of the strip above the map. */
    private static final double COLOUR_ROOM = 340;
    private static final double COMPACT_WIDTH = 620;
    private static final double COMPACT_HEIGHT = 360;
    private static final double ZOOM_STEP = 2;
    /** Radii of the rings around a mark: one for the selected country lies within the one for the keyboard. */
    private static final double SELECTION_RING = 8.5;
    private static final double FOCUS_RING = 12;

    @FXML private BorderPane root;
    @FXML private StackPane frame;
    @FXML private Pane surface;
    @FXML private VBox legend;
    @FXML private HBox badges;
    @FXML private Label colourBy;
    @FXML private MenuButton colour;
    @FXML private Label note;

    private final MapViewModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final HoverCard card = new HoverCard();
    private final CountryLayer countries;
    private final LandLayer land;
    private final PointedLayer pointed;
    private final GlyphLayer glyphs;
    private final MarkerLayer markers;
    private final BoundaryLayer members = new BoundaryLayer("members");
    private final OutlineLayer selection = new OutlineLayer("selection", SELECTION_RING, this::spot);
    private final OutlineLayer ring = new OutlineLayer("focus", FOCUS_RING, this::spot);
    private final FocusCard focusCard;
    private final MapCamera camera;
    private final MapFocus focus;
    private final Finder finder;
    private final BadgeBar badgeBar;
    private final LegendView legendView;

    /** @param tasks reads finer borders in the background */
    public MapView(MapViewModel model, Messages messages, Tasks tasks) {
        this.model = model;
        this.messages = messages;
        Fxml.<BorderPane>load(this, messages.bundle());
        countries = new CountryLayer(model, messages);
        land = new LandLayer(model);
        pointed = new PointedLayer(model);
        glyphs = new GlyphLayer(model);
        markers = new MarkerLayer(model);
        focusCard = new FocusCard(model, card);
        camera = new MapCamera(model.world(), tasks,
                List.of(land, countries, pointed, glyphs, markers, members, selection, ring, focusCard),
                this::sayCoarse, model::moved);
        build();
        focus = new MapFocus(surface, model, camera, countries, ring, focusCard, subscriptions);
        new MapKeys(surface, model, camera, focus, new TypeAhead(System::nanoTime));
        finder = new Finder(model, camera);
        new MapGestures(surface, camera, this::choose, finder, new Pointing(surface, model, pointed, card));
        legendView = new LegendView(legend);
        badgeBar = new BadgeBar(badges, model, messages);
        ColourMenu colourMenu = new ColourMenu(colour, model, messages);
        subscriptions.follow(model.pictureProperty(), picture -> {
            legendView.show(picture);
            badgeBar.show(picture);
            colourMenu.show(picture);
            show(picture);
        });
        subscriptions.follow(model.positionProperty(), camera::go);
        subscriptions.follow(surface.widthProperty(), _ -> resize());
        subscriptions.follow(surface.heightProperty(), _ -> resize());
    }

    private void build() {
        surface.getChildren().addAll(countries.group(), land, pointed.group(), members.group(),
                ring.group(), selection.group(), glyphs.group(), markers.leaders(), markers.marks(), card);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(frame.widthProperty());
        clip.heightProperty().bind(frame.heightProperty());
        frame.setClip(clip);
    }

    /** The node to put into the window. */
    @Override
    public Region root() {
        return root;
    }

    /** Gives the keyboard to the country where it last was, or to the selected one, or to the first. */
    public void requestFocus() {
        focus.stop().ifPresent(focus::go);
    }

    private void show(MapPicture picture) {
        land.show(picture);
        countries.show(picture);
        members.show(shapes(picture.members()));
        selection.show(picture.selected().flatMap(model::shape),
                picture.selected().map(picture.countries()::get).map(Status::tone));
        surface.setAccessibleText(picture.summary());
        focus.show(picture);
        List.of(pointed, glyphs, markers, members, selection, ring, focusCard).forEach(camera::redraw);
    }

    private List<Shape> shapes(Iterable<String> ids) {
        List<Shape> shapes = new ArrayList<>();
        ids.forEach(id -> model.shape(id).ifPresent(shapes::add));
        return List.copyOf(shapes);
    }

    /** Where a ring goes instead of an outline: around a mark, or around land too small to see. */
    private Optional<Point> spot(Shape shape, Viewport at) {
        return markers.marker(shape.id()).map(Marker::centre)
                .or(() -> Optional.of(at.toScreen(shape.anchor()))
                        .filter(_ -> 2 * shape.radius() * at.scale() < Markers.VISIBLE));
    }

    private void choose(String id) {
        focus.clicked(id);
        model.select(id);
    }

    private void resize() {
        boolean narrow = surface.getWidth() < COMPACT_WIDTH;
        root.pseudoClassStateChanged(COMPACT, narrow || surface.getHeight() < COMPACT_HEIGHT);
        // Below, legend and note would meet.
        StackPane.setAlignment(note, narrow ? Pos.TOP_LEFT : Pos.BOTTOM_RIGHT);
        note.pseudoClassStateChanged(NARROW, narrow);
        colourBy.setVisible(!narrow);
        colourBy.setManaged(!narrow);
        legendView.shorten(narrow, model.picture());
        badgeBar.fit(surface.getWidth() - (narrow ? COLOUR_ROOM / 2 : COLOUR_ROOM));
        camera.resize(surface.getWidth(), surface.getHeight());
    }

    private void sayCoarse(boolean coarse) {
        note.setText(coarse ? messages.text("map.note.coarse", messages.text("map.note.again"))
                : messages.text("map.note"));
    }

    @FXML
    private void zoomIn() {
        camera.zoom(ZOOM_STEP);
    }

    @FXML
    private void zoomOut() {
        camera.zoom(1 / ZOOM_STEP);
    }

    @FXML
    private void reset() {
        camera.reset();
    }

    /** Draws at once what would be drawn anew when the map has been still for a moment. */
    public void settle() {
        camera.rest();
    }

    /** What lies where, for tests. */
    Finder finder() {
        return finder;
    }

    /** The land, for tests. */
    LandLayer land() {
        return land;
    }

    /** Where the map stands, for tests. */
    MapCamera camera() {
        return camera;
    }

    /** Stops following the model; the view is of no use afterwards. */
    @Override
    public void close() {
        subscriptions.close();
        camera.close();
    }
}
