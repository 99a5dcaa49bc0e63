package org.summitatlas.ui.keep;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.KeptView;
import org.summitatlas.ui.ViewLine;
import org.summitatlas.ui.port.Clipboard;

/** The views kept by name, and the present one as a line. */
public final class KeepViewModel {

    private final Exploration exploration;
    private final ObjectProperty<Preferences> preferences;
    private final Clipboard clipboard;
    private final Notices notices;
    private final Messages messages;

    public KeepViewModel(Exploration exploration, ObjectProperty<Preferences> preferences, Clipboard clipboard,
                         Notices notices, Messages messages) {
        this.exploration = exploration;
        this.preferences = preferences;
        this.clipboard = clipboard;
        this.notices = notices;
        this.messages = messages;
    }

    /** The views kept, the one kept last first. */
    List<KeptView> kept() {
        return preferences.get().views().reversed();
    }

    /** The present view as a line, with the table in front arranged as it is seen, whenever it was arranged so. */
    String line() {
        Place place = exploration.place();
        Optional<Place> seen = place.layout(place.table()).isPresent() ? Optional.empty()
                : preferences.get().table(place.table()).map(layout -> place.withLayout(place.table(), layout));
        return ViewLine.write(seen.orElse(place), version());
    }

    private String version() {
        return exploration.wholeAtlas().data().info().version();
    }

    /** Keeps the present view; one of the same name gives way. Without a name there is nothing to find it by. */
    boolean keep(String name) {
        String words = name.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return false;
        }
        preferences.set(preferences.get().withView(new KeptView(words, line())));
        notices.good(messages.text("keep.kept", words));
        return true;
    }

    void forget(KeptView view) {
        preferences.set(preferences.get().withoutView(view.name()));
    }

    /** Puts the present view on the clipboard as a line. */
    public void copyLine() {
        clipboard.put(ClipboardText.ofWords(line()));
        notices.good(messages.text("keep.copied"));
    }

    /** Opens a line, as one step; what it lacks here is said. False if it is no such line. */
    boolean open(String line) {
        return switch (ViewLine.read(line, exploration.whole())) {
            case ViewLine.NoView _ -> false;
            case ViewLine.Opened(Place place, List<ViewLine.Note> notes) -> {
                exploration.go(place);
                if (!notes.isEmpty()) {
                    notices.bad(notes.stream().map(this::told).collect(Collectors.joining(" ")));
                }
                yield true;
            }
        };
    }

    private String told(ViewLine.Note note) {
        return switch (note) {
            case ViewLine.OtherDataset(String other) -> messages.text("keep.other-dataset", other, version());
            case ViewLine.LeftOut(String part) -> messages.text("keep.left-out", part);
        };
    }
}
