package org.summitatlas.ui.map;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.summitatlas.geo.Shape;
import org.summitatlas.ui.Subscriptions;

/**
 * Which country has the keyboard. All of them together are one stop for the Tab key: only the country where the
 * keyboard would enter can be reached by it, arrow keys and letters lead from there.
 */
final class MapFocus {

    private final MapViewModel model;
    private final MapCamera camera;
    private final CountryLayer countries;
    private final OutlineLayer ring;
    private final FocusCard card;
    private Optional<String> stop = Optional.empty();
    private Optional<String> followed = Optional.empty();
    private Optional<Status> ringed = Optional.empty();
    private boolean byPointer;

    MapFocus(Pane surface, MapViewModel model, MapCamera camera, CountryLayer countries, OutlineLayer ring,
            FocusCard card, Subscriptions subscriptions) {
        this.model = model;
        this.camera = camera;
        this.countries = countries;
        this.ring = ring;
        this.card = card;
        subscriptions.follow(surface.sceneProperty().flatMap(Scene::focusOwnerProperty), this::ownerChanged);
    }

    /** Where the keyboard is, or would enter. */
    Optional<String> stop() {
        return stop;
    }

    /** Follows the selection, from wherever it comes, and finds an entrance while there is none. */
    void show(MapPicture picture) {
        Optional<String> selected = picture.selected().filter(id -> model.shape(id).isPresent());
        if (!selected.equals(followed)) {
            followed = selected;
            selected.ifPresent(id -> {
                stopAt(id);
                reveal(id);
            });
        }
        if (stop.isEmpty()) {
            model.entrance().ifPresent(this::stopAt);
        }
        showRing();
    }

    /** Moves the keyboard to a country and the country into view. */
    void go(String id) {
        byPointer = false;
        reveal(id);
        stopAt(id);
        countries.node(id).requestFocus();
        showRing();
    }

    /** Moves the keyboard to a country that was clicked, without a ring: the pointer shows where it is. */
    void clicked(String id) {
        byPointer = true;
        stopAt(id);
        countries.node(id).requestFocus();
        showRing();
    }

    private void reveal(String id) {
        model.shape(id).ifPresent(shape -> camera.reveal(shape.anchor()));
    }

    private void stopAt(String id) {
        stop.ifPresent(old -> countries.node(old).setFocusTraversable(false));
        stop = Optional.of(id);
        countries.node(id).setFocusTraversable(true);
    }

    private void ownerChanged(Node owner) {
        if (owner instanceof CountryNode node && countries.node(node.country()) == node) {
            stopAt(node.country());
        } else {
            byPointer = false;
        }
        showRing();
    }

    private void showRing() {
        Optional<Shape> focused = stop.filter(id -> countries.node(id).isFocused() && !byPointer).flatMap(model::shape);
        Optional<Status> status = focused.map(shape -> model.picture().countries().get(shape.id()));
        if (!status.equals(ringed)) {
            ringed = status;
            ring.show(focused, status.map(Status::tone));
            card.show(focused);
            camera.redraw(ring);
            camera.redraw(card);
        }
    }
}
