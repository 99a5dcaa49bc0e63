package org.summitatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.ThemeChoice;

/** What brings the frame of the window to life: top bar, panes, notice and status line. */
public final class ShellView {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Exploration exploration;
    private final Messages messages;
    private final Notices notices;
    private final ObjectProperty<Preferences> preferences;
    private final Subscriptions subscriptions = new Subscriptions();
    /** What went well needs no answer; what did not stays until it is put away. */
    private final PauseTransition readAndGone = new PauseTransition(Duration.seconds(6));
    private final ViewTabs views;

    private final ShellFrame frame;

    /** @param frame is filled with the parts and brought to life; no other may fill it */
    public ShellView(ShellFrame frame, Exploration exploration, Notices notices,
                     ObjectProperty<Preferences> preferences, ShellParts parts) {
        this.frame = frame;
        this.exploration = exploration;
        messages = frame.messages();
        this.notices = notices;
        this.preferences = preferences;
        bindNavigation();
        QueryBox queryBox = new QueryBox(frame.searchField, frame.searchPlace, frame.stage,
                new QueryBoxViewModel(exploration, messages));
        queryBox.follow(subscriptions);
        bindChoices();
        fillStatus();
        subscriptions.follow(notices.currentProperty(), this::showNotice);
        frame.noticeClose.setOnAction(_ -> notices.clear());
        readAndGone.setOnFinished(_ -> notices.clear());
        views = new ViewTabs(exploration, messages, parts.views());
        views.follow(subscriptions);
        ShellPanes panes = new ShellPanes(frame.columns, parts, views.root(), preferences);
        panes.bindToggles(frame.facetsToggle, frame.detailToggle, subscriptions);
        panes.follow(exploration.placeProperty().map(Place::view), subscriptions);
        frame.viewsButton.setOnAction(_ -> parts.openKept().run());
        frame.takeButton.setOnAction(_ -> parts.openTake().run());
        new ShellKeys(frame.root, queryBox, parts, exploration, List.of(frame.searchField, parts.facets(),
                views.front(), parts.tables(), parts.asOf(), parts.detail())).install();
    }

    private void bindNavigation() {
        frame.backButton.setOnAction(_ -> exploration.goBack());
        frame.forwardButton.setOnAction(_ -> exploration.goForward());
        subscriptions.follow(exploration.canGoBackProperty(), can -> frame.backButton.setDisable(!can));
        subscriptions.follow(exploration.canGoForwardProperty(), can -> frame.forwardButton.setDisable(!can));
        new SummitSwitch(frame.summitSwitch, exploration, messages).follow(frame.root.widthProperty(), subscriptions);
    }

    private void bindChoices() {
        bindLanguage(frame.englishButton, Language.EN);
        bindLanguage(frame.koreanButton, Language.KO);
        ToggleGroup themes = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.capitalTerm(choice));
            item.setToggleGroup(themes);
            item.setOnAction(_ -> preferences.set(preferences.get().withTheme(choice)));
            frame.themeButton.getItems().add(item);
            subscriptions.follow(preferences, now -> item.setSelected(now.theme() == choice));
        }
    }

    private void bindLanguage(ToggleButton button, Language language) {
        button.setSelected(messages.language() == language);
        button.setOnAction(_ -> {
            button.setSelected(true);
            preferences.set(preferences.get().withLanguage(language));
        });
    }

    private void fillStatus() {
        DatasetInfo info = exploration.wholeAtlas().data().info();
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        frame.statusLine.getChildren().setAll(
                new Label(messages.text("status.dataset", info.version())),
                new Label(messages.text("status.as-of", messages.date(info.asOf()))),
                new Label(messages.text("status.facts", exploration.wholeAtlas().factCount())),
                new Label(messages.text("status.sources", exploration.wholeAtlas().data().sources().size())),
                new Label(messages.text("status.sha256", info.sha256().substring(0, 8))),
                spacer,
                new Label(messages.text("status.offline")));
    }

    private void showNotice(Optional<Notices.Notice> current) {
        frame.notice.setVisible(current.isPresent());
        frame.notice.setManaged(current.isPresent());
        current.ifPresent(now -> {
            frame.noticeText.setText(now.text());
            boolean isBad = now.tone() == Notices.Tone.BAD;
            frame.notice.pseudoClassStateChanged(BAD, isBad);
            if (isBad) {
                readAndGone.stop();
            } else {
                readAndGone.playFromStart();
            }
        });
    }

    /** Stops listening to everything. */
    public void close() {
        views.close();
        readAndGone.stop();
        subscriptions.close();
    }
}
