package org.summitatlas.ui.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.export.ExportName;
import org.summitatlas.model.EnumWord;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.KeptView;
import org.summitatlas.ui.ViewFile;
import org.summitatlas.ui.ViewFile.Line;
import org.summitatlas.ui.ViewFile.Reading;
import org.summitatlas.ui.ViewFile.Reason;
import org.summitatlas.ui.ViewFile.Unreadable;
import org.summitatlas.ui.ViewLine;
import org.summitatlas.ui.port.Clipboard;

/** The views kept by name, and the present one as a line or a file. */
public final class KeepViewModel {

    private static final int MOST_NOTES = 5;

    /** Signs. */
    private static final int LONGEST_NOTE = 60;

    private final Exploration exploration;
    private final ObjectProperty<Preferences> preferences;
    private final Clipboard clipboard;
    private final ViewFiles files;
    private final Notices notices;
    private final Messages messages;

    public KeepViewModel(Exploration exploration, ObjectProperty<Preferences> preferences, Clipboard clipboard,
                         ViewFiles files, Notices notices, Messages messages) {
        this.exploration = exploration;
        this.preferences = preferences;
        this.clipboard = clipboard;
        this.files = files;
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

    /** Saves the present view as a file that the user chooses, offered under the name it was kept by, if it was. */
    public void saveFile() {
        saveFile("");
    }

    /** Saves the present view as a file that the user chooses. @param name what the user calls it, if anything */
    void saveFile(String name) {
        String line = line();
        Stream<String> keptAs = kept().stream().filter(view -> view.line().equals(line)).map(KeptView::name);
        files.save(Stream.concat(Stream.of(name), keptAs).flatMap(words -> ViewFile.name(words).stream()).findFirst()
                .orElseGet(this::plainName), line);
    }

    private String plainName() {
        return ExportName.of(exploration.place().view().word() + "-view", exploration.results().query(),
                exploration.wholeAtlas().data().info(), ViewFile.EXTENSION);
    }

    /** Opens the view in a file that the user chooses. */
    public void openFile() {
        files.choose(this::open);
    }

    /** Opens the view in a file. */
    public void openFile(Path file) {
        files.read(file, this::open);
    }

    /** Opens what was read from the file of a view, as one step, or says why there is nothing to open. */
    public void open(Reading reading) {
        switch (reading) {
            case Line(String line) -> open(line);
            case Unreadable(String file, Reason reason) ->
                    notices.bad(messages.text("keep.file." + EnumWord.of(reason), file));
        }
    }

    /** Opens a line, as one step; what it lacks here is said. False if it is no such line. */
    boolean open(String line) {
        return switch (ViewLine.read(line, exploration.whole())) {
            case ViewLine.NoView _ -> false;
            case ViewLine.Opened(Place place, List<ViewLine.Note> notes) -> {
                exploration.go(place);
                if (!notes.isEmpty()) {
                    notices.bad(told(notes));
                }
                yield true;
            }
        };
    }

    /** A damaged line may have any number of parts, of any length, which one notice has no room for. */
    private String told(List<ViewLine.Note> notes) {
        Stream<String> first = notes.stream().limit(MOST_NOTES).map(this::told);
        Stream<String> more = notes.size() <= MOST_NOTES ? Stream.empty()
                : Stream.of(messages.text("keep.left-out.more", notes.size() - MOST_NOTES));
        return Stream.concat(first, more).collect(Collectors.joining(" "));
    }

    private String told(ViewLine.Note note) {
        return switch (note) {
            case ViewLine.OtherDataset(String other) -> messages.text("keep.other-dataset", brief(other), version());
            case ViewLine.LeftOut(String part) -> messages.text("keep.left-out", brief(part));
        };
    }

    private static String brief(String part) {
        String words = part.strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= LONGEST_NOTE ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NOTE)) + "…";
    }
}
