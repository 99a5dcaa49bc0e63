package org.summitatlas.ui.take;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.summitatlas.ui.Fxml;
import org.summitatlas.ui.Notices.Notice;
import org.summitatlas.ui.Notices.Tone;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.common.CardOverWindow;
import org.summitatlas.ui.common.RowsOffer;

/** The card over the window where what it shows is taken away: what on the left, how on the right. */
public final class TakeView {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final TakeViewModel model;
    private final TakeTools tools;
    private final CardOverWindow over;
    private final Picks<Taken> kinds;
    private final Map<Taken, Region> pages = new EnumMap<>(Taken.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private Subscription page = Subscription.EMPTY;

    @FXML
    private StackPane root;
    @FXML
    private VBox list;
    @FXML
    private StackPane front;
    @FXML
    private Label summary;
    @FXML
    private Label said;
    @FXML
    private HBox running;
    @FXML
    private Label runningText;
    @FXML
    private Button stopButton;
    @FXML
    private Button copyButton;
    @FXML
    private Button saveButton;
    @FXML
    private Button closeButton;

    public TakeView(TakeViewModel model) {
        this.model = model;
        tools = model.tools();
        Fxml.load(this, tools.messages().bundle());
        over = new CardOverWindow(root);
        kinds = new Picks<>(list, "take", tools.text("take.what"), this::turnTo);
        kinds.offer(model.offered(), Taken::word, taken -> tools.text("take." + taken.word()));
        saveButton.setOnAction(_ -> model.page().save());
        copyButton.setOnAction(_ -> model.page().copy());
        stopButton.setOnAction(_ -> tools.saver().stop());
        closeButton.setOnAction(_ -> over.dismiss());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        subscriptions.follow(tools.notices().currentProperty(), this::say);
        subscriptions.follow(tools.saver().runningProperty(), job -> {
            TakeOptions.showIf(running, job.isPresent());
            job.ifPresent(one -> runningText.setText(tools.text("take.saving", one.target())));
            show();
        });
    }

    /** Presses the button that has the keyboard; from everywhere else the one that saves. */
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            (root.getScene().getFocusOwner() instanceof Button button ? button : saveButton).fire();
            event.consume();
        }
    }

    public Region root() {
        return root;
    }

    /** Opens the card at one page, as the window is now. */
    public void open(Taken taken) {
        tools.notices().clear();
        turnTo(taken);
        over.open(kinds.chosen());
    }

    /** Opens the card at these rows. */
    public void open(RowsOffer offer) {
        tools.notices().clear();
        model.turnTo(offer);
        bring(Taken.TABLE);
        over.open(kinds.chosen());
    }

    /** Opens the card where it was left. */
    public void open() {
        open(model.frontProperty().get());
    }

    private void turnTo(Taken taken) {
        model.turnTo(taken);
        bring(taken);
    }

    private void bring(Taken taken) {
        kinds.show(taken);
        front.getChildren().setAll(pages.computeIfAbsent(taken, this::page));
        page.unsubscribe();
        page = model.page().toldProperty().subscribe(_ -> show());
    }

    private Region page(Taken taken) {
        return switch (taken) {
            case TABLE -> new RowsPage(model.rows(), tools).root();
            case PICTURE -> new PicturePage(model.picture(), tools).root();
            case CITATION -> new CitationPage(model.citation(), tools).root();
            case PACK -> new BundlePage(model.pack()).root();
            case DATA -> new BundlePage(model.data()).root();
        };
    }

    private void show() {
        TakePageModel.Told told = model.page().toldProperty().get();
        boolean isFree = tools.saver().runningProperty().get().isEmpty();
        summary.setText(told.summary());
        saveButton.setText(told.save());
        saveButton.setDisable(!told.isReady() || !isFree);
        Optional<String> copy = model.page().copyWords();
        TakeOptions.showIf(copyButton, copy.isPresent());
        copyButton.setText(copy.orElse(""));
        copyButton.setDisable(!told.isReady());
    }

    private void say(Optional<Notice> notice) {
        TakeOptions.showIf(said, notice.isPresent());
        said.setText(notice.map(Notice::text).orElse(""));
        said.pseudoClassStateChanged(BAD, notice.filter(one -> one.tone() == Tone.BAD).isPresent());
    }

    /** Stops listening. */
    public void close() {
        page.unsubscribe();
        subscriptions.close();
    }
}
