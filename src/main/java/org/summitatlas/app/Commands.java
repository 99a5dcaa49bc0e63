package org.summitatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.SummitStatus;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Command;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.ThemeChoice;
import org.summitatlas.ui.View;
import org.summitatlas.ui.keep.KeepViewModel;
import org.summitatlas.ui.take.Taken;
import org.summitatlas.ui.take.TakeViewModel;

/** What can be done from anywhere in the window, as the search everywhere offers it. */
final class Commands {

    private final Exploration exploration;
    private final ObjectProperty<Preferences> preferences;
    private final Messages messages;

    private Commands(Exploration exploration, ObjectProperty<Preferences> preferences, Messages messages) {
        this.exploration = exploration;
        this.preferences = preferences;
        this.messages = messages;
    }

    /**
     * Every command, those wanted most often first.
     *
     * @param openViews    opens the card where views are kept
     * @param keeping      keeps views
     * @param copySentence puts what is shown on the clipboard as a sentence with its citation
     * @param taking       what can be taken away
     * @param openTake     opens the card where it is taken away
     */
    static List<Command> of(Exploration exploration, ObjectProperty<Preferences> preferences, Messages messages,
                            Runnable openViews, KeepViewModel keeping, Runnable copySentence, TakeViewModel taking,
                            Consumer<Taken> openTake) {
        Commands commands = new Commands(exploration, preferences, messages);
        return Stream.of(
                Stream.of(View.values()).map(commands::show),
                Stream.of(commands.named("clear", "", exploration::clearQuery),
                        commands.named("undo", "Ctrl+Z", exploration::goBack),
                        commands.named("redo", "Ctrl+Shift+Z", exploration::goForward),
                        commands.named("keep-view", "Ctrl+D", openViews),
                        commands.named("copy-view", "", keeping::copyLine),
                        commands.named("save-view", "", keeping::saveFile),
                        commands.named("open-view", "", keeping::openFile)),
                taking.offered().stream().map(taken -> commands.named("take-" + EnumWord.of(taken),
                        taken == Taken.TABLE ? "Ctrl+E" : "", () -> openTake.accept(taken))),
                Stream.of(commands.named("copy-picture", "", taking::copyPicture),
                        commands.named("copy-sentence", "", copySentence)),
                commands.summits(),
                Stream.of(TableId.values()).map(commands::table),
                Stream.of(ThemeChoice.values()).map(commands::theme),
                Stream.of(Language.values()).map(commands::language)).flatMap(some -> some).toList();
    }

    private Command named(String id, String keys, Runnable run) {
        return new Command(id, messages.text("command." + id), keys, run);
    }

    private Command show(View view) {
        String name = messages.text("view." + view.word());
        return new Command("view-" + view.word(), messages.text("command.show", name), "", () ->
                exploration.change(place -> place.withView(view)));
    }

    private Command table(TableId table) {
        String name = messages.text("table." + table.word());
        return new Command("table-" + table.word(), messages.text("command.table", name), "", () ->
                exploration.change(place -> place.withView(View.MAP).withTable(table)));
    }

    private Stream<Command> summits() {
        Command all = named("all-summits", "", () -> exploration.chooseSummit(Optional.empty()));
        return Stream.concat(Stream.of(all), exploration.wholeAtlas().data().summits().stream()
                .filter(summit -> summit.status() == SummitStatus.HELD)
                .map(summit -> new Command("summit-" + summit.id(),
                        messages.text("command.summit", messages.of(summit.shortName())), "",
                        () -> exploration.chooseSummit(Optional.of(summit.id())))));
    }

    private Command theme(ThemeChoice theme) {
        return new Command("theme-" + EnumWord.of(theme), messages.text("command.theme", messages.term(theme)), "",
                () -> preferences.set(preferences.get().withTheme(theme)));
    }

    private Command language(Language language) {
        return named("language-" + EnumWord.of(language), "",
                () -> preferences.set(preferences.get().withLanguage(language)));
    }
}
