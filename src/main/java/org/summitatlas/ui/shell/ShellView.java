package org.summitatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.ThemeChoice;

/** The frame of the window: top bar, panes, notice and status line. */
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

    @FXML
    private BorderPane root;
    @FXML
    private Button backButton;
    @FXML
    private Button forwardButton;
    @FXML
    private HBox summitSwitch;
    @FXML
    private StackPane searchPlace;
    @FXML
    private CustomTextField searchField;
    @FXML
    private StackPane stage;
    @FXML
    private Button viewsButton;
    @FXML
    private Button takeButton;
    @FXML
    private ToggleButton facetsToggle;
    @FXML
    private ToggleButton detailToggle;
    @FXML
    private ToggleButton englishButton;
    @FXML
    private ToggleButton koreanButton;
    @FXML
    private MenuButton themeButton;
    @FXML
    private SplitPane columns;
    @FXML
    private HBox notice;
    @FXML
    private Label noticeText;
    @FXML
    private Button noticeClose;
    @FXML
    private HBox statusLine;

    public ShellView(Exploration exploration, Messages messages, Notices notices,
                     ObjectProperty<Preferences> preferences, ShellParts parts) {
        this.exploration = exploration;
        this.messages = messages;
        this.notices = notices;
        this.preferences = preferences;
        Fxml.load(this, messages.bundle());
        bindNavigation();
        QueryBox queryBox = new QueryBox(searchField, searchPlace, stage,
                new QueryBoxViewModel(exploration, messages));
        queryBox.follow(subscriptions);
        bindChoices();
        fillStatus();
        subscriptions.follow(notices.currentProperty(), this::showNotice);
        noticeClose.setOnAction(_ -> notices.clear());
        readAndGone.setOnFinished(_ -> notices.clear());
        views = new ViewTabs(exploration, messages, parts.views());
        views.follow(subscriptions);
        ShellPanes panes = new ShellPanes(columns, parts, views.root(), preferences);
        panes.bindToggles(facetsToggle, detailToggle, subscriptions);
        panes.follow(exploration.placeProperty().map(Place::view), subscriptions);
        viewsButton.setOnAction(_ -> parts.openKept().run());
        takeButton.setOnAction(_ -> parts.openTake().run());
        new ShellKeys(root, queryBox, parts, exploration, List.of(searchField, parts.facets(), views.front(),
                parts.tables(), parts.asOf(), parts.detail())).install();
    }

    public Region root() {
        return root;
    }

    private void bindNavigation() {
        backButton.setOnAction(_ -> exploration.goBack());
        forwardButton.setOnAction(_ -> exploration.goForward());
        subscriptions.follow(exploration.canGoBackProperty(), can -> backButton.setDisable(!can));
        subscriptions.follow(exploration.canGoForwardProperty(), can -> forwardButton.setDisable(!can));
        new SummitSwitch(summitSwitch, exploration, messages).follow(root.widthProperty(), subscriptions);
    }

    private void bindChoices() {
        bindLanguage(englishButton, Language.EN);
        bindLanguage(koreanButton, Language.KO);
        ToggleGroup themes = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.capitalTerm(choice));
            item.setToggleGroup(themes);
            item.setOnAction(_ -> preferences.set(preferences.get().withTheme(choice)));
            themeButton.getItems().add(item);
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
        statusLine.getChildren().setAll(
                new Label(messages.text("status.dataset", info.version())),
                new Label(messages.text("status.as-of", messages.date(info.asOf()))),
                new Label(messages.text("status.facts", exploration.wholeAtlas().factCount())),
                new Label(messages.text("status.sources", exploration.wholeAtlas().data().sources().size())),
                new Label(messages.text("status.sha256", info.sha256().substring(0, 8))),
                spacer,
                new Label(messages.text("status.offline")));
    }

    private void showNotice(Optional<Notices.Notice> current) {
        notice.setVisible(current.isPresent());
        notice.setManaged(current.isPresent());
        current.ifPresent(now -> {
            noticeText.setText(now.text());
            boolean isBad = now.tone() == Notices.Tone.BAD;
            notice.pseudoClassStateChanged(BAD, isBad);
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
